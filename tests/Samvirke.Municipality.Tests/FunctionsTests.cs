using Samvirke.Analysis.Relating;
using Samvirke.Municipality.AddLocal;
using Samvirke.Municipality.ReadFunctions;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests;

public sealed class FunctionsTests
{
    private const string Kongsvinger = "3401";
    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void Written_LocalForm_IsTheMunicipalitysOwnAndForTheSamePeople()
    {
        var slt = National.Snapshot.Find("slt-koordinator")!;

        var entry = Function("slt-koordinator", office: "Oppvekstavdelingen").Written(National.Snapshot, Writing, Tongue.Nb)!;

        (entry.Id.Value, entry.Name.In(Tongue.Nb).Text, entry.Name.In(Tongue.En).Text).ShouldBe(("slt-koordinator-i-kongsvinger", "SLT-koordinator i Kongsvinger", "SLT coordinator in Kongsvinger"));
        entry.Steward!.Value.Value.ShouldBe("kongsvinger-kommune");
        entry.Facets[Facet.Find("targetGroup")!].ShouldBe(slt.Facets[Facet.Find("targetGroup")!]);
        entry.Relations.Select(relation => (relation.Type, relation.To.Value)).ShouldBe([(RelationTypes.LocalFormOf, "slt-koordinator"), (RelationTypes.Covers, "kommune-3401")]);
        entry.Relations.SelectMany(relation => relation.Citations).Concat(entry.Citations).ShouldAllBe(citation => citation.Source == LocalWriting.OwnStatements && citation.Locator == "Kongsvinger kommune, 23. november 2026");
        entry.Details.Text("office")!.In(Tongue.Nb).Text.ShouldBe("Oppvekstavdelingen");
    }

    [Fact]
    public void Written_NameThatIsTaken_GetsAnotherId()
    {
        var once = With(Function("slt-koordinator"));

        Function("slt-koordinator", name: "SLT-koordinator i Kongsvinger").Written(once, Writing, Tongue.Nb)!.Id.Value.ShouldBe("slt-koordinator-i-kongsvinger-2");
        Function(null).Written(once, Writing, Tongue.Nb).ShouldBeNull();
    }

    [Fact]
    public void Of_MunicipalityWithNothing_SaysWhatTheLawDemandsAndWhatOthersHave()
    {
        var view = View(National.Snapshot);

        view.Held.ShouldBeEmpty();
        view.Crowded.ShouldBeEmpty();
        view.Required.Select(entry => entry.Id.Value).ShouldContain("barnekoordinator");
        view.Usual.Select(entry => entry.Id.Value).ShouldContain("slt-koordinator");
    }

    [Fact]
    public void Of_TwoCoordinators_ShowsThatTheirTasksOverlapWithSources()
    {
        var view = View(With(Function("slt-koordinator"), Function("folkehelsekoordinator", isVacant: true)));

        view.Held.Select(each => (each.Form!.Id.Value, each.IsVacant)).ShouldBe([("folkehelsekoordinator", true), ("slt-koordinator", false)]);
        var crowded = view.Crowded.ShouldHaveSingleItem();
        crowded.Pair.Pair.Relation.ShouldBe(EffortRelation.Overlaps);
        crowded.Pair.Reasons.SelectMany(reason => reason.Citations).ShouldNotBeEmpty();
        crowded.Pair.Align.ShouldNotBeEmpty();
        view.Usual.ShouldNotContain(entry => entry.Id.Value == "slt-koordinator");
    }

    [Fact]
    public void Of_CoordinatorsOfAnotherMunicipality_AreNotHere()
    {
        var elsewhere = Function("slt-koordinator").Written(National.Snapshot, new LocalWriting(LocalRegister.Of(National.Snapshot, "3403")!, Day), Tongue.Nb)!;

        View(National.Snapshot.Imagine([new Revision.Put(elsewhere)])).Held.ShouldBeEmpty();
    }

    private static LocalWriting Writing { get; } = new(LocalRegister.Of(National.Snapshot, Kongsvinger)!, Day);

    private static FunctionsView View(RegisterSnapshot snapshot) => FunctionsView.Of(snapshot, LocalRegister.Of(snapshot, Kongsvinger)!, () => OverlapAnalysis.Of(snapshot, 2), StringComparer.Ordinal);

    private static RegisterSnapshot With(params LocalFunction[] functions) =>
        National.Snapshot.Imagine([.. functions.Select(each => new Revision.Put(each.Written(National.Snapshot, Writing, Tongue.Nb)!))]);

    private static LocalFunction Function(string? form, string name = "", string office = "", bool isVacant = false) =>
        new(form is null ? null : National.Snapshot.Find(form), name, office, "", "", "", isVacant, null);
}
