using Samvirke.Analysis.Relating;
using Samvirke.Analysis.TryDraft;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Steering.TryAssignment;
using Shouldly;

namespace Samvirke.Steering.Tests.TryAssignment;

/// <summary>A draft of an assignment that exists already is found to do so, for reasons that stand in the register.</summary>
public sealed class TrialResultTests
{
    private static readonly Lazy<OverlapAnalysis> Overlaps = new(() => OverlapAnalysis.Of(National.Snapshot, 2));

    [Theory]
    [InlineData("tb2024-08")]
    [InlineData("oppdrag-radslag-russetid")]
    [InlineData("oppdrag-veiledning-forebyggende-ansvar")]
    public void Of_AnAssignmentWrittenAnew_FindsItFirst(string id)
    {
        var original = National.Snapshot.Find(id)!;
        var draft = new AssignmentDraft(
            original.Name.In(Tongue.Nb).Text, original.Summary.In(Tongue.Nb).Text, [.. AssignmentTies.Holders(National.Snapshot, original).Select(holder => holder.Actor.Id)], original.Facets.All, null);
        var result = TrialResult.Of(Overlaps.Value, draft);
        var first = result.Doubles[0];
        (first.Assignment.Id.Value, first.Share).ShouldBe((id, 1));
        first.Reasons.Length.ShouldBe(2, "the words, and who has it already");
        first.Reasons.ShouldAllBe(reason => !reason.Citations.IsEmpty);
        result.Matches.ShouldNotBeEmpty();
        result.Matches.ShouldAllBe(match => !match.Reasons.IsEmpty);
        result.Matches.ShouldAllBe(match => result.Doubles.All(each => each.Assignment.Id != match.Entry.Id));
        result.Matches.ShouldAllBe(match => match.Entry.Id != DraftTrial.DraftId);
        result.Matches.Select(match => match.Score).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Of_SomethingElse_FindsLittle()
    {
        var result = TrialResult.Of(Overlaps.Value, new AssignmentDraft("Måle vannstanden i innsjøer", "Føre logg over vannstand og nedbør ved dammene.", [], [], null));
        result.Doubles.ShouldBeEmpty();
        result.Matches.Where(match => match.Relation == EffortRelation.Overlaps).ShouldBeEmpty();
        result.Clashes.ShouldBeEmpty();
    }

    [Fact]
    public void Of_TheSameDeadlineAtTheSamePlace_IsAClash()
    {
        // The register's own deadlines are mostly of assignments that have ended: one of them is read as if it had not.
        var ended = AssignmentTies.All(National.Snapshot).First(assignment => AssignmentTies.DueOf(assignment) is not null && !AssignmentTies.Holders(National.Snapshot, assignment).IsEmpty);
        var (due, holder) = (AssignmentTies.DueOf(ended)!.Value, AssignmentTies.Holders(National.Snapshot, ended)[0].Actor);
        var overlaps = OverlapAnalysis.Of(National.Snapshot.Imagine([new Revision.Put(ended with { Facets = FacetValues.None })]), 2);
        Draft(due.AddDays(10)).Clashes.Select(clash => clash.Assignment.Id).ShouldContain(ended.Id);
        Draft(due.AddDays(TrialResult.NearDays + 1)).Clashes.Select(clash => clash.Assignment.Id).ShouldNotContain(ended.Id);

        TrialResult Draft(DateOnly day) => TrialResult.Of(overlaps, new AssignmentDraft("Noe annet", "Noe helt annet.", [holder.Id], [], day));
    }

    [Fact]
    public void Of_ADraft_LeavesTheAnalysisAsItIs()
    {
        var before = Overlaps.Value.Pairs.Take(50).Select(pair => (pair.A.Id, pair.B.Id, pair.Score)).ToList();
        TrialResult.Of(Overlaps.Value, new AssignmentDraft("Utkast", "Samordne forebygging av rus blant ungdom.", [new EntryId("hdir")], [], null));
        Overlaps.Value.Pairs.Take(50).Select(pair => (pair.A.Id, pair.B.Id, pair.Score)).ShouldBe(before);
        National.Snapshot.Find(DraftTrial.DraftId).ShouldBeNull();
    }
}
