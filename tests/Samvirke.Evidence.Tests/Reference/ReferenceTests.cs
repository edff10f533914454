using Samvirke.Analysis.Evaluating.Distributions;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Evaluations of whole plans and files give what R gives (reference.R), to 1e-8 of the figure or of one.</summary>
public sealed class ReferenceTests(ITestOutputHelper output)
{
    private const double Closed = 1e-8;

    public static TheoryData<string> Own => [.. ReferenceCase.All.Cases.Where(each => each.Data != ReferenceComparison.SharedFile).Select(each => each.Name)];

    public static TheoryData<string> Shared => [.. ReferenceCase.All.Cases.Where(each => each.Data == ReferenceComparison.SharedFile).Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Own))]
    public void Evaluation_OfOwnData_GivesWhatRGives(string name) => Compare(name);

    [TheoryOnSharedData(ReferenceComparison.SharedFile)]
    [MemberData(nameof(Shared))]
    public void Evaluation_OfARealTrial_GivesWhatRGives(string name) => Compare(name);

    [Fact]
    public void Distributions_FromTheMiddleToTheFarTail_GiveWhatRGives()
    {
        var reference = ReferenceCase.All.Distributions;
        var worst = new[]
        {
            reference.StudentTwoSided.Max(row => Off(StudentDistribution.TwoSided(row[0], row[1]), row[2])),
            reference.StudentPointAbove.Max(row => Off(StudentDistribution.PointAbove(row[0], row[1]), row[2])),
            reference.NormalTwoSided.Max(row => Off(NormalDistribution.TwoSided(row[0]), row[1])),
            reference.NormalPointAbove.Max(row => Off(NormalDistribution.PointAbove(row[0]), row[1])),
        };
        output.WriteLine($"largest difference from R, relative: {string.Join(", ", worst.Select(each => each.ToString("0.0e0", System.Globalization.CultureInfo.InvariantCulture)))}");
        worst.Max().ShouldBeLessThan(1e-12);
    }

    /// <summary>Worked out with forty figures (mpmath's betainc), since R's pt is an approximation there.</summary>
    [Theory]
    [InlineData(0.1, 1000000, 0.92034434549204316)]
    [InlineData(1.96, 1000000, 0.049996067585269791)]
    [InlineData(5, 1000000, 5.7339978708907416e-7)]
    [InlineData(12, 1000000, 3.5716851247650898e-33)]
    [InlineData(0.1, 1000000000, 0.92034432546598814)]
    [InlineData(1.96, 1000000000, 0.049995790573729595)]
    [InlineData(5, 1000000000, 5.7330324039516284e-7)]
    [InlineData(12, 1000000000, 3.5529828977411436e-33)]
    public void Student_OfVeryManyDegreesOfFreedom_KeepsItsFigures(double t, double freedom, double twoSided)
    {
        Off(StudentDistribution.TwoSided(t, freedom), twoSided).ShouldBeLessThan(1e-12);
        Off(StudentDistribution.PointAbove(twoSided / 2, freedom), t).ShouldBeLessThan(1e-12);
    }

    private static double Off(double ours, double theirs) => Math.Abs((ours / theirs) - 1);

    private void Compare(string name)
    {
        var each = ReferenceCase.All.Cases.Single(one => one.Name == name);
        var worst = ReferenceComparison.Worst(ReferenceComparison.Answer(each.Plan, each.Data), each.Effects, each.Plan);
        output.WriteLine($"{name}: largest difference {worst:0.0e0}");
        worst.ShouldBeLessThan(Closed);
    }
}
