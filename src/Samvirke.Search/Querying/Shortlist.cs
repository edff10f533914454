using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>The best few labels of many, one an entry, kept in order while they come.</summary>
internal sealed class Shortlist(IndexData data, int most, string tag)
{
    private readonly List<(int Tier, float Prominence, bool IsOtherTongue, int Length, int Entry, int Label)> best = [];

    /// <summary>How many there are.</summary>
    public int Count => best.Count;

    /// <summary>The labels with their entries, the best first.</summary>
    public IEnumerable<(Label Label, int Entry)> Labels => best.Select(each => (data.Labels[each.Label], each.Entry));

    /// <summary>Adds the label if it is among the best: of the lowest tier, much referred to, in the language wanted, short.</summary>
    public void Add(int label, int tier)
    {
        var entry = data.Labels.Entry(label);
        var isOtherTongue = data.Labels[label].Tag is { } other && other != tag;
        var candidate = (tier, -data.Prominence[entry], isOtherTongue, data.Labels[label].Folded.Length, entry, label);
        if (best.Count == most && candidate.CompareTo(best[^1]) >= 0) return;
        var known = best.FindIndex(each => each.Entry == entry);
        if (known >= 0 && best[known].CompareTo(candidate) <= 0) return;
        if (known >= 0) best.RemoveAt(known);
        var place = best.BinarySearch(candidate);
        best.Insert(place < 0 ? ~place : place, candidate);
        if (best.Count > most) best.RemoveAt(best.Count - 1);
    }
}
