using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;

namespace Samvirke.Storage.Figures;

/// <summary>What has become of an import, or of a part of it.</summary>
public enum ImportState
{
    /// <summary>Readers see all of it.</summary>
    InUse,

    /// <summary>Later imports took the place of some of it.</summary>
    PartlyReplaced,

    /// <summary>Later imports took the place of all of it.</summary>
    Replaced,

    /// <summary>It was taken back.</summary>
    Withdrawn,
}

/// <summary>An import as it was put out, without its numbers.</summary>
/// <param name="Id">What it is found by.</param>
/// <param name="By">The role that it was put out in; nothing where that was not kept.</param>
/// <param name="ImportedAt">When.</param>
/// <param name="Origin">Where the figures are from.</param>
/// <param name="Series">What they were about, by measure and then by year.</param>
/// <param name="Withdrawal">That it was taken back; nothing while it was not.</param>
public sealed record KeptImport(Guid Id, Role? By, DateTimeOffset ImportedAt, FigureOrigin Origin, ImmutableArray<ImportedSeries> Series, FigureWithdrawal? Withdrawal)
{
    /// <summary>What no later import took the place of: what readers see of it, or saw until it was taken back.</summary>
    public ImmutableArray<ImportedSeries> Unreplaced => [.. Series.Where(series => !series.IsReplaced)];

    /// <summary>What readers still see of it.</summary>
    public ImmutableArray<ImportedSeries> Shown => Withdrawal is null ? Unreplaced : [];

    /// <summary>What has become of it.</summary>
    public ImportState State => (Withdrawal, Shown.Length) switch
    {
        ({ }, _) => ImportState.Withdrawn,
        (_, 0) => ImportState.Replaced,
        var (_, shown) => shown == Series.Length ? ImportState.InUse : ImportState.PartlyReplaced,
    };

    /// <summary>What has become of the part of it.</summary>
    public ImportState StateOf(ImportedSeries series) => series.IsReplaced ? ImportState.Replaced : Withdrawal is null ? ImportState.InUse : ImportState.Withdrawn;

    /// <summary>How many numbers it had, hidden ones too.</summary>
    public int Cells => Series.Sum(series => series.Cells);
}

/// <summary>What a part of an import was about.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Year">The year.</param>
/// <param name="Dimensions">How the numbers were divided besides by area.</param>
/// <param name="Areas">The areas, by number.</param>
/// <param name="IsReplaced">Whether a later import took its place.</param>
public sealed record ImportedSeries(string Measure, int Year, ImmutableArray<ShownDimension> Dimensions, ImmutableArray<string> Areas, bool IsReplaced)
{
    /// <summary>How many numbers it had, hidden ones too.</summary>
    public int Cells => Dimensions.Aggregate(Areas.Length, (product, dimension) => product * dimension.Categories.Length);
}

/// <summary>That an import was taken back.</summary>
/// <param name="At">When.</param>
/// <param name="By">The role that it was done in; nothing for one that this version does not know.</param>
/// <param name="Reason">Why, for everybody to read.</param>
public sealed record FigureWithdrawal(DateTimeOffset At, Role? By, string Reason);

/// <summary>An import that is to be taken back.</summary>
/// <param name="Organisation">Who put it out.</param>
/// <param name="Import">The import.</param>
/// <param name="By">Who takes it back.</param>
/// <param name="Reason">Why, for everybody to read.</param>
public sealed record NewWithdrawal(EntryId Organisation, Guid Import, FigureAuthor By, string Reason);

/// <summary>What came of taking an import back: exactly one of the records below. Only the first has altered anything.</summary>
public abstract record WithdrawalOutcome
{
    private WithdrawalOutcome()
    {
    }

    /// <summary>Readers no longer see it, and its numbers stand nowhere.</summary>
    /// <param name="Import">It as it is now.</param>
    public sealed record Withdrawn(KeptImport Import) : WithdrawalOutcome;

    /// <summary>There was nothing of it that readers saw: it was taken back before, or later imports took its place.</summary>
    /// <param name="Import">It as it is.</param>
    public sealed record NothingShown(KeptImport Import) : WithdrawalOutcome;

    /// <summary>The organisation has no such import.</summary>
    public sealed record NotThere : WithdrawalOutcome;
}
