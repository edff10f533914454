namespace Samvirke.Analysis.Pooling;

/// <summary>What one study found, on a scale on which effects can be weighed together.</summary>
/// <param name="Label">What the study is called.</param>
/// <param name="Effect">The effect: a difference, or the logarithm of a ratio.</param>
/// <param name="StandardError">Its standard error, on the same scale.</param>
public sealed record StudyEffect(string Label, double Effect, double StandardError)
{
    /// <summary>A cell of its table was empty, and half a person was added to each.</summary>
    public bool IsCorrected { get; init; }
}

/// <summary>A study read from what it reports.</summary>
public abstract record StudyReading
{
    private StudyReading()
    {
    }

    /// <summary>It has an effect.</summary>
    public sealed record Complete(StudyEffect Study) : StudyReading;

    /// <summary>It cannot have one.</summary>
    public sealed record Faulty(StudyFault Fault) : StudyReading;
}
