using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.KeepMeetings;

/// <summary>A meeting that a municipality holds: in a structure of its own, or another.</summary>
/// <param name="Structure">The structure that meets; nothing where it is none of the register's.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Day">The day.</param>
/// <param name="From">When it begins, in Norway.</param>
/// <param name="To">When it ends.</param>
/// <param name="Place">Where; may be empty.</param>
/// <param name="Agenda">What is to be dealt with, one matter each.</param>
/// <param name="Decisions">What was decided.</param>
/// <param name="IsCancelled">Whether it is not held after all.</param>
public sealed record Meeting(
    EntryId? Structure, string Title, DateOnly Day, TimeOnly From, TimeOnly To, string Place, ImmutableArray<string> Agenda, ImmutableArray<MeetingDecision> Decisions, bool IsCancelled)
{
    /// <summary>The sort of paper that meetings are kept as.</summary>
    public const string Sort = "meeting";

    /// <summary>The highest number that any decision of it has had.</summary>
    public int LastNumber { get; private init; }

    /// <summary>The meeting that the paper holds; nothing where it was taken away.</summary>
    public static Meeting? Of(Paper? paper)
    {
        if (paper?.Text is not { } text) return null;
        var written = JsonSerializer.Deserialize(text, MeetingJson.Default.WrittenMeeting) ?? throw new InvalidOperationException($"No meeting: {paper.Name}");
        return new(
            written.Structure is { } id ? new EntryId(id) : null, written.Title, written.Day, written.From, written.To, written.Place, [.. written.Agenda],
            [.. written.Decisions.Select(each => each.Read())], written.IsCancelled)
        {
            LastNumber = written.LastNumber,
        };
    }

    /// <summary>The meeting with a number for each decision: those that had one keep it, and no number is given again.</summary>
    /// <param name="last">The highest number that was given before.</param>
    public Meeting Numbered(int last)
    {
        var seen = new HashSet<int>();
        var next = last;
        ImmutableArray<MeetingDecision> numbered =
        [
            .. Decisions.Select(decision => decision.Number > 0 && decision.Number <= last && seen.Add(decision.Number) ? decision : decision with { Number = ++next }),
        ];
        return this with { Decisions = numbered, LastNumber = next };
    }

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(
        new WrittenMeeting(Structure?.Value, Title, Day, From, To, Place, [.. Agenda], [.. Decisions.Select(WrittenDecision.Of)], IsCancelled, LastNumber),
        MeetingJson.Default.WrittenMeeting);
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenMeeting(
    string? Structure, string Title, DateOnly Day, TimeOnly From, TimeOnly To, string Place, string[] Agenda, WrittenDecision[] Decisions, bool IsCancelled, int LastNumber);

/// <summary>The form of a decision on it.</summary>
internal sealed record WrittenDecision(int Number, string What, string Responsible, DateOnly? Due, string State)
{
    public static WrittenDecision Of(MeetingDecision decision) => new(decision.Number, decision.What, decision.Responsible, decision.Due, FollowUpStates.Word(decision.State));

    public MeetingDecision Read() => new(Number, What, Responsible, Due, FollowUpStates.Find(State) ?? throw new InvalidOperationException($"No state: {State}"));
}

/// <summary>How it is read and written.</summary>
[JsonSerializable(typeof(WrittenMeeting))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class MeetingJson : JsonSerializerContext;
