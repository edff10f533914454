using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Tests.Gaps;

/// <summary>Small registers made by hand.</summary>
internal static class Made
{
    /// <summary>An entry; facets as <c>level:municipal,gap:plan</c>, relations as <c>binds:kommunene</c>.</summary>
    public static Entry Entry(string id, Kind kind, string facets = "", params string[] relations) => new()
    {
        Id = new EntryId(id),
        Kind = kind,
        Name = new LocalizedText(id),
        Facets = FacetValues.Of(facets.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split(':')).GroupBy(each => each[0], StringComparer.Ordinal)
            .Select(group => new FacetTerms(Facet.Find(group.Key)!, [.. group.Select(each => each[1])]))),
        Relations = [.. relations.Select(each => each.Split(':')).Select(each => Relation(each[0], each[1]))],
        Citations = [new Citation(new EntryId("rapport"), "1")],
    };

    public static Relation Relation(string type, string to, string source = "rapport", string locator = "2") =>
        new(RelationTypes.Find(type)!, new EntryId(to), LocalizedText.Empty, ValidTime.Always, false, [new Citation(new EntryId(source), locator)]);

    public static Entry With(this Entry entry, string detail, string value) =>
        entry with { Details = DetailValues.Of([.. entry.Details.All, new Detail(DetailSchema.Find(entry.Kind, detail)!, new DetailValue.Scalar(value))]) };

    public static Entry Area(string id, string type, string number, params string[] relations) => Entry(id, Kind.Area, "", relations).With("areaType", type).With("number", number);

    public static RegisterSnapshot Snapshot(params IEnumerable<Entry> entries) => RegisterSnapshot.Of(entries, RegisterSnapshot.Empty.Moment);

    public static ImmutableArray<string> Ids(this IEnumerable<Entry> entries) => [.. entries.Select(entry => entry.Id.Value)];
}
