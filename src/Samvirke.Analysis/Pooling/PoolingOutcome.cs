using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Analysis.Pooling;

/// <summary>What became of weighing studies together.</summary>
public abstract record PoolingOutcome
{
    private PoolingOutcome()
    {
    }

    /// <summary>Two studies or more, weighed together.</summary>
    public sealed record Answered(PooledStudies Pooled) : PoolingOutcome;

    /// <summary>One study: nothing can be known of how studies differ, and nothing said of what the next would find.</summary>
    /// <param name="Study">The study.</param>
    /// <param name="Estimate">What it found.</param>
    public sealed record OneStudy(StudyEffect Study, Estimate Estimate) : PoolingOutcome;

    /// <summary>Studies that cannot be weighed, or none.</summary>
    public sealed record Refused(ImmutableArray<StudyFault> Faults) : PoolingOutcome;
}

/// <summary>Why a study cannot be weighed. <see cref="PoolingTexts"/> says each as a sentence, with what to do.</summary>
public abstract record StudyFault
{
    private StudyFault()
    {
    }

    /// <summary>There is no study.</summary>
    public sealed record NoStudy : StudyFault;

    /// <summary>The standard error is nil, negative, infinite or no number.</summary>
    public sealed record ErrorUnusable(string Label, double Value) : StudyFault;

    /// <summary>The effect is infinite or no number.</summary>
    public sealed record EffectUnusable(string Label, double Value) : StudyFault;

    /// <summary>It happened to more people than there are, or to fewer than none, or there is nobody.</summary>
    public sealed record CountsDisagree(string Label, int Events, int People) : StudyFault;

    /// <summary>A group of fewer than two, a standard deviation that is none, or no spread in either group.</summary>
    public sealed record GroupUnusable(string Label) : StudyFault;

    /// <summary>The studies are so odd that the variance between them was not found.</summary>
    public sealed record VarianceNotFound : StudyFault;
}

/// <summary>What to know when reading pooled studies. <see cref="PoolingTexts"/> says each as a sentence.</summary>
public abstract record PoolingRemark
{
    private PoolingRemark()
    {
    }

    /// <summary>Half a person was added to each cell of studies with an empty one.</summary>
    public sealed record HalfAdded(ImmutableArray<string> Labels) : PoolingRemark;

    /// <summary>Too few studies for a check of small ones to tell anything.</summary>
    public sealed record FewForSmallStudies(int Studies) : PoolingRemark;

    /// <summary>Studies agree more than chance lets one expect, and the standard error of Hartung and Knapp is less than the standard one.</summary>
    public sealed record HartungKnappShorter : PoolingRemark;

    /// <summary>All found the same to the last figure: there is no spread to make an interval of Hartung and Knapp from.</summary>
    public sealed record NoSpread : PoolingRemark;
}
