namespace Samvirke.Analysis.Choosing;

/// <summary>How the words of a scale are read as amounts, from 0 for its worst to 1 for its best level.</summary>
public enum StepReading
{
    /// <summary>Every reading that keeps the order is as likely as any other, on each criterion for itself.</summary>
    AnyOrder,

    /// <summary>All steps are the same: what a weighted sum of ranks takes for granted.</summary>
    EqualSteps,
}
