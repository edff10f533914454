using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AddLocal;

/// <summary>Details as a form gives them, in the order in which they are named; what is empty is left out.</summary>
/// <param name="kind">The kind of the entry.</param>
/// <param name="tongue">The language that texts were written in.</param>
internal sealed class LocalDetails(Kind kind, Tongue tongue)
{
    private readonly List<Detail> details = [];

    public DetailValues Values => DetailValues.Of([.. details]);

    public LocalDetails Text(string key, string text) => Add(key, text.Length == 0 ? null : new DetailValue.Localized(Said(text)));

    public LocalDetails Text(string key, LocalizedText text) => Add(key, new DetailValue.Localized(text));

    public LocalDetails Points(string key, ImmutableArray<string> points) => Add(key, points.IsEmpty ? null : new DetailValue.Points([.. points.Select(Said)]));

    public LocalDetails Day(string key, DateOnly? day) => Add(key, day is { } known ? new DetailValue.Scalar($"{known:yyyy-MM-dd}") : null);

    public LocalDetails Word(string key, string word) => Add(key, new DetailValue.Scalar(word));

    public LocalDetails Flag(string key, bool holds) => Add(key, holds ? new DetailValue.Scalar("true") : null);

    private LocalizedText Said(string text) => LocalizedText.Of([new Phrase(text, tongue)]);

    private LocalDetails Add(string key, DetailValue? value)
    {
        if (value is not null) details.Add(new Detail(DetailSchema.Find(kind, key)!, value));
        return this;
    }
}
