using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>
/// Finds relations, citations and notes in the text of their entry. What could not be read there is missing in the entry, so they are found
/// by their content and not by their number.
/// </summary>
internal static class EntryLines
{
    /// <summary>The text of a relation, or nothing where the text was not kept.</summary>
    public static TextMap? RelationNode(this EntryText text, Entry entry, int index)
    {
        var relation = entry.Relations[index];
        var before = entry.Relations.AsSpan(0, index).Count(other => other.Type == relation.Type && other.To == relation.To);
        return Nth(text.Node?["relations"], before, map => Says(map, "type", relation.Type.Id) && Says(map, "to", relation.To.Value));
    }

    /// <summary>The text of a note, or nothing where the text was not kept.</summary>
    public static TextMap? NoteNode(this EntryText text, int index) =>
        Nth(text.Node?["notes"], index, map => Says(map, "type", "correction") || Says(map, "type", "contradiction"));

    /// <summary>The text of a citation in the text of what it belongs to, or nothing where the text was not kept.</summary>
    public static TextMap? CitationNode(TextMap? owner, ImmutableArray<Citation> citations, int index)
    {
        var citation = citations[index];
        var before = citations.AsSpan(0, index).Count(other => other.Source == citation.Source && other.Locator == citation.Locator);
        return Nth(owner?["citations"], before, map => Says(map, "source", citation.Source.Value) && Says(map, "locator", citation.Locator));
    }

    private static TextMap? Nth(TextNode? list, int number, Func<TextMap, bool> fits) =>
        (list as TextList)?.Items.OfType<TextMap>().Where(fits).ElementAtOrDefault(number);

    private static int Count<T>(this ReadOnlySpan<T> items, Func<T, bool> fits)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (fits(item)) count++;
        }

        return count;
    }

    private static bool Says(TextMap map, string key, string value) =>
        map[key] is TextScalar scalar && string.Equals(scalar.Value?.Trim(), value, StringComparison.Ordinal);
}
