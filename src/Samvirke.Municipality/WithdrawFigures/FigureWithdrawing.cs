using Samvirke.Register.Entries;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.WithdrawFigures;

/// <summary>What came of withdrawing figures: exactly one of the records below. Only the first has altered anything.</summary>
public abstract record FigureRetreat
{
    private FigureRetreat()
    {
    }

    /// <summary>Nobody sees them any more.</summary>
    public sealed record Withdrawn(KeptImport Import) : FigureRetreat;

    /// <summary>Nobody saw any of them: they were withdrawn before, or others have taken their place.</summary>
    public sealed record NothingShown(KeptImport Import) : FigureRetreat;

    /// <summary>It was not said why.</summary>
    public sealed record NoReason : FigureRetreat;

    /// <summary>The municipality has put out nothing of that name.</summary>
    public sealed record NotThere : FigureRetreat;
}

/// <summary>A municipality takes back figures that it has put out. Whether the person may is for the caller to judge.</summary>
public sealed class FigureWithdrawing(FigureImports imports)
{
    /// <summary>No reason may be longer.</summary>
    public const int LongestReason = 500;

    /// <summary>Takes them back, if it is said why.</summary>
    /// <param name="organisation">The municipality.</param>
    /// <param name="import">What is taken back.</param>
    /// <param name="by">Who does it.</param>
    /// <param name="reason">Why, for everybody to read.</param>
    /// <param name="cancellation">Gives up; nothing is then done.</param>
    public async Task<FigureRetreat> RunAsync(EntryId organisation, Guid import, FigureAuthor by, string reason, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(reason)) return new FigureRetreat.NoReason();
        return await imports.WithdrawAsync(new NewWithdrawal(organisation, import, by, reason.Trim()), cancellation) switch
        {
            WithdrawalOutcome.Withdrawn withdrawn => new FigureRetreat.Withdrawn(withdrawn.Import),
            WithdrawalOutcome.NothingShown nothing => new FigureRetreat.NothingShown(nothing.Import),
            WithdrawalOutcome.NotThere => new FigureRetreat.NotThere(),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };
    }
}
