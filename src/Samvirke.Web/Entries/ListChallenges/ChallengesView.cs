using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Entries.ListChallenges;

/// <summary>Challenges with what is proposed against them, and back.</summary>
/// <param name="Challenges">The challenges in the order of the sources; one that only gathers others gives way to its parts.</param>
/// <param name="Proposals">The proposals in the same way.</param>
/// <param name="Unanswered">How many of the challenges shown nothing answers.</param>
public sealed record ChallengesView(ImmutableArray<ChallengeLine> Challenges, ImmutableArray<ProposalLine> Proposals, int Unanswered)
{
    /// <summary>Gathers the view.</summary>
    public static ChallengesView Of(RegisterSnapshot snapshot, IComparer<string> names)
    {
        var challenges = Shown(snapshot, Kind.Challenge, names, entry => AnsweredBy(snapshot, entry, names))
            .Select(entry => new ChallengeLine(entry, From(snapshot, entry, RelationTypes.PartOf, names), AnsweredBy(snapshot, entry, names)))
            .ToImmutableArray();
        var proposals = Shown(snapshot, Kind.Proposal, names, entry => Answered(snapshot, entry))
            .Select(entry => new ProposalLine(entry, From(snapshot, entry, RelationTypes.PartOf, names), Answered(snapshot, entry)));
        return new ChallengesView(challenges, [.. proposals], challenges.Count(line => line.AnsweredBy.IsEmpty));
    }

    private static IEnumerable<Entry> Shown(RegisterSnapshot snapshot, Kind kind, IComparer<string> names, Func<Entry, ImmutableArray<Entry>> counterparts)
    {
        var seen = new HashSet<EntryId>();
        var wholes = snapshot.OfKind(kind).Ordinals().Select(i => snapshot.Entries[i]).Where(entry => IsWhole(snapshot, entry));
        return InOrder(wholes, names).SelectMany(Opened);

        IEnumerable<Entry> Opened(Entry entry)
        {
            if (!seen.Add(entry.Id)) return [];
            var parts = From(snapshot, entry, RelationTypes.PartOf, names);
            return parts.IsEmpty || !counterparts(entry).IsEmpty ? [entry] : parts.SelectMany(Opened);
        }
    }

    private static ImmutableArray<Entry> AnsweredBy(RegisterSnapshot snapshot, Entry challenge, IComparer<string> names) => From(snapshot, challenge, RelationTypes.Answers, names);

    /// <summary>By the place of the first citation, as the source itself goes on.</summary>
    private static IEnumerable<Entry> InOrder(IEnumerable<Entry> entries, IComparer<string> names) => entries
        .OrderBy(entry => entry.Citations is [var first, ..] ? SectionOrder.Key(first.Locator) : "", names)
        .ThenBy(entry => entry.Name.ToString(), names);

    private static bool IsWhole(RegisterSnapshot snapshot, Entry entry) =>
        !entry.Relations.Any(relation => relation.Type == RelationTypes.PartOf && snapshot.Find(relation.To) is not null);

    private static ImmutableArray<Entry> From(RegisterSnapshot snapshot, Entry to, RelationType type, IComparer<string> names) =>
        [.. InOrder(snapshot.LeadingTo(to.Id, type), names)];

    private static ImmutableArray<Entry> Answered(RegisterSnapshot snapshot, Entry proposal) => snapshot.ReachedFrom(proposal, RelationTypes.Answers);
}

/// <summary>A challenge with its parts and what answers it.</summary>
public sealed record ChallengeLine(Entry Challenge, ImmutableArray<Entry> Parts, ImmutableArray<Entry> AnsweredBy);

/// <summary>A proposal with its parts and what it answers.</summary>
public sealed record ProposalLine(Entry Proposal, ImmutableArray<Entry> Parts, ImmutableArray<Entry> Answers);
