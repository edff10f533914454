namespace Samvirke.Analysis.Sizing;

/// <summary>What is measured on each person.</summary>
public abstract record Measured
{
    private Measured()
    {
    }

    /// <summary>Whether a difference can occur.</summary>
    /// <param name="difference">With the measure less without it.</param>
    public abstract bool Allows(double difference);

    /// <summary>The largest difference that can occur, upward or downward; infinite where there is none.</summary>
    /// <param name="isUpward">Whether the outcome grows by the measure.</param>
    public abstract double Limit(bool isUpward);

    /// <summary>The variance between people without the measure.</summary>
    public abstract double VarianceWithout { get; }

    /// <summary>The variance between people with it.</summary>
    /// <param name="difference">With the measure less without it.</param>
    public abstract double VarianceWith(double difference);

    /// <summary>A number, of which the mean is compared.</summary>
    /// <param name="Deviation">The standard deviation between people, in the unit of the outcome, above 0; what is left of it beside covariates where there are some.</param>
    public sealed record Mean(double Deviation) : Measured
    {
        /// <inheritdoc/>
        public override bool Allows(double difference) => double.IsFinite(difference);

        /// <inheritdoc/>
        public override double Limit(bool isUpward) => double.PositiveInfinity;

        /// <inheritdoc/>
        public override double VarianceWithout => Deviation * Deviation;

        /// <inheritdoc/>
        public override double VarianceWith(double difference) => Deviation * Deviation;
    }

    /// <summary>Yes or no, of which the proportion of yes is compared.</summary>
    /// <param name="Without">The proportion without the measure, between 0 and 1.</param>
    public sealed record Proportion(double Without) : Measured
    {
        /// <inheritdoc/>
        public override bool Allows(double difference) => Without + difference is > 0 and < 1;

        /// <inheritdoc/>
        public override double Limit(bool isUpward) => isUpward ? 1 - Without : Without;

        /// <inheritdoc/>
        public override double VarianceWithout => Without * (1 - Without);

        /// <inheritdoc/>
        public override double VarianceWith(double difference) => (Without + difference) * (1 - Without - difference);
    }
}

/// <summary>How sure one wants to be.</summary>
/// <param name="Significance">How often an effect is found where there is none, on either side: a fraction.</param>
/// <param name="Power">How often it is found where it is there: a fraction.</param>
public sealed record Certainty(double Significance = 0.05, double Power = 0.8);
