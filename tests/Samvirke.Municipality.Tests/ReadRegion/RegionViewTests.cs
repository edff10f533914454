using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.AnswerHelp;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Permissions;
using Samvirke.Register.Relations;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Workbench;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ReadRegion;

/// <summary>Who sees what of a region, and what is said of its municipalities.</summary>
public sealed class RegionViewTests
{
    private static readonly RegionBody Innlandet = RegionBody.Of(National.Snapshot.Find(Papers.Governor)!)!;

    [Fact]
    public void Of_AnyPapersAndAnyReader_ShowsWhatIsPublicAndToTheBodyWhatIsSharedWithTheRegion() => Prop.ForAll(
        (from papers in Papers.Any from reader in Gen.Elements(Papers.Readers) select (papers, reader)).ToArbitrary(),
        each =>
        {
            var who = Who(each.reader);
            var view = RegionView.Of(National.Snapshot, Innlandet, each.papers, who, StringComparer.Ordinal);
            var shown = view.Municipalities.SelectMany(municipality => municipality.Notes.Values.Select(note => note.Text).Concat(municipality.Wishes.Select(wish => wish.Text))).Order(StringComparer.Ordinal);
            var least = each.reader == Papers.Governor ? SharedWith.Region : SharedWith.Public;
            var expected = each.papers.Where(paper => paper.SharedWith >= least && paper.Name.Organisation.Value != "alta-kommune").SelectMany(Text).Order(StringComparer.Ordinal);
            return shown.SequenceEqual(expected, StringComparer.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_AnyPapersAndAnyReader_ShowsNoMoreThanThePageOfTheMunicipality() => Prop.ForAll(
        (from papers in Papers.Any from reader in Gen.Elements(Papers.Readers) select (papers, reader)).ToArbitrary(),
        each =>
        {
            var who = Who(each.reader);
            return RegionView.Of(National.Snapshot, Innlandet, each.papers, who, StringComparer.Ordinal).Municipalities.All(municipality =>
            {
                var least = NoteReaders.Least(who, municipality.Local, MunicipalityPlace.Of(National.Snapshot, municipality.Local));
                return municipality.Notes.Values.All(note => note.Paper.SharedWith >= least) && municipality.Wishes.All(wish => wish.Paper.SharedWith >= least);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shown_AnyAnswers_AreOfWishesThatTheReaderSeesAndSharedWithAsMany() => Prop.ForAll(
        (from papers in Papers.Any from reader in Gen.Elements(Papers.Readers) select (papers, reader)).ToArbitrary(),
        each =>
        {
            var who = Who(each.reader);
            var view = RegionView.Of(National.Snapshot, Innlandet, each.papers, who, StringComparer.Ordinal);
            ImmutableArray<HelpWish> wishes = [.. view.Municipalities.SelectMany(municipality => municipality.Wishes)];
            var shown = AnswerRules.Shown(each.papers.Where(paper => paper.Name.Sort == HelpAnswer.Sort), wishes, view.Least, who);
            return shown.All(answers => wishes.Contains(answers.Key) && answers.All(answer => answer.Paper.SharedWith >= view.Least || answer.Organisation.Value == each.reader));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void All_Demands_TellWhatIsMetNotedAndUnknown()
    {
        var snapshot = Local.With(
            Local.Entry(Kind.Plan, "hamar-plan", "3403", "hamar-kommune", Local.Today, (RelationTypes.Fulfils, "krav-forebyggende-plan")),
            Local.Entry(Kind.Plan, "hamar-gammel-plan", "3403", "hamar-kommune", null));
        Paper[] papers =
        [
            Papers.Note("kongsvinger-kommune", "krav-forebyggende-plan", RequirementState.Missing, "Ingen.", SharedWith.Region),
            Papers.Note("eidskog-kommune", "krav-forebyggende-plan", RequirementState.Planned, "I mars.", SharedWith.Public),
        ];
        var seen = Demand(Who(Papers.Governor));
        (seen.Met, seen.Noted, seen.Unknown).ShouldBe((1, 2, 43));
        var open = Demand(Standing.Reader);
        (open.Met, open.Noted, open.Unknown).ShouldBe((1, 1, 44));
        open.Places.Single(place => !place.By.IsEmpty).By.ShouldHaveSingleItem().Entry.Id.Value.ShouldBe("hamar-plan");
        open.Places.Select(place => place.Local.Area.Name.ToString()).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);

        var plans = PlansHere.Of(LocalRegister.Of(snapshot, "3403")!, Local.Today, StringComparer.Ordinal);
        plans.Plans.Select(plan => plan.Id.Value).ShouldBe(["hamar-gammel-plan", "hamar-plan"]);

        RegionDemand Demand(Standing who) => RegionDemand.All(snapshot, RegionView.Of(snapshot, Innlandet, papers, who, StringComparer.Ordinal), Local.Today)
            .Single(demand => demand.Requirement.Entry.Id.Value == "krav-forebyggende-plan");
    }

    [Fact]
    public void Services_OfAMunicipality_AreCountedByArena()
    {
        var snapshot = LocalEntries.With(
            LocalEntries.Service("en", ("setting", "school"), ("setting", "leisure")), LocalEntries.Service("to", ("setting", "school")) with { Confirmed = Local.Today }, LocalEntries.Service("tre"));
        var here = ServicesHere.Of(LocalRegister.Of(snapshot, LocalEntries.Kongsvinger)!, Local.Today, StringComparer.Ordinal);
        (here.All, here.Elsewhere, here.Contact, here.Confirmed).ShouldBe((3, 1, null, Local.Today));
        here.ByArena.Select(each => (each.Arena.Id, each.Services)).ShouldBe([("school", 2), ("leisure", 1)]);
    }

    private static IEnumerable<string> Text(Paper paper) => paper.Name.Sort switch
    {
        RequirementNote.Sort => [RequirementNote.Of(paper)!.Text],
        HelpWish.Sort when HelpWish.Of(paper) is { State: not WishState.Withdrawn } wish => [wish.Text],
        _ => [],
    };

    private static Standing Who(string? reader) => reader is null ? Standing.Reader : Standing.Of([new Membership(new EntryId(reader), Role.Administrator)], null, []);
}
