using Samvirke.Municipality.BuildPlan;
using Samvirke.Municipality.BuildPlan.Matters;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.BuildPlan;

public sealed class PlanBuildingTests
{
    private static PlanSort Policy => PlanSort.Find("rusmiddelpolitisk")!;

    [Fact]
    public void All_Sorts_AskEachThingOnceAndInThreeLanguages()
    {
        foreach (var sort in PlanSort.All)
        {
            sort.Sections.Select(section => section.Key).ShouldBeUnique();
            foreach (var section in sort.Sections)
            {
                section.Questions.Select(question => question.Key).ShouldBeUnique();
                LocalizedText[] texts = [section.Heading, section.Guidance, .. section.Questions.SelectMany(question => new[] { question.Heading, question.Text })];
                foreach (var text in texts) text.Phrases.Length.ShouldBe(3, text.ToString());
            }

            sort.Sections.SelectMany(section => section.Matters).ShouldBeUnique();
        }
    }

    [Fact]
    public void All_RequirementsThatSortsAreMadeToMeet_AreInTheRegister()
    {
        foreach (var id in PlanSort.All.SelectMany(sort => sort.Requirements.Concat(sort.Related))) Kongsvinger.National.Find(id).ShouldNotBeNull(id.Value);
    }

    [Fact]
    public void Build_NothingWritten_SaysNothingForTheMunicipality()
    {
        var plan = PlanBuilding.Build(Kongsvinger.Basis, Policy, PlanDraft.Empty);

        foreach (var section in plan.Sections)
        {
            section.Answered.ShouldBe(0);
            section.Open.Count(point => section.Section.Questions.Any(question => question.Text.Equals(point.Text))).ShouldBe(section.Section.Questions.Count());
        }

        plan.Section("har")!.Open.Select(point => point.Text.ToString()).ShouldContain("Kommunens tjenester er ikke ført i registeret.");
    }

    [Fact]
    public void Build_WhatTheRegisterFillsIn_CarriesItsSources()
    {
        foreach (var sort in PlanSort.All)
        {
            foreach (var table in PlanBuilding.Build(Kongsvinger.WithOwn, sort, PlanDraft.Empty).Sections.SelectMany(section => section.Matters).SelectMany(matter => matter.Blocks).OfType<PaperBlock.Table>())
            {
                foreach (var row in table.Rows) row.Cells.SelectMany(cell => cell).ShouldContain(text => !text.Citations.IsEmpty, $"{table.Caption}: {row.At(0)[0].Text}");
            }
        }
    }

    [Fact]
    public void Build_PolicyPlan_HasTheAlcoholPlanAndWhatSourcesNameTogetherWithIt()
    {
        var law = PlanBuilding.Build(Kongsvinger.Basis, Policy, PlanDraft.Empty).Section("lov")!;

        Ids(law, PlanMatter.Requirements).ShouldBe(["krav-alkoholpolitisk-handlingsplan"]);
        Ids(law, PlanMatter.SamePlan).ShouldContain("krav-forebyggende-plan");
        Ids(law, PlanMatter.Duties).ShouldContain("plikt-kontroll-salg-og-skjenking");
        Ids(law, PlanMatter.Duties).ShouldNotContain("plikt-varsle-verge-rus", "it binds the police");
    }

    [Fact]
    public void Build_WhatIsOthers_IsLeftOut()
    {
        var plan = PlanBuilding.Build(Kongsvinger.Basis, Policy, PlanDraft.Empty);

        Ids(plan.Section("ansvar")!, PlanMatter.Possible).ShouldContain("slt");
        Ids(plan.Section("ansvar")!, PlanMatter.Possible).ShouldNotContain("salto", "Oslo has it");
        Ids(plan.Section("ansvar")!, PlanMatter.Support).ShouldContain("statsforvalteren-innlandet");
        Ids(plan.Section("mal")!, PlanMatter.Grants).ShouldNotContain("tilskudd-rusinfo", "only Oslo can have it");
        Ids(plan.Section("situasjon")!, PlanMatter.Figures).ShouldContain("cannabis-ungdom-siste-ar-2021");
        Ids(plan.Section("situasjon")!, PlanMatter.Figures).ShouldNotContain("kokain-gutter-vg3-oslo-2023");
    }

    [Fact]
    public void Build_WhatTheMunicipalityHasEntered_StandsInItsTables()
    {
        var plan = PlanBuilding.Build(Kongsvinger.WithOwn, Policy, PlanDraft.Empty);

        Ids(plan.Section("har")!, PlanMatter.Services).ShouldBe(["ungdomshelse-i-proven"]);
        var slt = plan.Section("ansvar")!.Matters.Single(matter => matter.What == PlanMatter.Possible).Blocks.OfType<PaperBlock.Table>().Single().Rows.Single(row => row.At(0)[0].About!.Id.Value == "slt-koordinator");
        slt.At(2).ShouldHaveSingleItem().Text.ToString().ShouldBe("SLT-koordinator i prøven");
    }

    [Fact]
    public void Build_PartsAndRowsLeftOut_AreNotInTheDocumentAndCanBeTakenBack()
    {
        var whole = PlanBuilding.Build(Kongsvinger.Basis, Policy, PlanDraft.Empty);
        var draft = PlanDraft.Empty
            .With("lov", new SectionWriting { LeftOut = [nameof(PlanMatter.Duties)] })
            .With("ansvar", new SectionWriting { LeftOut = ["slt"] });
        var less = PlanBuilding.Build(Kongsvinger.Basis, Policy, draft);

        less.Paper.Sections.Select(section => section.Heading).ShouldNotContain(MatterTexts.Heading(PlanMatter.Duties));
        whole.Paper.Sections.Select(section => section.Heading).ShouldContain(MatterTexts.Heading(PlanMatter.Duties));
        About(less.Paper).ShouldNotContain("slt");
        About(whole.Paper).ShouldContain("slt");
        Ids(less.Section("ansvar")!, PlanMatter.Possible).ShouldContain("slt", "so that it can be chosen again");
    }

    /// <summary>The choice is of what a figure tells: it holds when the number is another, and when the figures are taken back and put out again.</summary>
    [Fact]
    public void Build_OwnFigureLeftOut_StaysOutWhateverItsNumberUntilItIsTakenBack()
    {
        static PlanBasis With(params (string What, string Value)[] figures) =>
            Kongsvinger.Basis with { Figures = [.. figures.Select(figure => new LocalFigure(new(figure.What), new(figure.Value), new("2025"), new("Elever"), new("Ungdata")))] };
        static IEnumerable<string> Told(BuiltPlan plan) =>
            plan.Paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>().SelectMany(table => table.Rows).Where(row => row.Key is not null).Select(row => $"{row.At(0)[0].Text} {row.At(1)[0].Text}");

        var whole = PlanBuilding.Build(With(("Har prøvd", "74"), ("Trives", "310")), Policy, PlanDraft.Empty);
        Told(whole).ShouldBe(["Har prøvd 74", "Trives 310"]);
        var section = whole.Sections.Single(each => each.Section.Matters.Contains(PlanMatter.Figures));
        var rows = section.Matters.Single(matter => matter.What == PlanMatter.Figures).Rows;
        var draft = PlanDraft.Empty.With(section.Section.Key, new SectionWriting { LeftOut = [rows[0].Key] });
        rows[0].Name.ToString().ShouldBe("Har prøvd");

        Told(PlanBuilding.Build(With(("Har prøvd", "74"), ("Trives", "310")), Policy, draft)).ShouldBe(["Trives 310"]);
        Told(PlanBuilding.Build(With(("har  PRØVD", "80"), ("Trives", "311")), Policy, draft)).ShouldBe(["Trives 311"]);
        Told(PlanBuilding.Build(With(("Trives", "310")), Policy, draft)).ShouldBe(["Trives 310"]);
        var less = PlanBuilding.Build(With(("Har prøvd", "74")), Policy, draft);
        Told(less).ShouldBeEmpty();
        less.Section(section.Section.Key)!.Matters.Single(matter => matter.What == PlanMatter.Figures).Rows.ShouldContain(row => row.Key == rows[0].Key, "so that it can be chosen again");
        Told(PlanBuilding.Build(With(("Har prøvd", "74")), Policy, draft.With(section.Section.Key, new SectionWriting()))).ShouldBe(["Har prøvd 74"]);
    }

    [Fact]
    public void Build_AfterTheRegisterChanged_SaysWhatCameWentAndChanged()
    {
        var before = PlanBuilding.Build(Kongsvinger.WithOwn, Policy, PlanDraft.Empty);
        var draft = before.Sections.Aggregate(PlanDraft.Empty, (draft, section) => draft.With(section.Section.Key, section.Writing with { Seen = section.Seen }));
        PlanBuilding.Build(Kongsvinger.WithOwn, Policy, draft).Sections.ShouldAllBe(section => section.Changes.IsEmpty);

        var duty = Kongsvinger.National.Find("plikt-folkehelsetiltak")!;
        var basis = Kongsvinger.On(Kongsvinger.WithOwn.Snapshot.Imagine(
        [
            new Revision.Remove(new EntryId("ungdomshelse-i-proven")),
            new Revision.Put(Kongsvinger.Service("ny-i-proven", "Ny tjeneste")),
            new Revision.Put(duty with { Summary = new LocalizedText("Noe annet.") }),
        ]));
        var after = PlanBuilding.Build(basis, Policy, draft);

        after.Section("har")!.Changes.OfType<PlanChange.Gone>().Select(change => (change.Was.Name, change.Kind?.Id)).ShouldBe([("Helsestasjon for ungdom i prøven", "service")]);
        after.Section("har")!.Changes.OfType<PlanChange.Came>().Select(change => change.Entry.Id.Value).ShouldBe(["ny-i-proven"]);
        after.Section("lov")!.Changes.OfType<PlanChange.Changed>().Select(change => change.Entry.Id.Value).ShouldBe(["plikt-folkehelsetiltak"]);
    }

    [Fact]
    public void Build_EntryConfirmed_IsNoChange()
    {
        var before = PlanBuilding.Build(Kongsvinger.WithOwn, Policy, PlanDraft.Empty).Section("har")!;
        var service = Kongsvinger.WithOwn.Snapshot.Find("ungdomshelse-i-proven")!;
        var basis = Kongsvinger.On(Kongsvinger.WithOwn.Snapshot.Imagine([new Revision.Put(service with { Confirmed = Kongsvinger.Day })]));

        PlanBuilding.Build(basis, Policy, PlanDraft.Empty.With("har", new SectionWriting { Seen = before.Seen })).Section("har")!.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void Build_FinishedPlan_HasNoOpenPoints()
    {
        var draft = PlanDraft.Empty.With(PlanBuilding.Front, new SectionWriting { LeftOut = [PlanBuilding.OpenPoints] });

        PlanBuilding.Build(Kongsvinger.Basis, Policy, draft).Paper.Sections.Select(section => section.Heading).ShouldNotContain(PlanTexts.OpenPoints);
    }

    [Theory]
    [InlineData("Ett avsnitt.\nSamme avsnitt.\n\nEt nytt.", "Ett avsnitt.\nSamme avsnitt.|Et nytt.")]
    [InlineData("Først:\n- én\n* to\nEtterpå.", "Først:|• én• to|Etterpå.")]
    [InlineData("\r\n\r\n  \r\n", "")]
    [InlineData("- ", "-")]
    [InlineData("2–3 ganger i året", "2–3 ganger i året")]
    public void Blocks_OfWhatPeopleWrite_AreParagraphsAndPoints(string text, string blocks) => string.Join('|', WrittenText.Blocks(text, Tongue.Nb).Select(block => block switch
    {
        PaperBlock.Paragraph paragraph => paragraph.Text.Text.ToString(),
        PaperBlock.Points points => string.Concat(points.Items.Select(item => $"• {item.Text}")),
        _ => "?",
    })).ShouldBe(blocks);

    private static List<string> Ids(BuiltSection section, PlanMatter matter) => [.. section.Matters.Single(each => each.What == matter).Entries.Select(entry => entry.Id.Value)];

    private static List<string> About(Paper paper) => [.. paper.Sections.SelectMany(section => section.Blocks).OfType<PaperBlock.Table>().SelectMany(table => table.Rows).Select(row => row.At(0)[0].About?.Id.Value ?? "")];
}
