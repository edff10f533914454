using System.Collections.Immutable;
using System.Text.Json;
using Samvirke.Register.Entries;
using Samvirke.Steering.ReadLetter;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.KeepLetters;

/// <summary>What a person has decided of something that was found in a letter.</summary>
public enum ReviewState
{
    /// <summary>Nobody has looked at it yet.</summary>
    Open,

    /// <summary>It is an assignment.</summary>
    Accepted,

    /// <summary>It is none.</summary>
    Rejected,
}

/// <summary>An assignment of a letter, as it was found or as a person has mended it.</summary>
/// <param name="Place">The line where it begins, as 12.3.</param>
/// <param name="To">The line where it ends.</param>
/// <param name="State">What was decided of it.</param>
/// <param name="Number">Its number; empty where it has none.</param>
/// <param name="Part">Which part it is; empty where it is whole.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Text">What it asks.</param>
/// <param name="Due">The day by which it is to be done, where it names one.</param>
/// <param name="Leads">Who leads it, by name.</param>
/// <param name="Partners">With whom it is to be done, by name.</param>
/// <param name="IsWithheld">Whether it is withheld from the public.</param>
/// <param name="Entry">The assignment of the register that it is; nothing where it is a new one.</param>
/// <param name="Turn">How often it has been changed, so that two who change it at once do not undo each other.</param>
public sealed record ReviewedAssignment(
    string Place, string To, ReviewState State, string Number, string Part, string Heading, string Text, DateOnly? Due, ImmutableArray<string> Leads, ImmutableArray<string> Partners, bool IsWithheld, EntryId? Entry, int Turn)
{
    /// <summary>What was found, before anybody has looked at it.</summary>
    public static ReviewedAssignment Of(FoundAssignment found) => new(
        found.From.Place, found.To.Place, ReviewState.Open, found.Number ?? "", found.Part ?? "", found.Heading, found.Text, found.Deadlines.FirstOrDefault(each => each.Day is not null)?.Day,
        [.. found.Leads.Select(each => each.Words)], [.. found.Partners.Select(each => each.Words)], found.IsWithheld, null, 0);
}

/// <summary>What a person has made of all that was found in a letter, in the order of the letter.</summary>
/// <param name="Assignments">What was found.</param>
public sealed record LetterReview(ImmutableArray<ReviewedAssignment> Assignments)
{
    /// <summary>The sort of paper that it is kept as.</summary>
    public const string PaperSort = "letter-review";

    /// <summary>Whether somebody has looked at all of it. Where nothing was found, nobody has looked.</summary>
    public bool IsDone => !Assignments.IsEmpty && Assignments.All(each => each.State != ReviewState.Open);

    /// <summary>What are assignments.</summary>
    public IEnumerable<ReviewedAssignment> Accepted => Assignments.Where(each => each.State == ReviewState.Accepted);

    /// <summary>What begins at the place; nothing where nothing does.</summary>
    public ReviewedAssignment? Find(string place) => Assignments.FirstOrDefault(each => each.Place == place);

    /// <summary>The review that the paper holds; nothing where it was taken away.</summary>
    public static LetterReview? Of(Paper? paper) =>
        paper?.Text is { } text ? new LetterReview([.. JsonSerializer.Deserialize(text, LetterJson.Default.WrittenReview)!.Assignments.Select(each => each.Read())]) : null;

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(new WrittenReview([.. Assignments.Select(WrittenAssignment.Of)]), LetterJson.Default.WrittenReview);
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenReview(WrittenAssignment[] Assignments);

/// <summary>The form of an assignment on it.</summary>
internal sealed record WrittenAssignment(
    string Place, string To, ReviewState State, string Number, string Part, string Heading, string Text, DateOnly? Due, string[] Leads, string[] Partners, bool IsWithheld, string? Entry, int Turn)
{
    public static WrittenAssignment Of(ReviewedAssignment each) =>
        new(each.Place, each.To, each.State, each.Number, each.Part, each.Heading, each.Text, each.Due, [.. each.Leads], [.. each.Partners], each.IsWithheld, each.Entry?.Value, each.Turn);

    public ReviewedAssignment Read() => new(Place, To, State, Number, Part, Heading, Text, Due, [.. Leads], [.. Partners], IsWithheld, Entry is { } id ? new EntryId(id) : null, Turn);
}
