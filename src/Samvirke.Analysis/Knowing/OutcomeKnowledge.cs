using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Analysis.Pooling;

namespace Samvirke.Analysis.Knowing;

/// <summary>What is known of one outcome of a measure.</summary>
public abstract record OutcomeKnowledge
{
    private OutcomeKnowledge()
    {
    }

    /// <summary>Nobody has studied it.</summary>
    public sealed record NotStudied : OutcomeKnowledge;

    /// <summary>It was studied, and never beside anybody without the measure.</summary>
    public sealed record NeverCompared(int Studies) : OutcomeKnowledge;

    /// <summary>What studies report cannot be weighed.</summary>
    public sealed record NotWeighed(ImmutableArray<StudyFault> Faults) : OutcomeKnowledge;

    /// <summary>An effect, how sure it is and why no surer.</summary>
    /// <param name="Verdict">Which way it goes.</param>
    /// <param name="Certainty">How sure.</param>
    /// <param name="Doubts">What lowered the certainty, in the order of <see cref="Doubt"/>.</param>
    /// <param name="Interval">The interval of 95 in 100 that the verdict rests on.</param>
    /// <param name="Studies">How many studies were weighed.</param>
    public sealed record Weighed(Verdict Verdict, Certainty Certainty, ImmutableArray<Doubt> Doubts, Interval Interval, int Studies) : OutcomeKnowledge;
}

/// <summary>Which way an effect goes.</summary>
public enum Verdict
{
    /// <summary>The whole interval is on the good side of nil.</summary>
    Helps,

    /// <summary>The whole interval is on the bad side.</summary>
    Harms,

    /// <summary>The interval holds nil.</summary>
    Unclear,
}

/// <summary>How sure an effect is, in the four steps of GRADE, from the least.</summary>
public enum Certainty
{
    VeryLow,
    Low,
    Moderate,
    High,
}

/// <summary>Why an effect is less sure than its best kind of study could make it.</summary>
public enum Doubt
{
    /// <summary>Chance did not choose who had the measure in every study: two steps.</summary>
    NotRandomised,

    /// <summary>Studies with some or unknown risk of bias count for half or more: one step.</summary>
    SomeBias,

    /// <summary>Studies with a high risk of bias count for half or more: two steps.</summary>
    MuchBias,

    /// <summary>Nobody has repeated the only study: one step.</summary>
    OneStudy,

    /// <summary>Studies differ by more than chance, or the next may find no effect where the mean has one: one step.</summary>
    Inconsistent,

    /// <summary>The interval holds nil: one step.</summary>
    WideInterval,

    /// <summary>Fewer than 400 people took part: one step.</summary>
    FewPeople,

    /// <summary>Small studies say something else than large ones: one step.</summary>
    SmallStudies,
}
