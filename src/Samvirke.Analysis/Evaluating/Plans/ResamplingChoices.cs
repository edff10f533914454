namespace Samvirke.Analysis.Evaluating.Plans;

/// <summary>What the p value and the interval rest on.</summary>
public enum Inference
{
    /// <summary>Standard errors and a distribution.</summary>
    Model,

    /// <summary>Residuals of whole clusters, kept or turned by chance, where there is no effect.</summary>
    WildBootstrap,

    /// <summary>The effects that would have been found had chance given the treatment to others.</summary>
    Randomisation,
}
