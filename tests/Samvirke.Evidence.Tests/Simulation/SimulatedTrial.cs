using Samvirke.Analysis.Evaluating.Tables;

namespace Samvirke.Evidence.Tests.Simulation;

/// <summary>Trials of schools that are unlike each other: half of them get the measure, and they have 10 to 40 pupils.</summary>
internal static class SimulatedTrial
{
    /// <summary>One trial.</summary>
    /// <param name="schools">How many schools.</param>
    /// <param name="chance">Where chance comes from.</param>
    /// <param name="deviation">How much schools differ, as a standard deviation.</param>
    /// <param name="outcome">The outcome of a pupil, from whether the school has the measure (0 or 1) and what is its own.</param>
    public static DataTable Of(int schools, Random chance, double deviation, Func<int, double, double> outcome)
    {
        var (y, t, school) = (new List<double>(), new List<double>(), new List<int>());
        for (var each = 0; each < schools; each++)
        {
            var own = deviation * Normal(chance);
            for (var pupil = chance.Next(10, 41); pupil > 0; pupil--)
            {
                t.Add(each % 2);
                school.Add(each);
                y.Add(outcome(each % 2, own));
            }
        }

        return new([new DataColumn.Numbers("y", [.. y]), new DataColumn.Numbers("t", [.. t]), new DataColumn.Categories("school", [.. school], [.. Enumerable.Range(0, schools).Select(each => $"s{each:00}")])]);
    }

    public static double Normal(Random chance) => Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
}
