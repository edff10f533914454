using Samvirke.Analysis.Relating;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Analyses;

/// <summary>How all efforts related in the last picture for which that was worked out. From it the next is made in a few milliseconds.</summary>
internal sealed class OverlapFollowing
{
    private volatile Latest? latest;

    /// <summary>Whether there is something to follow from.</summary>
    public bool HasBegun => latest is not null;

    /// <summary>The register on the day.</summary>
    public RegisterSnapshot On(RegisterSnapshot whole, DateOnly day) =>
        latest is { Analysis.Snapshot: { Moment.ValidAt: { } then } before } known && known.Whole.UnchangedSince(day) == known.Whole.UnchangedSince(then)
            ? whole.ValidAt(day, known.Whole, before)
            : whole.ValidAt(day);

    /// <summary>How all efforts relate in the register on a day.</summary>
    /// <param name="whole">The register at all times.</param>
    /// <param name="then">The same on the day.</param>
    /// <param name="threads">How many threads may work at once.</param>
    public OverlapAnalysis Of(RegisterSnapshot whole, RegisterSnapshot then, int threads) =>
        Put(whole, latest is { } known ? known.Analysis.After(then, threads) : OverlapAnalysis.Of(then, threads));

    /// <summary>The same, with all counted anew.</summary>
    public OverlapAnalysis Anew(RegisterSnapshot whole, RegisterSnapshot then, int threads) => Put(whole, OverlapAnalysis.Of(then, threads));

    private OverlapAnalysis Put(RegisterSnapshot whole, OverlapAnalysis analysis)
    {
        latest = new(whole, analysis);
        return analysis;
    }

    private sealed record Latest(RegisterSnapshot Whole, OverlapAnalysis Analysis);
}
