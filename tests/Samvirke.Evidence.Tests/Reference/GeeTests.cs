using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Generalised estimating equations of whole plans and files give what geepack gives, and clubSandwich of its last step (gee.R), to 1e-6 of the figure or of one.</summary>
public sealed class GeeTests(ITestOutputHelper output)
{
    private const double Iterative = 1e-6;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly GeeFile All = JsonSerializer.Deserialize<GeeFile>(File.ReadAllText(ReferenceCase.Find("gee.json")!), Options)!;

    public static TheoryData<string> Own => [.. All.Cases.Where(each => each.Data != ReferenceComparison.SharedFile).Select(each => each.Name)];

    public static TheoryData<string> Shared => [.. All.Cases.Where(each => each.Data == ReferenceComparison.SharedFile).Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Own))]
    public void Equations_OfOwnData_GiveWhatGeepackGives(string name) => Compare(name);

    [TheoryOnSharedData(ReferenceComparison.SharedFile)]
    [MemberData(nameof(Shared))]
    public void Equations_OfARealTrial_GiveWhatGeepackGives(string name) => Compare(name);

    private void Compare(string name)
    {
        var each = All.Cases.Single(one => one.Name == name);
        var answer = ReferenceComparison.Answer(each.Plan, each.Data);
        var correlation = answer.Fit.ShouldNotBeNull().Correlation.ShouldNotBeNull();
        (correlation.Parameter is null).ShouldBe(each.Parameter is null);
        var worst = new[]
        {
            ReferenceComparison.Difference(correlation.Parameter ?? 0, each.Parameter ?? 0),
            ReferenceComparison.Difference(correlation.Scale, each.Scale),
            ReferenceComparison.Worst(answer, each.Effects, each.Plan),
        }.Max();
        output.WriteLine($"{name}: largest difference {worst:0.0e0}");
        worst.ShouldBeLessThan(Iterative);
    }

    private sealed record GeeFile(Dictionary<string, string> MadeBy, GeeCase[] Cases);

    private sealed record GeeCase(string Name, string Data, JsonNode Plan, ReferenceEffect[] Effects, double? Parameter, double Scale);
}
