using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>Units by times.</summary>
/// <param name="Units">How many units.</param>
/// <param name="Times">The times, in their order.</param>
/// <param name="Outcome">A number for each unit and time, unit by unit; not-a-number where it was not measured.</param>
/// <param name="Rows">The row that it stands in, or -1.</param>
/// <param name="Starts">The place of the first time with the measure for each unit, or <see cref="Never"/>.</param>
/// <param name="Clusters">The cluster of each unit; itself where the plan names none.</param>
/// <param name="ClusterCount">How many clusters.</param>
internal sealed record StaggeredPanel(int Units, ImmutableArray<double> Times, double[] Outcome, int[] Rows, int[] Starts, int[] Clusters, int ClusterCount)
{
    /// <summary>The start of a unit that did not start as long as it was measured.</summary>
    public const int Never = int.MaxValue;

    public double At(int unit, int time) => Outcome[(unit * Times.Length) + time];

    public int Row(int unit, int time) => Rows[(unit * Times.Length) + time];

    /// <summary>The places of the times at which some started, in their order.</summary>
    public IEnumerable<int> Groups => Starts.Where(start => start != Never).Distinct().Order();

    /// <summary>How many units started at the time.</summary>
    public int Count(int group) => Starts.Count(start => start == group);
}
