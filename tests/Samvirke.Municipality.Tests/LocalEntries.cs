using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.Tests;

/// <summary>Services that Kongsvinger has entered, in the national register.</summary>
internal static class LocalEntries
{
    public const string Kongsvinger = "3401";
    public static readonly EntryId Organisation = new("kongsvinger-kommune");
    private static readonly EntryId Area = new("kommune-3401");

    public static RegisterSnapshot With(params IEnumerable<Entry> entries) => National.Snapshot.Imagine([.. entries.Select(entry => (Revision)new Revision.Put(entry))]);

    public static Entry Service(string id, params (string Facet, string Term)[] facets) => new()
    {
        Id = new EntryId(id),
        Kind = Kind.Service,
        Name = new LocalizedText(id),
        Steward = Organisation,
        Facets = FacetValues.Of(facets.GroupBy(each => each.Facet).Select(group => new FacetTerms(Facet.All.First(facet => facet.Id == group.Key), [.. group.Select(each => each.Term)]))),
        Relations = [new Relation(RelationTypes.Covers, Area, LocalizedText.Empty, ValidTime.Always, false, [Said])],
        Citations = [Said],
    };

    public static Entry Referral(this Entry service, string choice) => service with
    {
        Details = DetailValues.Of([.. service.Details.All, new Detail(DetailSchema.Find(Kind.Service, "referral")!, new DetailValue.Scalar(choice))]),
    };

    private static Citation Said => new(new EntryId("kommunens-egne-opplysninger"), "Kongsvinger kommune, 23. november 2026");
}
