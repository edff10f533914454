using System.Collections.Immutable;
using Samvirke.Register.Texts;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>Writes out why an entry was found.</summary>
internal sealed class HitWriter(IndexData data, ImmutableArray<ReadWord> words, Tongue tongue)
{
    private const int MostFound = 5;

    private readonly Marker marker = new(data.Vocabulary, words);

    public Hit Write(int ordinal, double score, bool isExact, string asked)
    {
        var entry = data.Snapshot.Entries[ordinal];
        var texts = EntryTexts.Of(entry, data.Snapshot).Select(text => (Placed: text, Words: marker.Mark(text.Text))).ToList();
        var name = entry.Name.In(tongue);
        var others = texts
            .Where(text => text.Placed.Place is Place.Name or Place.Alias && text.Placed.Text != name.Text)
            .Select(text => Pieces.Whole(text.Placed.Text, text.Words, text.Placed.Tongue?.Tag() ?? name.Tag))
            .Where(text => text.HasMatch)
            .DistinctBy(text => text.ToString());
        var why = Reasons(texts);
        if (isExact && why.IsEmpty) why = [new Reason(asked, Place.Id, [entry.Id.Value])];
        return new Hit(ordinal, entry, score, isExact, Pieces.Whole(name.Text, marker.Mark(name.Text), name.Tag), [.. others], Snippet(entry.Summary), why);
    }

    private MarkedText Snippet(LocalizedText summary)
    {
        var wanted = summary.In(tongue);
        var texts = summary.Phrases.OrderBy(phrase => phrase == wanted ? 0 : 1).Select(phrase => (Phrase: phrase, Words: marker.Mark(phrase.Text))).ToList();
        var best = texts.FirstOrDefault(text => text.Words.Any(word => !word.Answers.IsEmpty));
        if (best.Words is null) best = (wanted, texts.Count == 0 ? [] : texts[0].Words);
        return Pieces.Snippet(best.Phrase.Text, best.Words, best.Phrase.Tag);
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
