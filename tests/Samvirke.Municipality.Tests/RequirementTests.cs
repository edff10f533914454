using System.Collections.Immutable;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests;

public sealed class RequirementTests
{
    private const string Alta = "5601";
    private const string AlcoholPlan = "krav-alkoholpolitisk-handlingsplan";

    [Theory]
    [InlineData(AlcoholPlan, "alkoholloven-1-7d")]
    [InlineData("krav-forebyggende-plan", "barnevernsloven-15-1")]
    [InlineData("krav-folkehelseoversikt-kommune", "folkehelseloven-5")]
    [InlineData("krav-planlegging-helse-og-omsorg", "helse-og-omsorgstjenesteloven-3-1")]
    [InlineData("krav-helse-og-kriminalitetsforebygging-i-planer", "plan-og-bygningsloven-3-1")]
    [InlineData("plikt-samordning-kommune", "barnevernsloven-15-8")]
    [InlineData("plikt-radgivende-enhet-russaker", "helse-og-omsorgstjenesteloven-3-9c")]
    [InlineData("plikt-barnekoordinator", "helse-og-omsorgstjenesteloven-7-2a")]
    [InlineData("plikt-ungdomsrad", "kommuneloven-5-12")]
    [InlineData("plikt-hjelpetiltak", "barnevernsloven-3-1")]
    public void Demands_OfTheField_AreThereWithTheirProvision(string requirement, string provision)
    {
        var found = NationalDemands.Of(National.Snapshot).Find(requirement).ShouldNotBeNull();
        var basis = found.Bases.Single(each => each.Provision.Id.Value == provision);
        basis.Law.ShouldNotBeNull();
        basis.Citations.ShouldNotBeEmpty();
        found.Addressees.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("plikt-politiet-forebygge")]
    [InlineData("krav-regional-planstrategi")]
    public void Demands_OnOthers_AreNotThere(string requirement) => NationalDemands.Of(National.Snapshot).Find(requirement).ShouldBeNull();

    [Fact]
    public void Demands_OfTheSamePicture_AreWorkedOutOnce() => NationalDemands.Of(National.Snapshot).ShouldBeSameAs(NationalDemands.Of(National.Snapshot));

    [Fact]
    public void Met_ByItsOwnInForce_IsMetByThatAlone()
    {
        var snapshot = Local.With(
            Local.Entry(Kind.Plan, "alta-plan", Alta, "alta-kommune", Local.Today.AddMonths(-13), (RelationTypes.Fulfils, AlcoholPlan), (RelationTypes.LedBy, "alta-kommune")),
            Local.Entry(Kind.Function, "alta-barnekoordinator", Alta, "alta-kommune", Local.Today.AddMonths(-11), (RelationTypes.PartOf, "barnekoordinator")),
            Local.Entry(Kind.Plan, "naboens-plan", "5603", "hammerfest-kommune", Local.Today, (RelationTypes.Fulfils, AlcoholPlan)),
            Ended(Local.Entry(Kind.Plan, "alta-gammel-plan", Alta, "alta-kommune", null, (RelationTypes.Fulfils, AlcoholPlan))));

        var met = Met(snapshot).ToDictionary(each => each.Requirement.Entry.Id.Value, each => each.By, StringComparer.Ordinal);

        var plan = met[AlcoholPlan].ShouldHaveSingleItem();
        plan.Entry.Id.Value.ShouldBe("alta-plan");
        plan.Answering.ShouldHaveSingleItem().Id.Value.ShouldBe("alta-kommune");
        plan.IsOverdue(Local.Today).ShouldBeTrue();
        var coordinator = met["plikt-barnekoordinator"].ShouldHaveSingleItem();
        coordinator.IsOverdue(Local.Today).ShouldBeFalse("a part of what usually meets the demand meets it, and it was confirmed within a year");
        met.Values.Sum(by => by.Length).ShouldBe(2);
        NationalDemands.Of(snapshot).Find(AlcoholPlan)!.Usual.ShouldNotContain(entry => entry.Id.Value == "naboens-plan");
    }

    [Fact]
    public void Groups_OfAll_HoldEachDemandOnceAndThoseOfTheSameProvisionTogether()
    {
        var met = Met(National.Snapshot);
        var groups = RequirementGroup.All(met);
        groups.SelectMany(group => group.Requirements).Select(each => each.Requirement.Entry.Id).ShouldBe(met.Select(each => each.Requirement.Entry.Id), ignoreOrder: true);
        var prevention = groups.Single(group => group.Requirements.Any(each => each.Requirement.Entry.Id.Value == "krav-forebyggende-plan"));
        prevention.Requirements.Select(each => each.Requirement.Entry.Id.Value).ShouldBe(["krav-forebyggende-plan", "plikt-forebygge-omsorgssvikt"]);
        prevention.Shared.ShouldHaveSingleItem().Id.Value.ShouldBe("barnevernsloven-15-1");
        groups.Select(group => group.IsOfPlans).ShouldBe(groups.Select(group => group.IsOfPlans).OrderDescending(), "plans come first");
        groups.Max(group => group.Requirements.Length).ShouldBeLessThan(6, "one thing leading to another does not gather everything");
    }

    private static ImmutableArray<MetRequirement> Met(RegisterSnapshot snapshot) => MetRequirement.All(snapshot, NationalDemands.Of(snapshot), LocalRegister.Of(snapshot, Alta)!, Local.Today);

    private static Revision.Put Ended(Revision.Put put) => new(put.Entry with { Valid = new ValidTime(null, Local.Today.AddDays(-1)) });
}
