using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Analysis.Evaluating.Checking;

/// <summary>Whether many have the lowest or the highest value of the outcome (floor and ceiling).</summary>
internal static class EndCheck
{
    /// <summary>From this share, among so many rows (Terwee et al., <i>J. Clinical Epidemiology</i> 60, 2007).</summary>
    private const double Most = 0.15;
    private const int FewestRows = 50;

    /// <summary>On a scale of fewer steps so large a share stands at each end where answers are spread evenly.</summary>
    private const int FewestValues = 7;

    public static IEnumerable<DataNotice> Of(DataColumn.Numbers outcome)
    {
        var values = Array.FindAll(outcome.Values, value => !double.IsNaN(value));
        if (values.Length < FewestRows || values.Distinct().Take(FewestValues).Count() < FewestValues) yield break;
        var (low, high) = (values.Min(), values.Max());
        var (floor, ceiling) = ((double)values.Count(value => value == low) / values.Length, (double)values.Count(value => value == high) / values.Length);
        if (floor > Most) yield return new DataNotice.AtTheEnd(outcome.Name, low, floor, IsCeiling: false);
        if (ceiling > Most) yield return new DataNotice.AtTheEnd(outcome.Name, high, ceiling, IsCeiling: true);
    }
}
