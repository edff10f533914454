using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Search.Tests;

public sealed class FacetTests : IClassFixture<SmallIndex>
{
    private static readonly string[] Texts = ["", "ungdom", "kommunen", "rusforebygging skole", "barn unge", "skjenkekontroll", "finnes ikke"];

    private readonly SearchIndex index;

    public FacetTests(SmallIndex small) => index = small.Index;

    [Fact]
    public void Search_AnyConditions_CountsAsBruteForceDoes() =>
        Prop.ForAll(Conditions().ToArbitrary(), CountsAreRight).QuickCheckThrowOnFailure();

    [Fact]
    public void Search_TermChosen_CountsOtherTermsOfTheFacetAsIfItWereNot()
    {
        var query = new SearchQuery { Text = "ungdom", Facets = [Terms("level", "municipal")] };
        var level = index.Search(query).Facets.Single(each => each.Facet.Id == "level");
        level.Terms.Single(term => term.Term.Id == "municipal").IsChosen.ShouldBeTrue();
        level.Terms.Single(term => term.Term.Id == "national").Count.ShouldBe(index.Search(query with { Facets = [Terms("level", "national")] }).Total);
    }

    [Fact]
    public void Search_ConditionsLeaveNothing_NamesTheOnesToDrop()
    {
        var result = index.Search(new SearchQuery { Text = "ung.no", Kinds = [Kind.Channel], Facets = [Terms("setting", "prison")] });
        result.Total.ShouldBe(0);
        result.Ways.ShouldHaveSingleItem().ShouldBe(new WayOut.AnyTerm(Facet.Find("setting")!, 1));
    }

    [Fact]
    public void Search_OneWordKeepsAllFromMatching_NamesItAsWayOut()
    {
        var result = index.Search(new SearchQuery { Text = "skjenkekontroll podkast", Kinds = [Kind.Channel], Facets = [Terms("sector", "police")] });
        result.Total.ShouldBe(0);
        var other = index.Search(new SearchQuery { Text = "jordmor podkast", Kinds = [Kind.Law] });
        other.Total.ShouldBe(0);
        other.Ways.ShouldBe([new WayOut.AnyKind(2)]);
    }

    [Fact]
    public void Search_Area_GivesWhatCoversItItsPartsAndWhatItLiesIn()
    {
        Ids("kautokeino").ShouldBe(["finnmark", "fritidstilbud-kautokeino", "kautokeino", "korus-nord"], ignoreOrder: true);
        Ids("finnmark").ShouldBe(["finnmark", "fritidstilbud-kautokeino", "kautokeino", "korus-nord"], ignoreOrder: true);
        Ids("oslo").ShouldBe(["oslo"]);
        Ids("finnes-ikke").ShouldBeEmpty();
    }

    private IEnumerable<string> Ids(string area) => index.Search(new SearchQuery { Area = new EntryId(area) }).Hits.Select(hit => hit.Entry.Id.Value);

    private static Gen<SearchQuery> Conditions() =>
        from text in Gen.Elements(Texts)
        from kinds in Gen.SubListOf(Kind.All.AsEnumerable())
        from level in Gen.SubListOf("national", "municipal", "county")
        from target in Gen.SubListOf("adolescents", "pupils", "children")
        from all in Gen.Elements(true, false)
        select new SearchQuery { Text = text, Kinds = all ? [] : [.. kinds], Facets = [Terms("level", [.. level]), Terms("targetGroup", [.. target])], Limit = 1000 };

    private bool CountsAreRight(SearchQuery query)
    {
        var matching = index.Search(new SearchQuery { Text = query.Text, Limit = 1000 }).Hits.Select(hit => hit.Entry).ToList();
        var result = index.Search(query);
        return result.Total == matching.Count(entry => Meets(entry, query, null, true))
            && result.Hits.Length == result.Total
            && result.Kinds.All(kind => kind.Count == matching.Count(entry => entry.Kind == kind.Kind && Meets(entry, query, null, false)))
            && result.Facets.All(facet => facet.Terms.All(term => term.Count == matching.Count(entry => Has(entry, facet.Facet, term.Term.Id) && Meets(entry, query, facet.Facet, true))));
    }

    private static bool Meets(Entry entry, SearchQuery query, Facet? lifted, bool withKinds) =>
        (!withKinds || query.Kinds.IsEmpty || query.Kinds.Contains(entry.Kind))
        && query.Facets.Where(chosen => chosen.Facet != lifted && !chosen.Terms.IsEmpty).All(chosen => chosen.Terms.Any(term => Has(entry, chosen.Facet, term)));

    private static bool Has(Entry entry, Facet facet, string term) => facet.Found(entry.Facets[facet]).Any(found => found.Id == term);

    private static FacetTerms Terms(string facet, params ImmutableArray<string> terms) => new(Facet.Find(facet)!, terms);
}
