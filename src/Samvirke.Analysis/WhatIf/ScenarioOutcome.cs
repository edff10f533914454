using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.WhatIf;

/// <summary>What came of imagining: exactly one of the records below.</summary>
public abstract record ScenarioOutcome
{
    private ScenarioOutcome()
    {
    }

    /// <summary>The register as it would be.</summary>
    /// <param name="Snapshot">The register, of the same moment as the one that it was imagined from.</param>
    /// <param name="Revisions">What that does with each entry, by id.</param>
    /// <param name="Merged">Which entry each merged one ended up in.</param>
    public sealed record Imagined(RegisterSnapshot Snapshot, ImmutableArray<Revision> Revisions, ImmutableSortedDictionary<EntryId, EntryId> Merged) : ScenarioOutcome
    {
        /// <summary>The entry that the id stands for afterwards: itself, or what it was merged into.</summary>
        public EntryId Now(EntryId id) => Merged.GetValueOrDefault(id, id);
    }

    /// <summary>It cannot be so.</summary>
    /// <param name="Why">Every step that cannot be taken.</param>
    public sealed record Refused(ImmutableArray<Refusal> Why) : ScenarioOutcome;
}

/// <summary>A step that cannot be taken.</summary>
/// <param name="Place">Its place among the steps, from 0.</param>
/// <param name="Step">The step.</param>
/// <param name="Text">Why, as a sentence.</param>
public sealed record Refusal(int Place, ImaginedStep Step, LocalizedText Text);
