namespace Samvirke.Analysis.Choosing;

/// <summary>What keeps alternatives from being compared, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Alternative">The alternative that it is about, if one.</param>
/// <param name="Criterion">The criterion that it is about, if one.</param>
public sealed record ChoiceFault(ChoiceFaultKind Kind, string? Alternative = null, string? Criterion = null);

/// <summary>What can be wrong with a choice between alternatives.</summary>
public enum ChoiceFaultKind
{
    /// <summary>There are fewer than two alternatives: nothing to choose between.</summary>
    TooFewAlternatives,

    /// <summary>There is no criterion.</summary>
    NoCriterion,

    /// <summary>There are more alternatives or criteria than <see cref="ChoiceTable.Most"/>.</summary>
    TooMany,

    /// <summary>The scale has too few or too many levels.</summary>
    ScaleTooShortOrLong,

    /// <summary>Two alternatives have the same name.</summary>
    AlternativeTwice,

    /// <summary>Two criteria have the same name.</summary>
    CriterionTwice,

    /// <summary>There are not as many ratings as alternatives and criteria.</summary>
    RatingsDoNotFit,

    /// <summary>A rating is not on the scale.</summary>
    RatingOutsideScale,

    /// <summary>No alternative is rated on the criterion.</summary>
    CriterionNobodyRated,

    /// <summary>There are not as many weights as criteria.</summary>
    WeightsDoNotFit,

    /// <summary>A weight is below zero, or is no number.</summary>
    WeightNegative,

    /// <summary>All weights are zero.</summary>
    WeightsAllZero,
}
