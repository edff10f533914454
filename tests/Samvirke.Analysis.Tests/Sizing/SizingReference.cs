using System.Text.Json;

namespace Samvirke.Analysis.Tests.Sizing;

/// <summary>Figures of sizing.json, which sizing.R makes.</summary>
internal sealed record SizingReference(
    double[][] Noncentral, ReferenceMeans[] Means, ReferenceProportions[] Proportions, ReferenceClusters[] Clusters, ReferenceSchedule[] Schedules)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static SizingReference All { get; } = JsonSerializer.Deserialize<SizingReference>(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Sizing", "Reference", "sizing.json")), Options)!;
}

internal sealed record ReferenceMeans(double Difference, double Deviation, double Significance, double Power, double People, double Half, double PowerOfHalf, double DifferenceOfHalf);

internal sealed record ReferenceProportions(double Without, double With, double Significance, double Power, double People, double Half, double PowerOfHalf, double UpwardOfHalf);

internal sealed record ReferenceClusters(double Clusters, double Size, double Correlation, double Variation, double Difference, double Deviation, double DesignEffect, double Power);

internal sealed record ReferenceSchedule(int[] Starts, double[] Sizes, int Periods, double Within, double Between, double Variance);
