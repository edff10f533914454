using Samvirke.Analysis.Choosing;
using Samvirke.Analysis.Evaluating.Distributions;

namespace Samvirke.Analysis.Sizing;

/// <summary>Draws what is measured on people of clusters that differ.</summary>
internal abstract record ClusterDraw
{
    private ClusterDraw()
    {
    }

    /// <summary>A person's outcome.</summary>
    /// <param name="chance">Where chance is from.</param>
    /// <param name="own">What the cluster has of its own: a standard normal deviate.</param>
    /// <param name="isTreated">Whether the measure has come there.</param>
    public abstract double Person(ref Chance chance, double own, bool isTreated);

    public static ClusterDraw Of(Measured measured, double difference, double correlation) => measured switch
    {
        Measured.Mean mean => new Numbers(difference, mean.Deviation * Math.Sqrt(correlation), mean.Deviation * Math.Sqrt(1 - correlation)),
        Measured.Proportion proportion => YesOrNo.Of(proportion.Without, proportion.Without + difference, correlation),
        _ => throw new ArgumentOutOfRangeException(nameof(measured), measured, "No such measurement."),
    };

    /// <summary>A number: normal within clusters, and clusters normal.</summary>
    private sealed record Numbers(double Difference, double Between, double Within) : ClusterDraw
    {
        public override double Person(ref Chance chance, double own, bool isTreated) => (isTreated ? Difference : 0) + (Between * own) + (Within * chance.Normal());
    }

    /// <summary>Yes or no: the log odds of clusters are normal, with the spread that gives the correlation, and the proportions are those of all clusters together.</summary>
    private sealed record YesOrNo(double Without, double With, double Deviation) : ClusterDraw
    {
        private const double Far = 8.5;
        private const int Steps = 200;

        public static YesOrNo Of(double without, double with, double correlation)
        {
            var (low, high) = (0.0, 50.0);
            for (var halving = 0; halving < 40; halving++)
            {
                var middle = 0.5 * (low + high);
                if (Correlation(without, middle) < correlation) low = middle;
                else high = middle;
            }

            // Clusters that do not differ at all keep a spread of exactly nil.
            var deviation = correlation == 0 ? 0 : high;
            return new(Intercept(without, deviation), Intercept(with, deviation), deviation);
        }

        public override double Person(ref Chance chance, double own, bool isTreated) => chance.Share() < Logistic((isTreated ? With : Without) + (Deviation * own)) ? 1 : 0;

        private static double Logistic(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

        private static double Correlation(double share, double deviation)
        {
            var intercept = Intercept(share, deviation);
            var square = Mean(own => Math.Pow(Logistic(intercept + (deviation * own)), 2));
            return (square - (share * share)) / (share * (1 - share));
        }

        /// <summary>The log odds of the middle cluster at which the proportion of all together is as given.</summary>
        private static double Intercept(double share, double deviation)
        {
            var (low, high) = (-1000.0, 1000.0);
            for (var halving = 0; halving < 60; halving++)
            {
                var middle = 0.5 * (low + high);
                if (Mean(own => Logistic(middle + (deviation * own))) < share) low = middle;
                else high = middle;
            }

            return high;
        }

        /// <summary>The mean over a standard normal deviate, by the trapezoidal rule.</summary>
        private static double Mean(Func<double, double> of)
        {
            const double Step = 2 * Far / Steps;
            return Step * Enumerable.Range(0, Steps + 1).Sum(place => NormalDistribution.Density(-Far + (place * Step)) * of(-Far + (place * Step)));
        }
    }
}
