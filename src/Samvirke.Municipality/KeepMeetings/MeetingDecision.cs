using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepMeetings;

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
