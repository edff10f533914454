using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Judging;

/// <summary>What an organisation says of a group of efforts.</summary>
/// <param name="Id">The entry that says it.</param>
/// <param name="Organisation">Who says it.</param>
/// <param name="Answer">What they say.</param>
/// <param name="Reason">Why.</param>
/// <param name="About">The members when they said it, by id.</param>
public sealed record GroupJudgement(EntryId Id, EntryId Organisation, GroupAnswer Answer, LocalizedText Reason, ImmutableArray<EntryId> About)
{
    /// <summary>Fewer are no group.</summary>
    public const int Fewest = 3;

    /// <summary>
    /// A group is still the one that was judged while the two share so much of all that either has. No two groups that the analysis shows share four
    /// tenths, and what differs is a distance: with seven tenths, nothing that is said can be meant of two of them.
    /// </summary>
    public const double Same = 0.7;

    /// <summary>Reads the judgement that an entry is; nothing where it is none of a group, or is not its organisation's judgement of it.</summary>
    internal static GroupJudgement? Read(Entry entry)
    {
        if (entry.Kind != Kind.Judgement || entry.Steward is not { } organisation) return null;
        ImmutableArray<EntryId> about = [.. entry.Relations.Where(relation => relation.Type == RelationTypes.Judges).Select(relation => relation.To).Distinct().Order()];
        if (about.Length < Fewest || entry.Id != Judgement.IdOf(about, organisation)) return null;
        return GroupAnswers.Find(entry.Details.Scalar(JudgedWords.Key)) is { } answer
            ? new GroupJudgement(entry.Id, organisation, answer, entry.Details.Text(JudgedWords.Reason) ?? LocalizedText.Empty, about)
            : null;
    }

    /// <summary>How much of all that either has they share, from 0 to 1.</summary>
    internal double Likeness(IReadOnlyCollection<EntryId> members)
    {
        var both = members.Count(member => About.BinarySearch(member) >= 0);
        return (double)both / (members.Count + About.Length - both);
    }
}
