using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>A section of a plan: what is asked in it, and what the register fills in by itself, in the order of the document.</summary>
/// <param name="Key">Its name in addresses and in what is kept.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="Guidance">What it is for, in a sentence to those who write it.</param>
/// <param name="Pieces">What stands in it.</param>
public sealed record PlanSection(string Key, LocalizedText Heading, LocalizedText Guidance, ImmutableArray<PlanPiece> Pieces)
{
    /// <summary>What is asked in it.</summary>
    public IEnumerable<PlanPiece.Question> Questions => Pieces.OfType<PlanPiece.Question>();

    /// <summary>What the register fills in.</summary>
    public IEnumerable<PlanMatter> Matters => Pieces.OfType<PlanPiece.Matter>().Select(piece => piece.What);

    /// <summary>Whether people list measures in it.</summary>
    public bool HasMeasures => Pieces.Any(piece => piece is PlanPiece.Measures);
}

/// <summary>A piece of a section: exactly one of the records below.</summary>
public abstract record PlanPiece
{
    private PlanPiece()
    {
    }

    /// <summary>Something that people answer in their own words.</summary>
    /// <param name="Key">Its name in what is kept; different for all questions of a section.</param>
    /// <param name="Heading">What stands over the answer in the document.</param>
    /// <param name="Text">The question, in plain words.</param>
    /// <param name="IsShort">Whether a line is enough for the answer.</param>
    public sealed record Question(string Key, LocalizedText Heading, LocalizedText Text, bool IsShort = false) : PlanPiece
    {
        /// <summary>The provisions that it is asked because of; those that the register does not have are left out.</summary>
        public ImmutableArray<EntryId> Provisions { get; init; } = [];

        /// <summary>The same question, asked because of the provisions.</summary>
        public Question By(params string[] provisions) => this with { Provisions = [.. provisions.Select(id => new EntryId(id))] };
    }

    /// <summary>Something that the register fills in.</summary>
    public sealed record Matter(PlanMatter What) : PlanPiece;

    /// <summary>The measures that people list, by goal.</summary>
    public sealed record Measures : PlanPiece;

    /// <summary>A question.</summary>
    internal static Question Ask(string key, LocalizedText heading, LocalizedText text) => new(key, heading, text);

    /// <summary>Something that the register fills in.</summary>
    internal static Matter Fill(PlanMatter what) => new(what);
}
