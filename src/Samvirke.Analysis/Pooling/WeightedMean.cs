using System.Collections.Immutable;

namespace Samvirke.Analysis.Pooling;

/// <summary>The mean of studies, each weighed by one over its variance with what is between studies added.</summary>
/// <param name="Weight">The sum of weights.</param>
/// <param name="Mean">The mean.</param>
/// <param name="Distance">The weighted sum of squared distances from it: Q where nothing is added.</param>
internal readonly record struct WeightedMean(double Weight, double Mean, double Distance)
{
    public static WeightedMean Of(ImmutableArray<StudyEffect> studies, double between)
    {
        var sum = 0.0;
        var product = 0.0;
        foreach (var study in studies)
        {
            var weight = Share(study, between);
            sum += weight;
            product += weight * study.Effect;
        }

        var mean = product / sum;
        return new(sum, mean, studies.Sum(study => Share(study, between) * (study.Effect - mean) * (study.Effect - mean)));
    }

    public static double Share(StudyEffect study, double between) => 1 / ((study.StandardError * study.StandardError) + between);
}
