using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;

namespace Samvirke.Analysis.Gaps;

/// <summary>When in a transition.</summary>
public enum TransitionTime
{
    /// <summary>Before the responsibility changes hands.</summary>
    Before,
    /// <summary>While it does.</summary>
    During,
    /// <summary>When it has.</summary>
    After,
}

/// <summary>Who is responsible at a stage of a transition, and by what.</summary>
/// <param name="Time">The stage.</param>
/// <param name="Named">What the transition names at the stage: actors, duties, provisions and efforts, by id.</param>
/// <param name="Actors">The actors among them, those whom the duties and provisions bind, and those who carry out the efforts, by id.</param>
/// <param name="Provisions">The provisions and laws that say so, by id.</param>
/// <param name="Citations">Where that is stated.</param>
public sealed record TransitionStage(
    TransitionTime Time,
    ImmutableArray<Entry> Named,
    ImmutableArray<Entry> Actors,
    ImmutableArray<Entry> Provisions,
    ImmutableArray<Citation> Citations)
{
    /// <summary>The relation that says who is responsible at the time.</summary>
    internal static RelationType Relation(TransitionTime time) => time switch
    {
        TransitionTime.Before => RelationTypes.ResponsibleBefore,
        TransitionTime.During => RelationTypes.ResponsibleDuring,
        TransitionTime.After => RelationTypes.ResponsibleAfter,
        _ => throw new InvalidOperationException($"An unknown time: {time}"),
    };
}

/// <summary>What is wrong with a transition.</summary>
public enum TransitionFault
{
    /// <summary>Nobody is named at a stage.</summary>
    Nobody,
    /// <summary>Somebody is named and no provision that says so.</summary>
    NoProvision,
    /// <summary>Several are responsible at once and nobody holds it together.</summary>
    NobodyCoordinates,
    /// <summary>Sources say that something else is missing.</summary>
    Said,
}

/// <summary>A gap in a transition.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Time">At which stage, where it is at one.</param>
/// <param name="Link">What is missing, in the words of the chain.</param>
/// <param name="Standing">How sure it is.</param>
/// <param name="Said">The challenges whose sources say so.</param>
/// <param name="Reasons">Why.</param>
public sealed record TransitionGap(
    TransitionFault Fault,
    TransitionTime? Time,
    ChainLink Link,
    GapStanding Standing,
    ImmutableArray<Entry> Said,
    ImmutableArray<Reasons.Reason> Reasons);

/// <summary>A transition with who is responsible at each stage, and where nobody is.</summary>
/// <param name="Transition">The entry.</param>
/// <param name="Stages">Before, during and after.</param>
/// <param name="Coordinators">Who holds it together.</param>
/// <param name="Here">Those of the responsible who stand for a group in the area that is looked at.</param>
/// <param name="Gaps">What is missing, the surest first.</param>
/// <param name="Reasons">Who is responsible when, by which provision, each with where it is stated.</param>
public sealed record TransitionView(
    Entry Transition,
    ImmutableArray<TransitionStage> Stages,
    ImmutableArray<Entry> Coordinators,
    ImmutableArray<Entry> Here,
    ImmutableArray<TransitionGap> Gaps,
    ImmutableArray<Reasons.Reason> Reasons);
