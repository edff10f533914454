namespace Samvirke.Analysis.Evaluating.Plans;

/// <summary>What rows of a cluster are taken to have in common while coefficients are found by GEE.</summary>
public enum WorkingCorrelation
{
    /// <summary>Nothing.</summary>
    Independence,

    /// <summary>Any two rows alike by the same.</summary>
    Exchangeable,

    /// <summary>Rows less alike the more measurements lie between them: by α to the power of how many.</summary>
    Ar1,
}

/// <summary>How the outcome varies about its mean, and which function of the mean is a sum of terms.</summary>
public enum OutcomeFamily
{
    /// <summary>With one variance; the mean itself.</summary>
    Gaussian,

    /// <summary>By μ(1−μ), as what happened or did not; the logarithm of the odds.</summary>
    Binomial,
}
