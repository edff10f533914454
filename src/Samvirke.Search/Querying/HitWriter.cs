using System.Collections.Immutable;
using Samvirke.Register.Texts;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>Writes out why an entry was found.</summary>
internal sealed class HitWriter(IndexData data, ImmutableArray<ReadWord> words, Tongue tongue)
{
    private const int MostFound = 5;

    private readonly Marker marker = new(data.Lexicon, words);
    private readonly ImmutableArray<int> terms = [.. words.SelectMany(word => word.Units).SelectMany(unit => unit.AnyOf).Distinct()];
    private readonly Dictionary<string, List<MarkedWord>> marked = new(StringComparer.Ordinal);

    public Hit Write(int ordinal, double score, bool isExact, string asked)
    {
        var entry = data.Snapshot.Entries[ordinal];
        marked.Clear();
        var places = Places(ordinal);
        var texts = EntryTexts.Of(entry, data.Snapshot).Where(text => (places & PlaceBits.Of(text.Place)) != 0).Select(text => (Placed: text, Words: Mark(text.Text))).ToList();
        var name = entry.Name.In(tongue);
        var others = texts
            .Where(text => text.Placed.Place is Place.Name or Place.Alias && text.Placed.Text != name.Text)
            .Select(text => Pieces.Whole(text.Placed.Text, text.Words, text.Placed.Tongue?.Tag() ?? name.Tag))
            .Where(text => text.HasMatch)
            .DistinctBy(text => text.ToString());
        var why = Reasons(texts);
        if (isExact && why.IsEmpty) why = [new Reason(asked, Place.Id, [entry.Id.Value])];
        return new Hit(ordinal, entry, score, isExact, Pieces.Whole(name.Text, Mark(name.Text), name.Tag), [.. others], Snippet(entry.Summary), why);
    }

    /// <summary>The places where the entry has any of the terms; texts elsewhere need not be read.</summary>
    private int Places(int entry)
    {
        var places = 0;
        foreach (var term in terms) places |= data.Places.Of(entry, term);
        if ((places & PlaceBits.Of(Place.PartOfName)) != 0) places |= PlaceBits.Of(Place.Name) | PlaceBits.Of(Place.Alias);
        if ((places & PlaceBits.Of(Place.PartOfText)) != 0) places |= PlaceBits.Of(Place.Text);
        return places;
    }

    private List<MarkedWord> Mark(string text)
    {
        if (!marked.TryGetValue(text, out var known)) marked.Add(text, known = marker.Mark(text));
        return known;
    }

    private MarkedText Snippet(LocalizedText summary)
    {
        var wanted = summary.In(tongue);
        var best = summary.Phrases.OrderBy(phrase => phrase == wanted ? 0 : 1).FirstOrDefault(phrase => Mark(phrase.Text).Exists(word => !word.Answers.IsEmpty), wanted);
        return Pieces.Snippet(best.Text, Mark(best.Text), best.Tag);
    }

    private ImmutableArray<Reason> Reasons(List<(PlacedText Placed, List<MarkedWord> Words)> texts) =>
    [
        .. texts
            .SelectMany(text => text.Words.SelectMany(word => word.Answers.Select(answer => (
                answer.Asked,
                Place: PlaceOf(text.Placed.Place, answer.IsPart),
                Found: text.Placed.Text.Substring(word.Span.Start, word.Span.Length)))))
            .Where(each => !(each.Place == Place.Related && words[each.Asked].Phrase.Length > 0))
            .GroupBy(each => (each.Asked, each.Place))
            .OrderBy(group => group.Key)
            .Select(group => new Reason(
                words[group.Key.Asked].Asked,
                group.Key.Place,
                [.. group.Select(each => each.Found).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostFound)])),
    ];

    private static Place PlaceOf(Place place, bool isPart) => (place, isPart) switch
    {
        (Place.Name or Place.Alias, true) => Place.PartOfName,
        (Place.Text, true) => Place.PartOfText,
        _ => place,
    };
}
