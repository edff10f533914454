using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.NoteRequirement;

/// <summary>What a municipality says of a requirement that nothing in the register shows.</summary>
public enum RequirementState
{
    /// <summary>It will be met.</summary>
    Planned,
    /// <summary>It is not met.</summary>
    Missing,
    /// <summary>It is met in another way than by anything in the register.</summary>
    MetOtherwise,
    /// <summary>It does not concern this municipality.</summary>
    NotOurs,
}

/// <summary>The words that states are kept under.</summary>
public static class RequirementStates
{
    /// <summary>All of them, in the order in which one chooses.</summary>
    public static ImmutableArray<RequirementState> All { get; } = [.. Enum.GetValues<RequirementState>()];

    /// <summary>The word for the state in papers and forms.</summary>
    public static string Word(RequirementState state) => state switch
    {
        RequirementState.Planned => "planned",
        RequirementState.Missing => "missing",
        RequirementState.MetOtherwise => "met-otherwise",
        RequirementState.NotOurs => "not-ours",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>The state that the word stands for, or nothing.</summary>
    public static RequirementState? Find(string? word) => All.Where(state => Word(state) == word).Select(state => (RequirementState?)state).FirstOrDefault();
}

/// <summary>A municipality's note on a requirement.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="State">How it stands.</param>
/// <param name="Text">What the municipality says of it; may be empty.</param>
/// <param name="NotedOn">The day on which that was written.</param>
/// <param name="Paper">The paper that it was read from.</param>
public sealed record RequirementNote(EntryId Requirement, RequirementState State, string Text, DateOnly NotedOn, Paper Paper)
{
    /// <summary>The sort of paper that notes are kept as.</summary>
    public const string Sort = "requirement";

    /// <summary>The longest text.</summary>
    public const int Longest = 2000;

    /// <summary>The day on which the municipality last stood by it: wrote it, or confirmed that it is still so.</summary>
    public DateOnly LastOn => NorwegianDay.Of(Paper.WrittenAt);

    /// <summary>Whether it was confirmed after it was written.</summary>
    public bool IsConfirmed => LastOn > NotedOn;

    /// <summary>Whether more than a year has passed since the municipality stood by it.</summary>
    public bool IsOverdue(DateOnly today) => YearlyConfirming.IsOverdue(LastOn, today);

    /// <summary>The paper of a municipality's note.</summary>
    public static PaperName Name(EntryId organisation, EntryId requirement) => new(organisation, Sort, requirement.Value);

    /// <summary>The note that the paper holds; nothing where it was taken away.</summary>
    public static RequirementNote? Of(Paper? paper)
    {
        if (paper?.Text is not { } text) return null;
        var written = JsonSerializer.Deserialize(text, NoteJson.Default.WrittenNote) ?? throw new InvalidOperationException($"No note: {paper.Name}");
        var state = RequirementStates.Find(written.State) ?? throw new InvalidOperationException($"No state: {written.State}");
        return new RequirementNote(new EntryId(paper.Name.Key), state, written.Text, written.NotedOn ?? NorwegianDay.Of(paper.WrittenAt), paper);
    }

    /// <summary>How a note is written on paper.</summary>
    internal static string Write(RequirementState state, string text) => Write(state, text, null);

    /// <summary>How it is written when somebody confirms it: as it stands, with the day on which it was noted.</summary>
    internal string WriteConfirmed() => Write(State, Text, NotedOn);

    private static string Write(RequirementState state, string text, DateOnly? notedOn) => JsonSerializer.Serialize(new WrittenNote(RequirementStates.Word(state), text, notedOn), NoteJson.Default.WrittenNote);
}

/// <summary>The form of the paper. The day on which it was noted is there where this version only confirms it.</summary>
internal sealed record WrittenNote(string State, string Text, DateOnly? NotedOn);

/// <summary>How it is read and written.</summary>
[JsonSerializable(typeof(WrittenNote))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class NoteJson : JsonSerializerContext;
