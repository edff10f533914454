using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Storage.Workbench;

namespace Samvirke.Web.Municipalities.HoldMeetings;

/// <summary>A decision that somebody marks in the list, as the button and the address of the list name it.</summary>
/// <param name="Key">The meeting.</param>
/// <param name="Number">Which of its decisions.</param>
internal sealed record FollowUpPress(string Key, int Number)
{
    /// <summary>The field of the buttons.</summary>
    public const string Field = "vedtak";

    /// <summary>Names the decision that was just marked as done.</summary>
    public const string DoneParameter = "gjort";

    /// <summary>Names the decision that was just taken back onto the list.</summary>
    public const string UndoneParameter = "angret";

    /// <summary>How far it had come before it was marked.</summary>
    public const string BeforeParameter = "for";

    /// <summary>The longest that any of these may be.</summary>
    public const int Longest = 220;

    /// <summary>How it is written.</summary>
    public string Word => string.Create(CultureInfo.InvariantCulture, $"{Key}/{Number}");

    /// <summary>The decision that is named so; nothing where none can be.</summary>
    public static FollowUpPress? Read(string? word) =>
        word?.Split('/') is [var key, var typed] && int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? new FollowUpPress(key, number) : null;

    /// <summary>How far a decision had come that somebody marked: it was open then.</summary>
    public static FollowUpState ReadBefore(string? word) => FollowUpStates.Find(word) == FollowUpState.UnderWay ? FollowUpState.UnderWay : FollowUpState.NotBegun;

    /// <summary>The decision that is named so, as long as it stands as is said of it.</summary>
    public static FollowUp? Find(string? word, OpenMeetings open, Func<MeetingDecision, bool> stands) =>
        Read(word) is { } press && open.Meetings.FirstOrDefault(kept => kept.Key == press.Key) is { } found
        && found.Meeting.Decisions.FirstOrDefault(each => each.Number == press.Number) is { } decision && stands(decision)
            ? new FollowUp(found, decision)
            : null;

    /// <summary>The list after it was marked as done.</summary>
    public string Done(string list, FollowUpState before) => QueryHelpers.AddQueryString(QueryHelpers.AddQueryString(list, DoneParameter, Word), BeforeParameter, FollowUpStates.Word(before));

    /// <summary>The list after that was undone.</summary>
    public string Undone(string list) => QueryHelpers.AddQueryString(list, UndoneParameter, Word);
}
