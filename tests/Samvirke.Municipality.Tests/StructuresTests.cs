using System.Collections.Immutable;
using Samvirke.Municipality.AddLocal;
using Samvirke.Municipality.ReadFunctions;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests;

public sealed class StructuresTests
{
    private const string Kongsvinger = "3401";
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Written_LocalForm_IsTheMunicipalitysOwnWithMembersAndTheUsualPurpose()
    {
        var entry = Structure("politirad", offices: ["Kommunedirektør", "Lensmann"], members: ["kongsvinger-kommune", "politiet"]).Written(National.Snapshot, Writing, Tongue.Nb)!;

        (entry.Id.Value, entry.Name.In(Tongue.Nb).Text).ShouldBe(("politirad-i-kongsvinger", "Politiråd i Kongsvinger"));
        entry.Steward!.Value.Value.ShouldBe("kongsvinger-kommune");
        entry.Relations.Select(relation => (relation.Type, relation.To.Value)).ShouldBe(
        [
            (RelationTypes.HasMember, "kongsvinger-kommune"), (RelationTypes.HasMember, "politiet"), (RelationTypes.LocalFormOf, "politirad"), (RelationTypes.Covers, "kommune-3401"),
        ]);
        entry.Details.Text("purpose").ShouldBe(National.Snapshot.Find("politirad")!.Details.Text("purpose"));
        entry.Details.Points("members").Select(office => office.In(Tongue.Nb).Text).ShouldBe(["Kommunedirektør", "Lensmann"]);
        ChangeCheck.Judge(National.Snapshot, [new Revision.Put(entry)]).ShouldBeEmpty();
    }

    [Fact]
    public void Written_WhatTheLawDemands_FulfilsTheDuty() =>
        Structure("ungdomsrad").Written(National.Snapshot, Writing, Tongue.Nb)!.Relations.ShouldContain(relation => relation.Type == RelationTypes.Fulfils && relation.To.Value == "plikt-ungdomsrad");

    [Fact]
    public void Written_WithoutNameOrPurpose_IsNothing()
    {
        Structure(null).Written(National.Snapshot, Writing, Tongue.Nb).ShouldBeNull();
        var own = Structure(null) with { Name = "Fredagsmøtet" };
        (own.IsNamed, own.HasPurpose).ShouldBe((true, false));
        own.Written(National.Snapshot, Writing, Tongue.Nb).ShouldBeNull();
        (own with { Purpose = "Se helga an." }).Written(National.Snapshot, Writing, Tongue.Nb)!.Id.Value.ShouldBe("fredagsmotet");
    }

    [Fact]
    public void Written_LevelOfSlt_IsPartOfTheMunicipalitysSlt()
    {
        var whole = Structure("slt").Written(National.Snapshot, Writing, Tongue.Nb)!;
        var with = National.Snapshot.Imagine([new Revision.Put(whole)]);

        var level = Structure("slt-styringsniva").Written(with, new LocalWriting(LocalRegister.Of(with, Kongsvinger)!, Day), Tongue.Nb)!;

        level.Relations.ShouldContain(relation => relation.Type == RelationTypes.PartOf && relation.To == whole.Id);
    }

    [Fact]
    public void Of_MunicipalityWithNothing_InvitesToWhatTheLawDemandsAndWhatOthersHave()
    {
        var view = View(National.Snapshot);

        view.Held.ShouldBeEmpty();
        view.Slt.ShouldBeEmpty();
        view.Required.Select(form => form.Id.Value).ShouldContain("ungdomsrad");
        view.Usual.Select(form => form.Id.Value).ShouldContain("politirad");
        view.Usual.Select(form => form.Id.Value).ShouldContain("slt");
        view.Required.Concat(view.Usual).Select(form => form.Id.Value).ShouldNotContain("salto", "what one municipality has is no form of what others have");
        view.Usual.ShouldNotContain(form => SltModel.Levels.Contains(form.Id));
    }

    [Fact]
    public void National_WhatIsThereOnceForAllOrIsOthers_IsNotWhatEachMunicipalityHas()
    {
        var own = StructuresView.National(National.Snapshot).ToList();

        own.ShouldAllBe(form => form.Facets[Facet.Level].Contains("municipal") && !form.Facets[Facet.Level].Contains("national"));
        own.Select(form => form.Id.Value).Intersect(["ungdata", "oppvekstprofilene", "fritidserklaeringen", "koordineringsgruppe-ungdomsreaksjoner", "ungdomsplanmote", "oppfolgingsteam", "salto"]).ShouldBeEmpty();
        foreach (var expected in (string[])["politirad", "slt", "bti", "rer", "ungdomsrad", "lokalt-folkehelsearbeid", "fact-ung-team", "kommunalt-overdosenettverk"]) own.ShouldContain(form => form.Id.Value == expected);
    }

    [Fact]
    public void Of_DutyThatSomethingElseFulfils_IsNotMissing()
    {
        View(National.Snapshot).Required.Select(form => form.Id.Value).ShouldContain("rer");

        View(Local.With(Local.Entry(Register.Kinds.Kind.Service, "kontaktpunkt", Kongsvinger, "kongsvinger-kommune", null, (RelationTypes.Fulfils, "plikt-radgivende-enhet-russaker")))).Required
            .ShouldNotContain(form => form.Id.Value == "rer");
    }

    [Fact]
    public void Of_OneLevelOfSlt_ShowsAllThreeWithTheMissingOnesEmpty()
    {
        var view = View(With(Structure("slt-koordineringsniva", offices: ["Rektor"]), Structure("politirad")));

        view.Slt.Select(level => (level.Form.Id.Value, level.Held.Length)).ShouldBe([("slt-styringsniva", 0), ("slt-koordineringsniva", 1), ("slt-utforerniva", 0)]);
        view.Slt[1].Held[0].Offices.Select(office => office.In(Tongue.Nb).Text).ShouldBe(["Rektor"]);
        view.Held.Select(held => held.Form!.Id.Value).ShouldBe(["politirad"]);
        view.Held[0].AreTasksNational.ShouldBeTrue();
        view.Usual.ShouldNotContain(form => form.Id.Value == "politirad");
    }

    [Fact]
    public void Of_CoordinatorForSlt_InvitesToItsLevels()
    {
        var coordinator = new LocalFunction(National.Snapshot.Find("slt-koordinator"), "", "", "", "", "", false, null).Written(National.Snapshot, Writing, Tongue.Nb)!;

        View(National.Snapshot.Imagine([new Revision.Put(coordinator)])).Slt.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("3401", "kongsvinger-kommune", "politiet", "oslo-politidistrikt")]
    [InlineData("0301", "oslo-kommune", "oslo-politidistrikt", "politiet")]
    public void MemberChoices_OfAForm_AreThoseOfThePlace(string number, string itself, string police, string otherPolice)
    {
        var local = LocalRegister.Of(National.Snapshot, number)!;

        var choices = MemberChoices.Of(National.Snapshot, local, MunicipalityPlace.Of(National.Snapshot, local), National.Snapshot.Find("slt"), StringComparer.Ordinal).Select(each => each.Id.Value).ToList();

        choices.Count.ShouldBe(choices.Distinct(StringComparer.Ordinal).Count());
        foreach (var expected in (string[])[itself, police, "naeringslivet"]) choices.ShouldContain(expected);
        choices.ShouldNotContain("kommunene");
        choices.ShouldNotContain(otherPolice, "the police of the place go before the police as such");
    }

    private static LocalWriting Writing { get; } = new(LocalRegister.Of(National.Snapshot, Kongsvinger)!, Day);

    private static StructuresView View(RegisterSnapshot snapshot) => StructuresView.Of(snapshot, LocalRegister.Of(snapshot, Kongsvinger)!, StringComparer.Ordinal);

    private static RegisterSnapshot With(params LocalStructure[] structures) =>
        National.Snapshot.Imagine([.. structures.Select(each => new Revision.Put(each.Written(National.Snapshot, Writing, Tongue.Nb)!))]);

    private static LocalStructure Structure(string? form, ImmutableArray<string> offices = default, ImmutableArray<string> members = default) => new(
        form is null ? null : National.Snapshot.Find(form), "", "", "", offices.IsDefault ? [] : offices, members.IsDefault ? [] : [.. members.Select(id => new EntryId(id))], null, null);
}
