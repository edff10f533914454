using System.Collections.Immutable;

namespace Samvirke.Municipality.KeepMeetings;

/// <summary>How far what a meeting decided has come.</summary>
public enum FollowUpState
{
    /// <summary>Nobody has begun.</summary>
    NotBegun,

    /// <summary>Somebody has.</summary>
    UnderWay,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is not to be done after all.</summary>
    Dropped,
}

/// <summary>The words that states are kept under.</summary>
public static class FollowUpStates
{
    /// <summary>All of them, in the order in which one chooses.</summary>
    public static ImmutableArray<FollowUpState> All { get; } = [.. Enum.GetValues<FollowUpState>()];

    /// <summary>The word for the state in papers and forms.</summary>
    public static string Word(FollowUpState state) => state switch
    {
        FollowUpState.NotBegun => "not-begun",
        FollowUpState.UnderWay => "under-way",
        FollowUpState.Done => "done",
        FollowUpState.Dropped => "dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>The state that the word stands for, or nothing.</summary>
    public static FollowUpState? Find(string? word) => All.Where(state => Word(state) == word).Select(state => (FollowUpState?)state).FirstOrDefault();
}

/// <summary>Something that a meeting decided, and who follows it up.</summary>
/// <param name="Number">Which of the meeting's it is: it never stands for another one. 0 until it is kept.</param>
/// <param name="What">What was decided.</param>
/// <param name="Responsible">The post or unit that answers for it; may be empty.</param>
/// <param name="Due">The last day; nothing where there is none.</param>
/// <param name="State">How far it has come.</param>
public sealed record MeetingDecision(int Number, string What, string Responsible, DateOnly? Due, FollowUpState State)
{
    /// <summary>Whether somebody is to do something: a decision that nobody answers for and that has no last day was settled at the meeting.</summary>
    public bool IsToFollowUp => Responsible.Length > 0 || Due is not null;

    /// <summary>Whether it still has to be done.</summary>
    public bool IsOpen => IsToFollowUp && State is FollowUpState.NotBegun or FollowUpState.UnderWay;

    /// <summary>Whether it should have been done before the day.</summary>
    public bool IsLate(DateOnly day) => IsOpen && Due < day;
}
