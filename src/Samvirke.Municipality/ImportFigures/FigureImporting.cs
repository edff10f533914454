using Samvirke.Analysis.Suppression;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>What came of figures that were to be kept: exactly one of the records below. Only the first has altered anything.</summary>
public abstract record FigureKeeping
{
    private FigureKeeping()
    {
    }

    /// <summary>They are kept and everybody sees them.</summary>
    public sealed record Kept(FigureOutcome.Kept Outcome) : FigureKeeping;

    /// <summary>They can be kept.</summary>
    public sealed record Ready(FigurePreparation.Ready Preparation) : FigureKeeping;

    /// <summary>They cannot be shown as they are.</summary>
    public sealed record Refused(FigurePreparation.Refused Preparation) : FigureKeeping;

    /// <summary>They cannot be shown beside what is shown already.</summary>
    public sealed record Conflict(FigureOutcome.OtherDivision Other) : FigureKeeping;
}

/// <summary>A municipality shows figures. Whether the person may is for the caller to judge.</summary>
public sealed class FigureImporting(FigureStore store)
{
    /// <summary>What would come of keeping them. Keeps nothing.</summary>
    public async Task<FigureKeeping> PreviewAsync(FigureOrder order, RegisterSnapshot snapshot, CancellationToken cancellation) =>
        FigurePreparing.Run(order, snapshot, SuppressionRule.Usual) switch
        {
            FigurePreparation.Ready ready => await store.ConflictAsync(ready.Figures.Series, cancellation) is { } other ? new FigureKeeping.Conflict(other) : new FigureKeeping.Ready(ready),
            FigurePreparation.Refused refused => new FigureKeeping.Refused(refused),
            var unknown => throw new InvalidOperationException($"An unknown outcome: {unknown}"),
        };

    /// <summary>Keeps them, all or none.</summary>
    public async Task<FigureKeeping> KeepAsync(FigureOrder order, RegisterSnapshot snapshot, CancellationToken cancellation) =>
        FigurePreparing.Run(order, snapshot, SuppressionRule.Usual) switch
        {
            FigurePreparation.Ready ready => await store.KeepAsync(ready.Figures, cancellation) switch
            {
                FigureOutcome.Kept kept => new FigureKeeping.Kept(kept),
                FigureOutcome.OtherDivision other => new FigureKeeping.Conflict(other),
                var unknown => throw new InvalidOperationException($"An unknown outcome: {unknown}"),
            },
            FigurePreparation.Refused refused => new FigureKeeping.Refused(refused),
            var unknown => throw new InvalidOperationException($"An unknown outcome: {unknown}"),
        };
}
