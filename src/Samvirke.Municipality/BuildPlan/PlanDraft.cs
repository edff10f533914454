using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>What people have written of a plan and chosen for it. What the register fills in is no part of it and is read anew every time.</summary>
/// <param name="Sections">What was written in each section, by its key.</param>
public sealed record PlanDraft(ImmutableSortedDictionary<string, SectionWriting> Sections)
{
    /// <summary>Nothing written.</summary>
    public static PlanDraft Empty { get; } = new(ImmutableSortedDictionary.Create<string, SectionWriting>(StringComparer.Ordinal));

    /// <summary>Whether nobody has written anything.</summary>
    public bool IsEmpty => Sections.IsEmpty;

    /// <summary>What was written in the section.</summary>
    public SectionWriting Of(string section) => Sections.GetValueOrDefault(section, SectionWriting.Nothing);

    /// <summary>The draft with the section written so.</summary>
    public PlanDraft With(string section, SectionWriting writing) => new(Sections.SetItem(section, writing));
}

/// <summary>What people have written and chosen in a section.</summary>
public sealed record SectionWriting
{
    /// <summary>Nothing.</summary>
    public static SectionWriting Nothing { get; } = new();

    /// <summary>The language it is written in.</summary>
    public Tongue Tongue { get; init; } = Tongue.Nb;

    /// <summary>The answers, by the key of the question; one that is empty is left out.</summary>
    public ImmutableSortedDictionary<string, string> Answers { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>What is not to stand in the plan: names of <see cref="PlanMatter"/>, and keys of <see cref="MatterRow"/>.</summary>
    public ImmutableSortedSet<string> LeftOut { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The measures, in the order in which they were listed.</summary>
    public ImmutableArray<MeasureRow> Measures { get; init; } = [];

    /// <summary>What the register filled in when this was written, by which one sees what has changed since; nothing where it was not noted.</summary>
    public ImmutableArray<SeenEntry> Seen { get; init; } = [];

    /// <summary>Whether the matter is left out.</summary>
    public bool LeavesOut(PlanMatter matter) => LeftOut.Contains(matter.ToString());

    /// <summary>Whether the row is left out.</summary>
    public bool LeavesOut(MatterRow row) => LeftOut.Contains(row.Key);
}

/// <summary>A measure that people have listed.</summary>
/// <param name="Goal">What it is to contribute to; measures with the same goal stand together.</param>
/// <param name="Measure">What is to be done.</param>
/// <param name="Owner">Who answers for it: an office, not a person.</param>
/// <param name="TargetGroup">Whom it is for.</param>
/// <param name="Funding">Who or what pays.</param>
/// <param name="Deadline">When it is to be done.</param>
/// <param name="State">How far it has come.</param>
public sealed record MeasureRow(string Goal, string Measure, string Owner, string TargetGroup, string Funding, string Deadline, MeasureState State)
{
    /// <summary>Whether nothing is written in it.</summary>
    public bool IsEmpty => ((string[])[Goal, Measure, Owner, TargetGroup, Funding, Deadline]).All(string.IsNullOrWhiteSpace);
}

/// <summary>How far a measure has come. A closed set.</summary>
public enum MeasureState
{
    /// <summary>It is proposed.</summary>
    Proposed,

    /// <summary>It is decided.</summary>
    Decided,

    /// <summary>It has begun.</summary>
    Begun,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It will not be done.</summary>
    Dropped,
}

/// <summary>The words that the register has for them.</summary>
public static class MeasureStates
{
    /// <summary>The word of the register's choice.</summary>
    public static string Word(MeasureState state) => state switch
    {
        MeasureState.Proposed => "proposed",
        MeasureState.Decided => "decided",
        MeasureState.Begun => "begun",
        MeasureState.Done => "done",
        MeasureState.Dropped => "dropped",
        _ => throw new InvalidOperationException($"An unknown state: {state}"),
    };
}

/// <summary>An entry that the register filled in, as it read then.</summary>
/// <param name="Id">The entry.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Name">Its name in bokmål, or the nearest.</param>
/// <param name="Print">A fingerprint of what it said.</param>
public sealed record SeenEntry(EntryId Id, string Kind, string Name, string Print);
