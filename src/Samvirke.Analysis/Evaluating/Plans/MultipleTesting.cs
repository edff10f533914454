namespace Samvirke.Analysis.Evaluating.Plans;

/// <summary>How p values are adjusted where there are several effects.</summary>
public enum MultipleTesting
{
    /// <summary>Each times how many there are.</summary>
    Bonferroni,

    /// <summary>From the smallest on, times how many are left: no likelier to find any effect where there is none.</summary>
    Holm,

    /// <summary>From the largest on; the same where effects are independent.</summary>
    Hochberg,

    /// <summary>The share of effects found that are none.</summary>
    BenjaminiHochberg,
}
