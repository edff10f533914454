using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>Everything that is missing for one scope, as the register is at one moment.</summary>
/// <param name="Scope">For whom.</param>
/// <param name="Chains">The chains from duties, with the links that are missing.</param>
/// <param name="Grid">The grid of ages, settings and levels of risk.</param>
/// <param name="Transitions">The transitions.</param>
public sealed record GapReading(GapScope Scope, DutyChains Chains, ReviewGrid Grid, Transitions Transitions)
{
    /// <summary>Reads the gaps of the nation, or of the area given.</summary>
    public static GapReading Of(RegisterSnapshot snapshot, Entry? area = null)
    {
        var scope = GapScope.Of(snapshot, area);
        return new GapReading(scope, DutyChains.Of(snapshot, scope), ReviewGrid.Of(snapshot, scope), Transitions.Of(snapshot, scope));
    }
}
