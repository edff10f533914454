using System.Collections.Immutable;

namespace Samvirke.Analysis.Reports;

/// <summary>What became of the findings of an analysis from one run to the next. Every finding of either run stands in exactly one of the lists.</summary>
/// <param name="Resolved">Those that are there no longer, as they were.</param>
/// <param name="New">Those that were not there before.</param>
/// <param name="Changed">Those that stand otherwise than before.</param>
/// <param name="Still">Those that stand as before, as they are now.</param>
public sealed record Comparison(ImmutableArray<Finding> Resolved, ImmutableArray<Finding> New, ImmutableArray<ChangedFinding> Changed, ImmutableArray<Finding> Still)
{
    /// <summary>Whether nothing is otherwise.</summary>
    public bool IsSame => Resolved.IsEmpty && New.IsEmpty && Changed.IsEmpty;

    /// <summary>The firm findings only: what was firm and is gone, what is new and firm, and what is or was firm and stands otherwise.</summary>
    public Comparison Firm => Only(finding => finding.IsFirm);

    /// <summary>The findings that <see cref="Firm"/> leaves out.</summary>
    public Comparison Others => new(
        [.. Resolved.Where(finding => !finding.IsFirm)], [.. New.Where(finding => !finding.IsFirm)], [.. Changed.Where(each => !each.Before.IsFirm && !each.Now.IsFirm)], [.. Still.Where(finding => !finding.IsFirm)]);

    /// <summary>Compares two runs by the keys of their findings; of findings with the same key the first counts.</summary>
    public static Comparison Of(IEnumerable<Finding> before, IEnumerable<Finding> now)
    {
        var (then, still, changed, added) = (new Dictionary<string, Finding>(StringComparer.Ordinal), new List<Finding>(), new List<ChangedFinding>(), new List<Finding>());
        var order = before.DistinctBy(finding => finding.Key, StringComparer.Ordinal).ToList();
        foreach (var finding in order) then.Add(finding.Key, finding);
        foreach (var finding in now.DistinctBy(finding => finding.Key, StringComparer.Ordinal))
        {
            if (!then.Remove(finding.Key, out var was)) added.Add(finding);
            else if (was.State.Id == finding.State.Id) still.Add(finding);
            else changed.Add(new ChangedFinding(was, finding));
        }

        return new Comparison([.. order.Where(finding => then.ContainsKey(finding.Key))], [.. added], [.. changed], [.. still]);
    }

    private Comparison Only(Func<Finding, bool> counts) => new(
        [.. Resolved.Where(counts)], [.. New.Where(counts)], [.. Changed.Where(each => counts(each.Before) || counts(each.Now))], [.. Still.Where(counts)]);
}

/// <summary>A finding that stands otherwise than before.</summary>
public sealed record ChangedFinding(Finding Before, Finding Now);
