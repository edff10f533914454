using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Analysis.Evaluating.Results;
using Xunit.Abstractions;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Figures of mixed models.</summary>
internal sealed record MixedFile(Dictionary<string, string> MadeBy, MixedCase[] Cases)
{
    /// <summary>How far an iterated figure may be from that of another program, relative to the figure or to one.</summary>
    public const double Iterative = 1e-6;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static MixedFile Read(string file) => JsonSerializer.Deserialize<MixedFile>(File.ReadAllText(ReferenceCase.Find(file)!), Options)!;

    /// <summary>Holds our answer to one of the cases.</summary>
    public void Compare(string name, ITestOutputHelper output)
    {
        var each = Cases.Single(one => one.Name == name);
        var answer = ReferenceComparison.Answer(each.Plan, each.Data);
        var parts = answer.Fit.ShouldNotBeNull().RandomIntercept.ShouldNotBeNull();
        var worst = new[]
        {
            ReferenceComparison.Difference(parts.ClusterDeviation, each.ClusterDeviation),
            ReferenceComparison.Difference(parts.ResidualDeviation, each.ResidualDeviation),
            ReferenceComparison.Difference(parts.LogLikelihood, each.LogLikelihood),
            ReferenceComparison.Worst(answer, each.Effects, each.Plan),
        }.Max();
        answer.Warnings.Contains(new Warning.SingularFit()).ShouldBe(each.ClusterDeviation == 0);
        output.WriteLine($"{name}: largest difference {worst:0.0e0}");
        worst.ShouldBeLessThan(Iterative);
    }
}

/// <summary>The figures of one mixed model.</summary>
internal sealed record MixedCase(string Name, string Data, JsonNode Plan, ReferenceEffect[] Effects, double ClusterDeviation, double ResidualDeviation, double LogLikelihood);
