namespace Samvirke.Analysis.Evaluating.Robust;

/// <summary>What residuals of a cluster are multiplied by before they are squared: how a family of standard errors makes good that fitted residuals are too small.</summary>
internal enum Adjustment
{
    /// <summary>Nothing: CR0, CR1, CR1S, HC0, HC1.</summary>
    None,

    /// <summary>(I − H)^(−1/2): CR2 and HC2, without bias where the working model holds.</summary>
    Root,

    /// <summary>(I − H)^(−1): CR3 and HC3, near the jackknife.</summary>
    Whole,
}

/// <summary>The adjustments as functions of an eigenvalue of H.</summary>
internal static class Adjustments
{
    /// <summary>A cluster that the model fits whatever its outcome has nothing left; clubSandwich draws the line at the same place.</summary>
    public const double Nothing = 1e-12;

    public static double Of(this Adjustment adjustment, double eigenvalue)
    {
        if (adjustment == Adjustment.None) return 1;
        var left = 1 - eigenvalue;
        if (left <= Nothing) return 0;
        return adjustment == Adjustment.Root ? 1 / Math.Sqrt(left) : 1 / left;
    }
}
