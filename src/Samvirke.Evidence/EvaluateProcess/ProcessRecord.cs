using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Storage.Workbench;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>How a measure is carried out, beside what it does: the places where it happens, and what was heard and seen there. Nothing in it is about one person.</summary>
public sealed record ProcessRecord
{
    /// <summary>The sort of paper that it is kept as, under the key of the plan for the evaluation.</summary>
    public const string Sort = "process-evaluation";

    /// <summary>The places, in the order in which they were entered.</summary>
    public ImmutableArray<ProcessSite> Sites { get; init; } = [];

    /// <summary>The notes, in the order in which they were entered.</summary>
    public ImmutableArray<ProcessNote> Notes { get; init; } = [];

    /// <summary>What the paper holds; nothing where there is none or it was taken away.</summary>
    public static ProcessRecord? Of(Paper? paper) => paper?.Text is { } text ? JsonSerializer.Deserialize(text, ProcessJson.Default.ProcessRecord) ?? throw new InvalidOperationException($"No process: {paper.Name}") : null;

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(this, ProcessJson.Default.ProcessRecord);
}

/// <summary>A place where a measure was to be carried out: a school, a club, a municipality.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="TakesPart">Whether it took the measure up (adoption).</param>
/// <param name="Invited">How many people it was for there.</param>
/// <param name="Reached">How many of them took part (reach).</param>
/// <param name="Planned">How many parts of the measure were to be carried out there.</param>
/// <param name="Delivered">How many were, as they were meant (fidelity).</param>
/// <param name="GoesOn">Whether it still goes on after the project (maintenance); nothing while that is not known.</param>
public sealed record ProcessSite(string Name, bool TakesPart, int? Invited, int? Reached, int? Planned, int? Delivered, bool? GoesOn);

/// <summary>Something heard or seen, in words that point to nobody.</summary>
/// <param name="Day">When.</param>
/// <param name="Site">Where: the name of a place.</param>
/// <param name="Sort">How.</param>
/// <param name="Text">What.</param>
/// <param name="Codes">What it says of what stands in the way and what helps.</param>
public sealed record ProcessNote(DateOnly Day, string Site, NoteSort Sort, string Text, ImmutableArray<NoteCode> Codes);

/// <summary>How something came to be known.</summary>
public enum NoteSort
{
    /// <summary>Somebody was asked.</summary>
    Interview,

    /// <summary>Several were asked together.</summary>
    GroupInterview,

    /// <summary>Somebody watched.</summary>
    Observation,

    /// <summary>It stood in a log, minutes or another document.</summary>
    Document,
}

/// <summary>What a note says of carrying the measure out.</summary>
/// <param name="Domain">Of what.</param>
/// <param name="IsDriver">Whether it helps; otherwise it stands in the way.</param>
public sealed record NoteCode(ProcessDomain Domain, bool IsDriver);

/// <summary>What decides whether a measure is carried out: the five domains of the Consolidated Framework for Implementation Research (Damschroder et al., <i>Implementation Science</i> 17, 2022).</summary>
public enum ProcessDomain
{
    /// <summary>The measure itself: its design, cost, evidence and how it can be adapted.</summary>
    Measure,

    /// <summary>What is around the place: laws, money, partners, expectations.</summary>
    Surroundings,

    /// <summary>The place: culture, leadership, time, rooms, communication.</summary>
    Place,

    /// <summary>The people: what they can, want and have an opportunity to.</summary>
    People,

    /// <summary>How it is carried out: planning, training, follow-up, adaptation.</summary>
    Carrying,
}

/// <summary>How papers of processes are read and written.</summary>
[JsonSerializable(typeof(ProcessRecord))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
internal sealed partial class ProcessJson : JsonSerializerContext;
