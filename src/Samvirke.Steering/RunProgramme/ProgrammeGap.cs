using System.Collections.Immutable;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What a programme lacks to be steered.</summary>
public enum ProgrammeGap
{
    /// <summary>Nobody has written what it is to do.</summary>
    NoMandate,

    /// <summary>The mandate waits to be approved, and none is.</summary>
    NotApproved,

    /// <summary>The period of the mandate is over.</summary>
    MandateIsOver,

    /// <summary>No board steers it.</summary>
    NoBoard,

    /// <summary>No forum decides: each coordinates or gives advice.</summary>
    NobodyDecides,

    /// <summary>Young people have no voice in it.</summary>
    NoYouthVoice,

    /// <summary>No secretariat prepares and follows up.</summary>
    NoSecretariat,

    /// <summary>It has no initiatives.</summary>
    NoInitiatives,

    /// <summary>The board has not chosen what to rank them by.</summary>
    NoCriteria,

    /// <summary>An initiative is not rated on everything.</summary>
    Unrated,
}

/// <summary>Finds what a programme lacks.</summary>
public static class ProgrammeGaps
{
    /// <summary>All that it lacks on the day, the most important first.</summary>
    public static ImmutableArray<ProgrammeGap> Of(WholeProgramme whole, DateOnly day) => [.. OfMandate(whole.Kept.Programme, day), .. OfForums(whole.Kept.Programme), .. OfPortfolio(whole)];

    private static IEnumerable<ProgrammeGap> OfMandate(Programme programme, DateOnly day)
    {
        if (programme.Mandates.IsEmpty) yield return ProgrammeGap.NoMandate;
        else if (programme.Mandate is not { } mandate) yield return ProgrammeGap.NotApproved;
        else if (mandate.To < day) yield return ProgrammeGap.MandateIsOver;
    }

    private static IEnumerable<ProgrammeGap> OfForums(Programme programme)
    {
        ImmutableArray<Forum> meeting = [.. programme.Forums.Where(forum => !forum.IsClosed)];
        if (!meeting.Any(forum => forum is { Sort: ForumSort.Board, Members.IsEmpty: false })) yield return ProgrammeGap.NoBoard;
        if (!meeting.Any(forum => forum.Decides)) yield return ProgrammeGap.NobodyDecides;
        if (!meeting.Any(forum => forum.HearsYouth)) yield return ProgrammeGap.NoYouthVoice;
        if (!meeting.Any(forum => forum.Sort == ForumSort.Secretariat)) yield return ProgrammeGap.NoSecretariat;
    }

    private static IEnumerable<ProgrammeGap> OfPortfolio(WholeProgramme whole)
    {
        if (whole.Initiatives.IsEmpty) yield return ProgrammeGap.NoInitiatives;
        if (whole.Kept.Programme.Criteria.All.IsEmpty) yield return ProgrammeGap.NoCriteria;
        else if (PriorityTable.Of(whole.Kept.Programme.Criteria, whole.Initiatives).Lines.Any(line => line.Missing > 0)) yield return ProgrammeGap.Unrated;
    }
}
