using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.Relating;
using Samvirke.Analysis.TryDraft;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Language;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;

namespace Samvirke.Steering.TryAssignment;

/// <summary>Something in the register that the draft has to do with.</summary>
/// <param name="Entry">What it is, as the register has it.</param>
/// <param name="Relation">How they relate.</param>
/// <param name="Score">How likely that is, from 0 to 1.</param>
/// <param name="Reasons">Why.</param>
public sealed record DraftMatch(Entry Entry, EffortRelation Relation, double Score, ImmutableArray<Reason> Reasons);

/// <summary>An assignment that says nearly the same as the draft.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Share">The share of the draft's words that it has, from 0 to 1.</param>
/// <param name="Reasons">Why.</param>
public sealed record DraftDouble(Entry Assignment, double Share, ImmutableArray<Reason> Reasons);

/// <summary>An assignment that has its deadline near the draft's, at somebody who would have both.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Reason">Who would have both, and when each is due.</param>
public sealed record DeadlineClash(Entry Assignment, Reason Reason);

/// <summary>What a draft of an assignment duplicates or collides with.</summary>
/// <param name="Doubles">Assignments that say nearly the same, whoever has them, the most alike first.</param>
/// <param name="Matches">What else it has to do with, by the analysis of efforts, the likeliest first.</param>
/// <param name="Clashes">Assignments that are due at the same time at the same place, the nearest first.</param>
public sealed record TrialResult(ImmutableArray<DraftDouble> Doubles, ImmutableArray<DraftMatch> Matches, ImmutableArray<DeadlineClash> Clashes)
{
    /// <summary>An assignment that has so large a share of the draft's words says nearly the same.</summary>
    public const double NearlyTheSame = 0.6;

    // Shorter words stand in any text.
    private const int ShortestWord = 4;

    /// <summary>Deadlines that lie no farther apart than so many days are near each other.</summary>
    public const int NearDays = 30;

    /// <summary>Lays the draft against the register.</summary>
    /// <param name="overlaps">How the efforts of the register relate.</param>
    /// <param name="draft">The draft.</param>
    public static TrialResult Of(OverlapAnalysis overlaps, AssignmentDraft draft)
    {
        var snapshot = overlaps.Snapshot;
        var entry = draft.AsEntry();
        var pairs = DraftTrial.Of(overlaps, entry, Likeliest(snapshot, draft));
        ImmutableArray<DraftDouble> doubles = [.. Doubling(snapshot, draft)];
        return new(
            doubles,
            [.. pairs.Select(explained => Match(explained, draft, snapshot)).OfType<DraftMatch>().Where(match => doubles.All(each => each.Assignment.Id != match.Entry.Id))],
            draft.Due is { } due ? [.. Colliding(snapshot, draft, due)] : []);
    }

    private static DraftMatch? Match(ExplainedPair explained, AssignmentDraft draft, RegisterSnapshot snapshot)
    {
        var other = explained.Pair.A.Id == DraftTrial.DraftId ? explained.Pair.B : explained.Pair.A;
        // Assignments were read as the measures that they ask for: what is shown is the assignment itself.
        return snapshot.Find(other.Id) is { } entry ? new DraftMatch(entry, explained.Pair.Relation, explained.Pair.Score, [.. SamePlace(snapshot, entry, draft), .. explained.Reasons]) : null;
    }

    /// <summary>What overlaps is done by two owners, as the analysis of efforts means it. What is asked of the same ones twice it does not call so: that is found by the words.</summary>
    private static IEnumerable<DraftDouble> Doubling(RegisterSnapshot snapshot, AssignmentDraft draft)
    {
        var words = WordsOf(draft.Name, draft.Text);
        return from assignment in AssignmentTies.All(snapshot)
               let shared = WordsOf(assignment).Count(words.Contains)
               let share = words.Count == 0 ? 0 : (double)shared / words.Count
               where share >= NearlyTheSame
               orderby share descending, assignment.Id.Value
               select new DraftDouble(assignment, share, [
                   new Reason(Filled.Of(TrialTexts.SameWords, Filled.Number(shared), Filled.Number(words.Count)), [assignment.Id], [.. assignment.Citations.Take(1)]),
                   .. SamePlace(snapshot, assignment, draft)]);
    }

    private static IEnumerable<Reason> SamePlace(RegisterSnapshot snapshot, Entry entry, AssignmentDraft draft)
    {
        var both = AssignmentTies.Holders(snapshot, entry).Where(holder => draft.To.Contains(holder.Actor.Id)).ToList();
        if (both.Count > 0) yield return new Reason(Filled.Of(TrialTexts.SamePlace, Filled.And([.. both.Select(holder => holder.Actor.Name)])), [entry.Id, .. both.Select(holder => holder.Actor.Id)], [.. both.SelectMany(holder => holder.Citations.Take(1))]);
    }

    /// <summary>Of many assignments those that share most words with the draft, those of the same organisations first among equals.</summary>
    private static ImmutableArray<Entry> Likeliest(RegisterSnapshot snapshot, AssignmentDraft draft)
    {
        var words = WordsOf(draft.Name, draft.Text);
        return
        [
            .. AssignmentTies.All(snapshot)
                .OrderByDescending(assignment => WordsOf(assignment).Count(words.Contains))
                .ThenByDescending(assignment => draft.To.Count(to => AssignmentTies.Has(assignment, to)))
                .ThenBy(assignment => assignment.Id.Value, StringComparer.Ordinal)
                .Take(DraftTrial.MostAssignments),
        ];
    }

    private static HashSet<string> WordsOf(Entry assignment) =>
        WordsOf([assignment.Name.In(Tongue.Nb).Text, assignment.Summary.IsEmpty ? "" : assignment.Summary.In(Tongue.Nb).Text, .. assignment.Details.Points("mandate").Select(point => point.In(Tongue.Nb).Text)]);

    private static HashSet<string> WordsOf(params string[] texts)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            foreach (var word in Words.In(text))
            {
                if (word.Length >= ShortestWord) found.Add(BaseForm.Of(text.AsSpan(word.Start, word.Length)));
            }
        }

        return found;
    }

    private static IEnumerable<DeadlineClash> Colliding(RegisterSnapshot snapshot, AssignmentDraft draft, DateOnly due) =>
        from assignment in AssignmentTies.All(snapshot)
        let other = AssignmentTies.DueOf(assignment)
        where other is not null && Math.Abs(other.Value.DayNumber - due.DayNumber) <= NearDays && assignment.Facets[Facet.Status] is not ["ended"]
        let both = AssignmentTies.Holders(snapshot, assignment).Where(holder => draft.To.Contains(holder.Actor.Id)).ToList()
        where both.Count > 0
        orderby Math.Abs(other.Value.DayNumber - due.DayNumber)
        select new DeadlineClash(assignment, new Reason(
            Filled.Of(TrialTexts.SameTime, Filled.And([.. both.Select(holder => holder.Actor.Name)]), PaperTongue.Date(other.Value), PaperTongue.Date(due)),
            [assignment.Id, .. both.Select(holder => holder.Actor.Id)],
            [.. assignment.Citations.Take(1), .. both.SelectMany(holder => holder.Citations.Take(1))]));
}
