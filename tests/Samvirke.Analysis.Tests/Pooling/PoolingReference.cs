using System.Text.Json;

namespace Samvirke.Analysis.Tests.Pooling;

/// <summary>Figures of pooling.json, which pooling.R makes with metafor.</summary>
internal sealed record PoolingReference(double[][] ChiSquareAbove, double[][] ChiSquareBelow, double[][] ChiSquarePoint, ReferenceTable[] Tables, ReferenceMeans[] Means, ReferencePool[] Pools)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static PoolingReference All { get; } = JsonSerializer.Deserialize<PoolingReference>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Pooling", "Reference", "pooling.json")), Options)!;
}

internal sealed record ReferenceTable(string Name, string Measure, int[][] Counts, double[] Effects, double[] Errors);

internal sealed record ReferenceMeans(string Measure, double[][] Groups, double[] Effects, double[] Errors);

internal sealed record ReferencePool(
    string Name,
    double[] Effects,
    double[] Errors,
    double[] Fixed,
    double[] Random,
    double[] HartungKnapp,
    double[] Prediction,
    double[] Heterogeneity,
    double Variance,
    double[] VarianceInterval,
    double[] FixedWeights,
    double[] RandomWeights,
    JsonElement Egger,
    ReferenceWithout[] Without);

internal sealed record ReferenceWithout(double[] HartungKnapp, double Variance, double Q);
