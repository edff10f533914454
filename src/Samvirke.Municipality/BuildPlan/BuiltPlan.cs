using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>A plan with what the register says today and what people have written.</summary>
/// <param name="Sort">What sort of plan it is.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Paper">It as a document.</param>
public sealed record BuiltPlan(PlanSort Sort, ImmutableArray<BuiltSection> Sections, Paper Paper)
{
    /// <summary>The section with the key, or nothing.</summary>
    public BuiltSection? Section(string? key) => Sections.FirstOrDefault(section => section.Section.Key == key);
}

/// <summary>A section of a plan as it is now.</summary>
/// <param name="Section">The section.</param>
/// <param name="Writing">What people have written in it.</param>
/// <param name="Matters">What the register fills in, left out or not, in the order of the section.</param>
/// <param name="Open">What is not known or not decided.</param>
/// <param name="Changes">What the register says otherwise than when people last wrote in it.</param>
/// <param name="Seen">What the register fills in now, to be kept with what is written next.</param>
public sealed record BuiltSection(
    PlanSection Section, SectionWriting Writing, ImmutableArray<BuiltMatter> Matters, ImmutableArray<OpenPoint> Open, ImmutableArray<PlanChange> Changes, ImmutableArray<SeenEntry> Seen)
{
    /// <summary>How many questions it has; the list of measures is one.</summary>
    public int Asked => Section.Questions.Count() + (Section.HasMeasures ? 1 : 0);

    /// <summary>How many of them are answered.</summary>
    public int Answered => Section.Questions.Count(question => Writing.Answers.ContainsKey(question.Key)) + (Section.HasMeasures && !Writing.Measures.IsEmpty ? 1 : 0);
}

/// <summary>Something that the register fills in.</summary>
/// <param name="What">What it is.</param>
/// <param name="IsLeftOut">Whether people have chosen to leave it out.</param>
/// <param name="Blocks">All of it, with what people have left out of it.</param>
/// <param name="Kept">What stands in the plan.</param>
public sealed record BuiltMatter(PlanMatter What, bool IsLeftOut, ImmutableArray<PaperBlock> Blocks, ImmutableArray<PaperBlock> Kept)
{
    /// <summary>The entries that its rows are about, in order.</summary>
    public ImmutableArray<Entry> Entries { get; init; } = [];

    /// <summary>The rows that can be left out one by one, in order.</summary>
    public ImmutableArray<MatterRow> Rows { get; init; } = [];
}

/// <summary>A row that people can leave out.</summary>
/// <param name="Key">What the choice is kept under: the id of the entry that it is about, or what a figure of the municipality's own is known by.</param>
/// <param name="Name">What it is about.</param>
public sealed record MatterRow(string Key, LocalizedText Name);

/// <summary>Something that is not known or not decided: the question, or what the register lacks.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Citations">Where the demand to answer it stands.</param>
public sealed record OpenPoint(LocalizedText Text, ImmutableArray<Citation> Citations);
