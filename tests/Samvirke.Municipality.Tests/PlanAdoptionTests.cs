using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.AddLocal;
using Samvirke.Municipality.AdoptPlan;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests;

/// <summary>A plan and its measures as a municipality enters them.</summary>
public sealed class PlanAdoptionTests
{
    private static readonly PlanSort Sort = PlanSort.Find("rusmiddelpolitisk")!;

    [Fact]
    public void Written_PlanThatMeetsTwoDemands_IsAboutWhatBothAreAbout()
    {
        var plan = Plan("krav-alkoholpolitisk-handlingsplan", "krav-forebyggende-plan").Written(National.Snapshot, Writing(National.Snapshot), Tongue.Nb)!;

        plan.Relations.Where(relation => relation.Type == RelationTypes.Fulfils).Select(relation => relation.To.Value).ShouldBe(["krav-alkoholpolitisk-handlingsplan", "krav-forebyggende-plan"]);
        plan.Relations.ShouldContain(relation => relation.Type == RelationTypes.Covers && relation.To == new EntryId("kommune-3401"));
        plan.Facets[Facet.Topic].ShouldBe(plan.Relations.Take(2).SelectMany(relation => National.Snapshot.Find(relation.To)!.Facets[Facet.Topic]).Distinct(), ignoreOrder: true);
        plan.Facets[Facet.Level].ShouldBe(["municipal"]);
        (plan.Details.Scalar("adopted"), plan.Details.Text("responsible")!.In(Tongue.Nb).Text, plan.Valid.To).ShouldBe(("2026-06-18", "Oppvekst", new DateOnly(2030, 12, 31)));
        National.Snapshot.Imagine([new Revision.Put(plan)]).Find(plan.Id).ShouldNotBeNull();
    }

    [Fact]
    public void Adopted_PlanOfTheSort_IsFoundAndAnotherIsNot()
    {
        var (register, plan) = WithPlan();
        var other = Plan("krav-forebyggende-plan").Written(register, Writing(register), Tongue.Nb)!;
        var both = register.Imagine([new Revision.Put(other)]);

        PlanAdoption.Adopted(LocalRegister.Of(both, "3401")!, Sort).Select(each => each.Id).ShouldBe([plan.Id]);
        PlanAdoption.Adopted(LocalRegister.Of(both, "3403")!, Sort).ShouldBeEmpty();
    }

    [Fact]
    public void Measures_EnteredAgain_AreWrittenAnewAndNotTwice()
    {
        var (register, plan) = WithPlan();
        var first = Adoption(register).Measures(plan, [new(Row("Ansvarlig vertskap", MeasureState.Proposed), new DateOnly(2027, 6, 30))]).ShouldHaveSingleItem();
        (first.Details.Scalar("state"), first.Details.Scalar("due"), first.Details.Text("forWhom")!.In(Tongue.Nb).Text).ShouldBe(("decided", "2027-06-30", "Ungdom"));
        var told = first with { Summary = new LocalizedText("Skrevet på siden av tiltaket.") };

        var then = register.Imagine([new Revision.Put(told)]);
        var again = Adoption(then).Measures(plan, [new(Row("ansvarlig vertskap", MeasureState.Done), null)]).ShouldHaveSingleItem();

        (again.Id, again.Summary, again.Details.Scalar("state")).ShouldBe((first.Id, told.Summary, "done"));
    }

    [Fact]
    public void Measures_OfAnyNames_HaveEachTheirIdAndKeepTheirOrder()
    {
        var (register, plan) = WithPlan();
        var names = Gen.ListOf(Gen.Elements("Vertskap", "vertskap!", "Vertskap ", "Åpen hall", "Apen hall", "Kurs")).Select(list => list.Distinct(StringComparer.OrdinalIgnoreCase).ToList());
        Prop.ForAll(names.ToArbitrary(), list =>
        {
            var measures = list.ConvertAll(name => new AdoptedMeasure(Row(name, MeasureState.Decided), null));
            var entries = Adoption(register).Measures(plan, measures);
            return entries.Select(entry => entry.Id).Distinct().Count() == list.Count && entries.Select(entry => entry.Name.In(Tongue.Nb).Text).SequenceEqual(list.Select(name => name.Trim()));
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("18.6.2026", "2026-06-18")]
    [InlineData(" 2026-06-18 ", "2026-06-18")]
    [InlineData("18. juni 2026", "2026-06-18")]
    [InlineData("31.6.2026", null)]
    [InlineData("høsten 2027", null)]
    [InlineData("", null)]
    public void Read_Day_IsReadAsPeopleWriteIt(string text, string? day) => $"{WrittenDay.Read(text):yyyy-MM-dd}".ShouldBe(day ?? "");

    private static LocalPlan Plan(params string[] demands) => new(
        "Rusmiddelpolitisk handlingsplan", [.. demands.Select(id => National.Snapshot.Find(id)!)], "Kommunestyret", new DateOnly(2026, 6, 18), "Oppvekstutvalget", "Kommunedirektøren", "Oppvekst",
        new ValidTime(new DateOnly(2027, 1, 1), new DateOnly(2030, 12, 31)));

    private static MeasureRow Row(string name, MeasureState state) => new("Færre under 18 drikker", name, "Næring", "Ungdom", "Egne midler", "sommeren 2027", state);

    private static (RegisterSnapshot Register, Entry Plan) WithPlan()
    {
        var plan = Plan("krav-alkoholpolitisk-handlingsplan").Written(National.Snapshot, Writing(National.Snapshot), Tongue.Nb)!;
        return (National.Snapshot.Imagine([new Revision.Put(plan)]), plan);
    }

    private static PlanAdoption Adoption(RegisterSnapshot register) => new(register, Writing(register), Tongue.Nb);

    private static LocalWriting Writing(RegisterSnapshot register) => new(LocalRegister.Of(register, "3401")!, Local.Today);
}
