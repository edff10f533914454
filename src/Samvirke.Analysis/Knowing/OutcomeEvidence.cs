using System.Collections.Immutable;
using Samvirke.Analysis.Pooling;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Knowing;

/// <summary>How a study found out what a measure does.</summary>
public enum StudyDesign
{
    /// <summary>Chance decided who had the measure: people, schools or municipalities.</summary>
    Randomised,

    /// <summary>Others are compared with, and chance did not choose them.</summary>
    Compared,

    /// <summary>Nobody is compared with.</summary>
    Uncompared,
}

/// <summary>How likely it is that the way in which a study was done moved what it found.</summary>
public enum BiasRisk
{
    Low,
    Some,
    High,

    /// <summary>Nobody has said.</summary>
    NotAssessed,
}

/// <summary>What a study found of one outcome.</summary>
/// <param name="Effect">The effect, on the scale that the studies of the outcome share; nil is no effect.</param>
/// <param name="Design">How it was found out.</param>
/// <param name="Bias">The risk that it leans.</param>
/// <param name="Participants">How many took part, with and without the measure.</param>
public sealed record StudyFinding(StudyEffect Effect, StudyDesign Design, BiasRisk Bias, int Participants);

/// <summary>All that studies found of one outcome of a measure.</summary>
/// <param name="Outcome">What was measured, as it stands inside a sentence.</param>
/// <param name="People">Among whom, as it stands after "for".</param>
/// <param name="MoreIsBetter">Whether an effect above nil is the good one.</param>
/// <param name="Studies">What each found.</param>
public sealed record OutcomeEvidence(LocalizedText Outcome, LocalizedText People, bool MoreIsBetter, ImmutableArray<StudyFinding> Studies);
