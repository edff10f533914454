using System.Globalization;
using Samvirke.Formats.Csv;
using Samvirke.Register.Entries;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Steering.FollowProposals;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.FollowProposals;

/// <summary>What came of the proposals as a table: a row for each step of each proposal, and one for a proposal about which nothing is known.</summary>
internal sealed class FollowedCsv(Visit visit, OpenFollowed open, FollowedFilter filter)
{
    /// <summary>The table.</summary>
    public byte[] Write()
    {
        var csv = new CsvText();
        csv.Row(
            "id", visit.T(FollowedWords.Proposal), visit.T(FollowedWords.Standing), visit.T(FollowedWords.AnswersTo), "gjort id", visit.T(FollowedWords.Done), "når", "hvordan", visit.T(FollowedWords.By), "resultat", "kilder",
            visit.T(FollowedWords.Answers));
        foreach (var proposal in filter.Of(open.Report))
        {
            foreach (var step in proposal.Steps.Cast<ProposalStep?>().DefaultIfEmpty()) csv.Row([.. Row(proposal, step)]);
        }

        return csv.ToUtf8();
    }

    private IEnumerable<string> Row(FollowedProposal proposal, ProposalStep? step) =>
    [
        proposal.Proposal.Id.Value, visit.T(FollowedWords.Numbered(proposal.Section, proposal.Proposal)), visit.T(FollowedWords.Name(proposal.Uptake)), Names(proposal.Answers),
        step?.What.Id.Value ?? "", step is null ? "" : visit.T(step.What.Name), step is null ? "" : FollowedApi.Word(step.Time), step is null ? "" : visit.T(FollowedWords.Tied(step)),
        step is null ? "" : Names(step.Doers.Select(doer => doer.Actor)), step?.Outcome is { } outcome ? visit.T(outcome) : "",
        step is null ? "" : string.Join("; ", step.Tie.Citations.Select(citation => $"{citation.Source} {citation.Locator}")),
        string.Join("; ", open.Public.Where(answer => answer.Proposal == proposal.Proposal.Id).Select(Said)),
    ];

    private string Names(IEnumerable<Entry> entries) => string.Join("; ", entries.Select(entry => visit.T(entry.Name)));

    private string Said(KeptAnswer answer) => string.Create(
        CultureInfo.InvariantCulture, $"{visit.NameOf(answer.Organisation)}: {visit.T(FollowedWords.Name(answer.Answer.Stand))} ({NorwegianDays.Zone.DayOf(answer.Paper.WrittenAt):yyyy-MM-dd})");
}
