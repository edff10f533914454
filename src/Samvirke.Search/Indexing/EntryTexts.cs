using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Indexing;

/// <summary>A text of an entry and where it belongs.</summary>
internal readonly record struct PlacedText(Place Place, string Text, Tongue? Tongue);

/// <summary>The texts by which an entry is found.</summary>
internal static class EntryTexts
{
    private const int MostRelated = 8;

    // Through these the entry belongs to another so closely that people name the other to find it: "§ 15-1 barnevernsloven", "Hdir tilskudd".
    private static readonly HashSet<RelationType> Belongings =
    [
        RelationTypes.SectionOf, RelationTypes.LedBy, RelationTypes.HeldBy, RelationTypes.ProvidedBy, RelationTypes.IssuedBy, RelationTypes.AdministeredBy,
    ];

    /// <summary>All of them, place by place.</summary>
    public static IEnumerable<PlacedText> Of(Entry entry, RegisterSnapshot snapshot) => Own(entry).Concat(Related(entry, snapshot));

    /// <summary>Those that the entry itself carries.</summary>
    public static IEnumerable<PlacedText> Own(Entry entry) => Names(entry).Concat(Aliases(entry)).Concat(Texts(entry));

    public static IEnumerable<PlacedText> Names(Entry entry) => Phrases(Place.Name, entry.Name);

    /// <summary>Aliases and what else calls the entry by name: its number, section, reference or address on the web.</summary>
    public static IEnumerable<PlacedText> Aliases(Entry entry)
    {
        foreach (var alias in entry.Aliases) yield return new(Place.Alias, alias, null);
        foreach (var detail in entry.Details.All)
        {
            if (detail.Value is DetailValue.Scalar scalar && Code(detail.Key.Form, scalar.Text) is { } code) yield return new(Place.Alias, code, null);
        }
    }

    public static IEnumerable<PlacedText> Texts(Entry entry)
    {
        foreach (var text in Phrases(Place.Text, entry.Summary)) yield return text;
        foreach (var (key, value) in entry.Details.All)
        {
            switch (value)
            {
                case DetailValue.Localized localized:
                    foreach (var text in Phrases(Place.Text, localized.Text)) yield return text;
                    break;
                case DetailValue.Sections sections:
                    foreach (var section in sections.Items) yield return new(Place.Text, section.Title, null);
                    break;
                case DetailValue.Points points:
                    foreach (var text in points.Items.SelectMany(point => Phrases(Place.Text, point))) yield return text;
                    break;
                case DetailValue.Ratings ratings:
                    foreach (var text in ratings.Items.SelectMany(rating => Phrases(Place.Text, rating.Reason))) yield return text;
                    break;
                case DetailValue.Scalar scalar when key.Form is DetailForm.Choice:
                    foreach (var text in Phrases(Place.Text, key.LabelOf(scalar.Text))) yield return text;
                    break;
                default:
                    break;
            }
        }
    }

    public static IEnumerable<PlacedText> Related(Entry entry, RegisterSnapshot snapshot) =>
        OfKind(entry.Kind).Concat(RelatedEntries(entry, snapshot).SelectMany(OfRelated));

    public static IEnumerable<PlacedText> OfKind(Kind kind) => Phrases(Place.Related, kind.One);

    public static IEnumerable<PlacedText> OfRelated(Entry other) =>
        Phrases(Place.Related, other.Name).Concat(other.Aliases.Select(alias => new PlacedText(Place.Related, alias, null)));

    /// <summary>The steward and the others that the entry belongs to.</summary>
    public static IEnumerable<Entry> RelatedEntries(Entry entry, RegisterSnapshot snapshot) => RelatedIds(entry).Select(snapshot.Find).OfType<Entry>();

    /// <summary>The ids of the steward and the others that the entry belongs to, whether or not they exist.</summary>
    public static IEnumerable<EntryId> RelatedIds(Entry entry)
    {
        var related = entry.Relations.Where(relation => Belongings.Contains(relation.Type)).Select(relation => relation.To);
        if (entry.Steward is { } steward) related = related.Prepend(steward);
        return related.Where(id => id != entry.Id).Distinct().Take(MostRelated);
    }

    private static string? Code(DetailForm form, string text) => form switch
    {
        DetailForm.Plain or DetailForm.OrganisationNumber => text,
        DetailForm.Url => Uri.TryCreate(text, UriKind.Absolute, out var url) ? url.Host : null,
        _ => null,
    };

    private static IEnumerable<PlacedText> Phrases(Place place, LocalizedText text)
    {
        foreach (var phrase in text.Phrases) yield return new(place, phrase.Text, phrase.Tongue);
    }
}
