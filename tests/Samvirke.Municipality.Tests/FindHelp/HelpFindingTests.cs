using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.Contact;
using Samvirke.Municipality.FindHelp;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.FindHelp;

public sealed class HelpFindingTests
{
    private static readonly ImmutableArray<HelpQuestion> Questions =
    [
        .. from about in HelpFor.All
           from worry in HelpWorry.All
           from asker in HelpAsker.All
           from age in new int?[] { null, about.Ages.From, about.Ages.To ?? 40 }
           select new HelpQuestion(about, age, worry, asker),
    ];

    private static readonly Gen<Entry> Services =
        from number in Gen.Choose(1, 999)
        from age in Gen.Elements("", "0-5", "6-12", "13-18", "16-", "18-24", "25-")
        from groups in Gen.SubListOf("children", "adolescents", "young-adults", "parents", "relatives", "population", "convicted", "professionals")
        from topics in Gen.SubListOf("early-intervention", "treatment", "information", "child-protection", "leisure-activities", "public-health")
        from setting in Gen.Elements("", "school", "home", "health-service", "leisure", "traffic")
        select LocalEntries.Service($"tjeneste-{number}",
        [
            .. age.Length == 0 ? [] : new[] { ("age", age) },
            .. groups.Select(term => ("targetGroup", term)),
            .. topics.Select(term => ("topic", term)),
            .. setting.Length == 0 ? [] : new[] { ("setting", setting) },
        ]);

    [Fact]
    public void Find_AnyQuestionInTheNationalRegister_GivesReasonsWithEntriesAndSources()
    {
        foreach (var question in Questions)
        {
            var answer = Find(National.Snapshot, question);
            answer.Emergency.ShouldNotBeNull().Entry.Details.Scalar("telephone").ShouldBe("113");
            answer.Offers.ShouldNotBeEmpty($"{question}");
            answer.Duties.ShouldNotBeEmpty($"{question}");
            answer.Sharing.ShouldNotBeEmpty($"{question}");
            foreach (var reasons in answer.Offers.Select(offer => offer.Reasons).Concat(answer.Duties.Select(duty => duty.Reasons)))
            {
                reasons.ShouldNotBeEmpty();
                reasons.Where(reason => reason.Text.IsEmpty || reason.Entries.IsEmpty || reason.Citations.IsEmpty).ShouldBeEmpty();
                reasons.SelectMany(reason => reason.Entries).Where(id => National.Snapshot.Find(id) is null).ShouldBeEmpty();
            }
        }
    }

    [Fact]
    public void Actors_ThatAskersAreBoundAs_AreInTheRegister() => HelpAsker.All.SelectMany(asker => asker.BoundAs).ShouldAllBe(id => National.Snapshot.Find(id)!.Kind == Kind.Actor);

    [Fact]
    public void Words_OfWorriesAndGroups_AreInTheVocabularies()
    {
        var worries = HelpWorry.All;
        Terms("topic", worries.SelectMany(worry => worry.Topics));
        Terms("setting", worries.SelectMany(worry => worry.Settings));
        Terms("preventionLevel", worries.SelectMany(worry => worry.Levels));
        Terms("targetGroup", worries.SelectMany(worry => worry.Groups).Concat(HelpFor.All.SelectMany(about => about.Groups)));

        static void Terms(string facet, IEnumerable<string> terms) => terms.ShouldAllBe(term => Facet.All.First(each => each.Id == facet).Term(term) != null);
    }

    [Fact]
    public void Find_TeacherWorriedAboutAPupil_IsToldOfTheDutyToReportWithTheSchoolsProvision()
    {
        var answer = Find(National.Snapshot, Question("ungdom", 15, "egen-bruk", "laerer"));

        var report = answer.Duties[0];
        report.Duty.Id.Value.ShouldBe("plikt-melde-barnevernet");
        report.Provisions.Select(provision => provision.Id.Value).ShouldContain("opplaringsloven-24-3");
        report.Provisions.Select(provision => provision.Id.Value).ShouldNotContain("helsepersonelloven-33");
        answer.Sharing.Select(provision => provision.Id.Value).ShouldContain("opplaringsloven-24-3");
        answer.Offers.Select(offer => offer.Entry.Id.Value).ShouldContain("rusinfo");
        answer.Offers.Select(offer => offer.Entry.Id.Value).ShouldNotContain("tsb-i-fengsel");
    }

    [Fact]
    public void Find_ContactPointAndOtherLocalServices_StandFirstWithTheContactPointAhead()
    {
        var contact = LocalEntries.Service("aa-kontakt", ("targetGroup", "population"));
        contact = contact with { Relations = [.. contact.Relations, new Relation(RelationTypes.Fulfils, ContactPoint.Duty, LocalizedText.Empty, ValidTime.Always, false, contact.Citations)] };
        var snapshot = LocalEntries.With(LocalEntries.Service("aa-helsestasjon", ("age", "13-20"), ("targetGroup", "adolescents"), ("topic", "early-intervention")), contact with { Id = new EntryId("zz-kontakt") });

        var answer = Find(snapshot, Question("ungdom", 15, "egen-bruk", "foresatt"));

        answer.Offers.Take(2).Select(offer => offer.Entry.Id.Value).ShouldBe(["zz-kontakt", "aa-helsestasjon"]);
        answer.Offers.Skip(2).ShouldAllBe(offer => offer.Reach != HelpReach.Local);
    }

    [Fact]
    public void Find_ServiceOfAnotherMunicipality_IsNotNamed()
    {
        var other = LocalEntries.Service("annen-kommunes", ("targetGroup", "adolescents"), ("topic", "early-intervention"), ("level", "municipal"));
        var snapshot = LocalEntries.With(other);

        HelpFinding.Find(snapshot, LocalRegister.Of(snapshot, "0301")!, Question("ungdom", null, "egen-bruk", "ung")).Offers.ShouldNotContain(offer => offer.Entry.Id == other.Id);
    }

    [Fact]
    public void Find_OfferForAnotherAge_NeverStandsBeforeOneThatFits() => Prop.ForAll(Arb.From(Gen.ListOf(Services, 6)), Arb.From(Gen.Elements(Questions.AsEnumerable())), (services, question) =>
    {
        var snapshot = LocalEntries.With(services.DistinctBy(service => service.Id));
        var offers = Find(snapshot, question).Offers;
        var isFor = offers.Select(offer => offer.Entry.Facets[Facet.Age].Select(AgeSpan.Parse).All(span => span!.Value.Overlaps(question.Ages)) || offer.Entry.Facets[Facet.Age].Any(age => AgeSpan.Parse(age)!.Value.Overlaps(question.Ages)));
        isFor.ShouldAllBe(fits => fits);
        foreach (var (before, after) in offers.Zip(offers.Skip(1))) HelpOffer.Order.Compare(before, after).ShouldBeLessThan(0);
        var own = offers.TakeWhile(offer => offer.Reach == HelpReach.Local).ToList();
        own.Count.ShouldBe(offers.Count(offer => offer.Reach == HelpReach.Local));
        foreach (var (before, after) in own.Zip(own.Skip(1))) (before.IsForAge || !after.IsForAge).ShouldBeTrue();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Find_OfferThatSaysMoreThatFits_NeverMovesDown() => Prop.ForAll(Arb.From(Gen.ListOf(Services, 5)), Arb.From(Gen.Elements(Questions.AsEnumerable())), (services, question) =>
    {
        var all = services.DistinctBy(service => service.Id).ToList();
        var one = all[0];
        var before = Place(Find(LocalEntries.With(all), question), one.Id);
        if (before is null) return;
        foreach (var (facet, term) in new[] { ("topic", question.Worry.Topics[0]), ("setting", question.Worry.Settings[0]), ("preventionLevel", question.Worry.Levels[0]), ("targetGroup", question.For.Groups[0]), ("age", question.Ages.ToString()) })
        {
            all[0] = With(one, facet, term);
            Place(Find(LocalEntries.With(all), question), one.Id).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(before.Value, $"{facet} {term}");
        }

        all[0] = one.Referral("not-needed");
        Place(Find(LocalEntries.With(all), question), one.Id).ShouldNotBeNull().ShouldBeLessThanOrEqualTo(before.Value);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ungdom", "15", 15)]
    [InlineData("ungdom", "18", null)]
    [InlineData("ungdom", "-15", null)]
    [InlineData("ungdom", "femten", null)]
    [InlineData("ungdom", "99999999999", null)]
    [InlineData("forelder", "44", 44)]
    public void ReadAge_OfWhomItIsAbout_IsAnAgeOfTheirs(string about, string typed, int? expected) => HelpQuestion.ReadAge(HelpFor.All.First(each => each.Id == about), typed).ShouldBe(expected);

    private static HelpAnswer Find(RegisterSnapshot snapshot, HelpQuestion question) => HelpFinding.Find(snapshot, LocalRegister.Of(snapshot, LocalEntries.Kongsvinger)!, question);

    private static HelpQuestion Question(string about, int? age, string worry, string asker) =>
        new(HelpFor.All.First(each => each.Id == about), age, HelpWorry.All.First(each => each.Id == worry), HelpAsker.All.First(each => each.Id == asker));

    private static int? Place(HelpAnswer answer, EntryId id) => answer.Offers.Select((offer, i) => (offer.Entry.Id, Place: (int?)i)).FirstOrDefault(each => each.Id == id).Place;

    private static Entry With(Entry entry, string facet, string term) =>
        entry with { Facets = FacetValues.Of([.. entry.Facets.All.Where(each => each.Facet.Id != facet), new FacetTerms(Facet.All.First(each => each.Id == facet), [.. entry.Facets[Facet.All.First(each => each.Id == facet)].Append(term).Distinct()])]) };
}
