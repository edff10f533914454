using System.Text;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Mixed models of whole plans and files give what lme4 gives (mixed.R), to 1e-6 of the figure or of one.</summary>
public sealed class MixedTests(ITestOutputHelper output)
{
    private static readonly MixedFile All = MixedFile.Read("mixed.json");

    public static TheoryData<string> Own => [.. All.Cases.Where(each => each.Data != ReferenceComparison.SharedFile).Select(each => each.Name)];

    public static TheoryData<string> Shared => [.. All.Cases.Where(each => each.Data == ReferenceComparison.SharedFile).Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Own))]
    public void Model_OfOwnData_GivesWhatLme4Gives(string name) => All.Compare(name, output);

    [TheoryOnSharedData(ReferenceComparison.SharedFile)]
    [MemberData(nameof(Shared))]
    public void Model_OfARealTrial_GivesWhatLme4Gives(string name) => All.Compare(name, output);

    /// <summary>lme4 works with the normal equations and loses the figures that this asks for, so the trial is compared with itself.</summary>
    [Fact]
    public void Model_OfNumbersFarFromNil_GivesWhatItGivesNearIt()
    {
        var each = All.Cases.First(one => one.Data == "trial.csv");
        var lines = File.ReadAllLines(ReferenceCase.Find("trial.csv")!);
        var far = lines.Select((line, place) => place == 0 ? line : Moved(line));
        var near = ReferenceComparison.Answer(each.Plan, "trial.csv");
        var moved = ReferenceComparison.Answer(each.Plan, Encoding.UTF8.GetBytes(string.Join('\n', far)));
        ReferenceComparison.Difference(moved.Effects[0].Value, near.Effects[0].Value).ShouldBeLessThan(1e-8);
        ReferenceComparison.Difference(moved.Effects[0].StandardError, near.Effects[0].StandardError).ShouldBeLessThan(1e-8);
        ReferenceComparison.Difference(moved.Effects[0].Freedom, near.Effects[0].Freedom).ShouldBeLessThan(MixedFile.Iterative);
    }

    /// <summary>The outcome and what was measured before, a million higher.</summary>
    private static string Moved(string line)
    {
        var cells = line.Split(',');
        foreach (var place in new[] { 2, 4 })
        {
            if (decimal.TryParse(cells[place], System.Globalization.CultureInfo.InvariantCulture, out var value)) cells[place] = (value + 1_000_000).ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return string.Join(',', cells);
    }
}
