using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What a forum is for.</summary>
public enum ForumSort
{
    /// <summary>Steers the programme.</summary>
    Board,

    /// <summary>Gives advice, and is heard.</summary>
    ReferenceGroup,

    /// <summary>Does part of the work.</summary>
    WorkingGroup,

    /// <summary>Prepares and follows up for the others.</summary>
    Secretariat,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>How a forum decides.</summary>
public enum DecisionRule
{
    /// <summary>All agree.</summary>
    Consensus,

    /// <summary>Most of them.</summary>
    Majority,

    /// <summary>Whoever leads, when all have been heard.</summary>
    Leader,

    /// <summary>It coordinates: each decides in its own line.</summary>
    EachInOwnLine,

    /// <summary>It gives advice.</summary>
    Advises,
}

/// <summary>A place where organisations meet in a programme.</summary>
/// <param name="Number">Which of the programme's; it never stands for another one. 0 until it is kept.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sort">What it is for.</param>
/// <param name="Task">What it is to do.</param>
/// <param name="Members">Who sits in it.</param>
/// <param name="Leader">Who leads it.</param>
/// <param name="LeadRotates">Whether the members take turns.</param>
/// <param name="LeadHow">How they do.</param>
/// <param name="Meets">How often it meets.</param>
/// <param name="Rule">How it decides.</param>
/// <param name="RuleHow">More of that.</param>
/// <param name="ReportsTo">The forum of the programme, or the party of the register, that it reports to.</param>
/// <param name="Basis">The structure of the register that it is, or was set up from.</param>
/// <param name="IsClosed">Whether it no longer meets.</param>
public sealed record Forum(
    int Number, string Name, ForumSort Sort, string Task, ImmutableArray<ForumMember> Members, EntryId? Leader, bool LeadRotates, string LeadHow, string Meets, DecisionRule Rule, string RuleHow,
    ReportLine? ReportsTo, EntryId? Basis, bool IsClosed)
{
    /// <summary>Whether what it says is decided by that.</summary>
    public bool Decides => Rule is DecisionRule.Consensus or DecisionRule.Majority or DecisionRule.Leader;

    /// <summary>Whether young people have a voice in it.</summary>
    public bool HearsYouth => Members.Any(member => member.IsYouthVoice);
}

/// <summary>Whom a forum reports to: one of the two.</summary>
/// <param name="Forum">A forum of the programme.</param>
/// <param name="Party">A party of the register.</param>
public sealed record ReportLine(int? Forum, EntryId? Party);

/// <summary>A seat in a forum. No person: an organisation and the post that it sends.</summary>
/// <param name="Party">Who sits there, in the register.</param>
/// <param name="Post">The post or unit; may be empty.</param>
/// <param name="IsYouthVoice">Whether it is there as a voice of young people.</param>
public sealed record ForumMember(EntryId Party, string Post, bool IsYouthVoice);

/// <summary>How forums come about.</summary>
public static class Forums
{
    /// <summary>The programme with the forum: as the one with its number, or as a new one.</summary>
    public static Programme Keep(Programme programme, Forum forum) => programme.Forum(forum.Number) is { } before
        ? programme with { Forums = programme.Forums.Replace(before, forum) }
        : programme with { Forums = programme.Forums.Add(forum with { Number = programme.Forums.Length + 1 }) };
}
