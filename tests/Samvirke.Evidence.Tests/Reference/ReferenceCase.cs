using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Figures that R gave for a plan and its data.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Data">The file of data.</param>
/// <param name="Plan">The plan, as PLAN.json has it.</param>
/// <param name="Effects">The figures, one for each level of the treatment that is compared.</param>
internal sealed record ReferenceCase(string Name, string Data, JsonNode Plan, ReferenceEffect[] Effects)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>Everything in reference.json, which reference.R makes.</summary>
    public static ReferenceFile All { get; } = JsonSerializer.Deserialize<ReferenceFile>(File.ReadAllText(PathOf("reference.json")), Options)!;

    /// <summary>Where a file of the reference lies; data that are not ours lie beside the repository, or nowhere.</summary>
    public static string? Find(string file)
    {
        if (File.Exists(PathOf(file))) return PathOf(file);
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var beside = Path.Combine(folder.FullName, "shared", "data", "indicators", file);
            if (File.Exists(beside)) return beside;
        }

        return null;
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Reference", file);
}

/// <summary>The figures of one effect.</summary>
internal sealed record ReferenceEffect(double Estimate, double StandardError, double? Df, double Statistic, double P, double[] Interval, int N, int? Clusters);

/// <summary>The file.</summary>
internal sealed record ReferenceFile(Dictionary<string, string> MadeBy, ReferenceDistributions Distributions, ReferenceCase[] Cases);

/// <summary>Points, parameters and probabilities.</summary>
internal sealed record ReferenceDistributions(double[][] StudentTwoSided, double[][] StudentPointAbove, double[][] NormalTwoSided, double[][] NormalPointAbove);
