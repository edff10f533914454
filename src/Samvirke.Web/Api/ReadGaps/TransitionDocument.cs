using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Api.ReadGaps;

/// <summary>A transition with who is responsible when.</summary>
/// <param name="Transition">The entry.</param>
/// <param name="Trigger">When responsibility changes hands, by language tag.</param>
/// <param name="Before">Who is responsible before.</param>
/// <param name="During">While it happens.</param>
/// <param name="After">Afterwards.</param>
/// <param name="Coordinators">Who holds it together.</param>
/// <param name="Here">Those of the responsible who stand for a group in the area.</param>
/// <param name="Gaps">What is missing, the surest first.</param>
/// <param name="Reasons">Who is responsible when, by which provision.</param>
public sealed record TransitionDocument(
    EntryReference Transition,
    IReadOnlyDictionary<string, string> Trigger,
    StageDocument Before,
    StageDocument During,
    StageDocument After,
    ImmutableArray<EntryReference> Coordinators,
    ImmutableArray<EntryReference> Here,
    ImmutableArray<TransitionGapDocument> Gaps,
    ImmutableArray<ReasonDocument> Reasons)
{
    internal static TransitionDocument Of(TransitionView view) => new(
        EntryReference.Of(view.Transition), EntryReference.ByTag(view.Transition.Details.Text("trigger") ?? LocalizedText.Empty),
        StageDocument.Of(view.Stages[0]), StageDocument.Of(view.Stages[1]), StageDocument.Of(view.Stages[2]),
        EntryReference.Of(view.Coordinators), EntryReference.Of(view.Here), [.. view.Gaps.Select(TransitionGapDocument.Of)], ReasonDocument.Of(view.Reasons));
}

/// <summary>Who is responsible at a stage, and by which provisions.</summary>
public sealed record StageDocument(ImmutableArray<EntryReference> Actors, ImmutableArray<EntryReference> Provisions)
{
    internal static StageDocument Of(TransitionStage stage) => new(EntryReference.Of(stage.Actors), EntryReference.Of(stage.Provisions));
}

/// <summary>A gap in a transition.</summary>
/// <param name="Fault">nobody, no-provision, nobody-coordinates or said.</param>
/// <param name="Stage">before, during or after, where it is at one.</param>
/// <param name="Link">What is missing, in the words of the chain.</param>
/// <param name="Standing">said (by sources), expected, or not-recorded.</param>
/// <param name="Said">The challenges whose sources say so.</param>
/// <param name="Reasons">Why.</param>
public sealed record TransitionGapDocument(
    string Fault,
    string? Stage,
    string Link,
    string Standing,
    ImmutableArray<EntryReference> Said,
    ImmutableArray<ReasonDocument> Reasons)
{
    internal static TransitionGapDocument Of(TransitionGap gap) => new(
        Word(gap.Fault), Word(gap.Time), gap.Link.Term().Id, GapStandings.Word(gap.Standing), EntryReference.Of(gap.Said), ReasonDocument.Of(gap.Reasons));

    internal static string? Word(TransitionTime? time) => time switch
    {
        TransitionTime.Before => "before",
        TransitionTime.During => "during",
        TransitionTime.After => "after",
        _ => null,
    };

    private static string Word(TransitionFault fault) => fault switch
    {
        TransitionFault.Nobody => "nobody",
        TransitionFault.NoProvision => "no-provision",
        TransitionFault.NobodyCoordinates => "nobody-coordinates",
        TransitionFault.Said => "said",
        _ => throw new InvalidOperationException($"An unknown fault: {fault}"),
    };
}
