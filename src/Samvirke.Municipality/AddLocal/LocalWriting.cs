using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AddLocal;

/// <summary>
/// Writes an entry of a municipality's own: it answers for it, covers its area, and is its own source. What is a local form of something the register knows as
/// such is for the same people and of the same sort.
/// </summary>
/// <param name="Local">The municipality, which has an organisation.</param>
/// <param name="Day">The day on which it says so.</param>
public sealed record LocalWriting(LocalRegister Local, DateOnly Day)
{
    /// <summary>What a municipality says itself.</summary>
    public static EntryId OwnStatements { get; } = new("kommunens-egne-opplysninger");

    /// <summary>Facets that say how far the thing itself has come, and at which level; a local form has its own.</summary>
    private static readonly ImmutableArray<Facet> Own = [Facet.Level, Facet.Status];

    private static readonly CultureInfo Bokmal = new("nb-NO");

    /// <summary>Who says it and when.</summary>
    public Citation Said => new(OwnStatements, $"{Local.Organisation!.Name.In(Tongue.Nb).Text}, {Day.ToString("d. MMMM yyyy", Bokmal)}");

    /// <summary>The entry.</summary>
    /// <param name="id">Its id, which is free.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="name">Its name.</param>
    /// <param name="about">What is about the same: it is for the same people and of the same sort.</param>
    public Entry Of(EntryId id, Kind kind, LocalizedText name, ImmutableArray<Entry> about) => new()
    {
        Id = id,
        Kind = kind,
        Name = name,
        Facets = Facets(about),
        Steward = Local.Organisation!.Id,
        Confirmed = Day,
        Citations = [Said],
        Relations = [To(RelationTypes.Covers, Local.Area.Id)],
    };

    /// <summary>The entry of a local form of something that the register knows as such; where it is nothing, of something that the municipality alone has.</summary>
    public Entry Of(EntryId id, Kind kind, LocalizedText name, Entry? form)
    {
        if (form is null) return Of(id, kind, name, []);
        var entry = Of(id, kind, name, [form]);
        return entry with { Relations = [.. Ties(form), .. entry.Relations] };
    }

    /// <summary>A relation that the municipality states.</summary>
    public Relation To(RelationType type, EntryId to) => new(type, to, LocalizedText.Empty, ValidTime.Always, Disputed: false, [Said]);

    /// <summary>The name of a local form that the municipality has not called anything else: "SLT-koordinator i Kongsvinger".</summary>
    public LocalizedText NameOf(Entry form) => LocalizedText.Of(
        form.Name.Phrases.Where(phrase => Tongues.Interface.Contains(phrase.Tongue)).Select(phrase => phrase with { Text = $"{phrase.Text} {(phrase.Tongue == Tongue.En ? "in" : "i")} {Local.Area.Name}" }));

    /// <summary>The first id that the register has free for the name.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it is the name of.</param>
    /// <param name="taken">Ids that are given to others of the same change.</param>
    public static EntryId Free(RegisterSnapshot snapshot, LocalizedText name, Kind kind, IReadOnlySet<EntryId>? taken = null) =>
        EntrySlug.Candidates(name.In(Tongue.Nb).Text, kind).First(id => snapshot.Find(id) is null && taken?.Contains(id) is not true);

    private static FacetValues Facets(ImmutableArray<Entry> about) => FacetValues.Of(
    [
        .. about.SelectMany(entry => entry.Facets.All).Where(each => !Own.Contains(each.Facet)).GroupBy(each => each.Facet)
            .Select(group => new FacetTerms(group.Key, [.. group.SelectMany(each => each.Terms).Distinct(StringComparer.Ordinal)])),
        new FacetTerms(Facet.Level, ["municipal"]),
        new FacetTerms(Facet.Status, ["established"]),
    ]);

    // What a duty is fulfilled by nationally is fulfilled by the local form here.
    private IEnumerable<Relation> Ties(Entry form) => form.Relations.Where(relation => relation.Type == RelationTypes.Fulfils).Select(relation => relation.To).Distinct()
        .Select(to => To(RelationTypes.Fulfils, to)).Prepend(To(RelationTypes.LocalFormOf, form.Id));
}
