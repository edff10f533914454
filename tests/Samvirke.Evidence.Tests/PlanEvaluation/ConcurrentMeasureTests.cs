using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Evidence.PlanEvaluation;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Testing.Registers;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.PlanEvaluation;

/// <summary>What the same people get in the same place and period is found in the register, and a plan must say what is done about it.</summary>
public sealed class ConcurrentMeasureTests(ITestOutputHelper output)
{
    private static readonly EntryId Alta = GapScope.Find(National.Snapshot, "municipality", "5601")!.Id;
    private static readonly EntryId Oslo = GapScope.Find(National.Snapshot, "municipality", "0301")!.Id;
    private static readonly EntryId Finnmark = Areas.Outward(National.Snapshot, National.Snapshot.Find(Alta)!).First(area => area.Details.Scalar("areaType") == "county").Id;

    private static readonly StudyAnswers Pupils = StudyPlanTests.Whole() with { Area = Alta.Value, Concurrent = ImmutableSortedDictionary<string, string>.Empty };

    /// <summary>What the national register has there.</summary>
    private static int NearInAlta => ConcurrentMeasure.Of(National.Snapshot, Pupils).Count(each => each.IsNear);

    [Fact]
    public void Of_MeasuresInAndAroundTheMunicipality_FindsThoseForTheSamePeopleThen()
    {
        var found = ConcurrentMeasure.Of(Register(
            Made("her", Alta), Made("i-fylket", Finnmark), Made("i-oslo", Oslo), Made("for-foreldre", Alta, "targetGroup:parents"), Made("for-sma", Alta, "targetGroup:pupils;age:6-9"),
            Made("over", Alta) with { Valid = new(null, new DateOnly(2026, 12, 31)) }, Made("avsluttet", Alta, "targetGroup:pupils;status:ended"), Made("unge-valg", Alta)), Pupils with { Measure = "unge-valg" });
        // What the national register has there besides may change.
        found.Where(each => each.IsNear && National.Snapshot.Find(each.Entry.Id) is null).Select(each => each.Entry.Id.Value).ShouldBe(["her", "i-fylket"]);
        found[0].TargetGroups.Select(term => term.Id).ShouldBe(["pupils"]);
        found.Select(each => each.Entry.Id.Value).ShouldNotContain("i-oslo");
        found.ShouldAllBe(each => each.Entry.Kind.IsEffort);
        output.WriteLine($"{found.Length} in all, {found.Count(each => each.IsNear)} near; others: {string.Join(", ", found.Where(each => !each.IsNear).Take(8).Select(each => each.Entry.Id.Value))}");
    }

    [Fact]
    public void Readiness_OfAPlanThatSaysNothingOfOne_IsNotDealtWithUntilItDoes()
    {
        var register = Register(Made("her", Alta));
        var standing = HindranceStanding.Of(register, Pupils).Single(each => each.Hindrance == Hindrance.ConcurrentMeasures);
        (standing.IsDealtWith, standing.Left, standing.Question).ShouldBe((false, 1 + NearInAlta, StudyQuestion.Concurrent));
        var said = Pupils with { Concurrent = ConcurrentMeasure.Of(register, Pupils).Where(each => each.IsNear).ToImmutableSortedDictionary(each => each.Entry.Id.Value, _ => "Begge gruppene får det.", StringComparer.Ordinal) };
        HindranceStanding.Of(register, said).Single(each => each.Hindrance == Hindrance.ConcurrentMeasures).IsDealtWith.ShouldBeTrue();
        HindranceStanding.Of(register, said with { TargetGroups = [], Ages = "" }).Single(each => each.Hindrance == Hindrance.ConcurrentMeasures).Question.ShouldBe(StudyQuestion.Period);
    }

    [Fact]
    public void Readiness_OfAnEmptyPlan_HasFiveBarriersWithHelp()
    {
        var standings = HindranceStanding.Of(RegisterSnapshot.Empty, new StudyAnswers());
        standings.Select(each => each.Hindrance).ShouldBe(Enum.GetValues<Hindrance>());
        foreach (var standing in standings)
        {
            standing.IsDealtWith.ShouldBeFalse();
            VerdictTexts.Help(standing).Phrases.Length.ShouldBe(3);
            VerdictTexts.Of(standing.Hindrance).Phrases.Length.ShouldBe(3);
        }
    }

    private static RegisterSnapshot Register(params Entry[] more) => RegisterSnapshot.Of([.. National.Snapshot.Entries, .. more], RegisterSnapshot.Empty.Moment);

    private static Entry Made(string id, EntryId area, string facets = "targetGroup:pupils") => new()
    {
        Id = new EntryId(id),
        Kind = Kind.Measure,
        Name = new LocalizedText(id),
        Facets = FacetValues.Of(facets.Split(';').Select(each => each.Split(':')).Select(each => new FacetTerms(Facet.Find(each[0])!, [each[1]]))),
        Relations = [new Relation(RelationTypes.Covers, area, LocalizedText.Empty, ValidTime.Always, false, [])],
    };
}
