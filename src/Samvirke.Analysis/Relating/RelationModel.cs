using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using System.Text.Json;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// How likely each relation is between two efforts: multinomial logistic regression over <see cref="PairFeatures"/>, fitted to what people have said of
/// pairs. Each number's weight says how much it speaks for a relation rather than for nothing, so that a sceptic can read what the answer rests on.
/// </summary>
public sealed class RelationModel
{
    /// <summary>The relations in the order of probabilities.</summary>
    public static ImmutableArray<EffortRelation> Relations { get; } = [.. Enum.GetValues<EffortRelation>()];

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    private readonly double[][] weights;

    /// <param name="weights">By relation, in the order of <see cref="Relations"/>, a weight for each feature and last what is there from the start; those of nothing are 0.</param>
    internal RelationModel(double[][] weights) => this.weights = weights;

    /// <summary>The weights that the program comes with, fitted to the labelled pairs for tuning.</summary>
    public static RelationModel Shipped { get; } = Load();

    /// <summary>The weights by relation, then feature; the last is what is there from the start.</summary>
    internal IReadOnlyList<double[]> Weights => weights;

    /// <summary>Writes how likely each relation is.</summary>
    internal void Write(ReadOnlySpan<double> features, Span<double> probabilities)
    {
        var highest = double.NegativeInfinity;
        for (var relation = 0; relation < weights.Length; relation++)
        {
            probabilities[relation] = weights[relation][^1] + Products(weights[relation], features);
            highest = Math.Max(highest, probabilities[relation]);
        }

        var total = 0.0;
        for (var relation = 0; relation < weights.Length; relation++) total += probabilities[relation] = Math.Exp(probabilities[relation] - highest);
        for (var relation = 0; relation < weights.Length; relation++) probabilities[relation] /= total;
    }

    /// <summary>The sum of the products, added up in four sums, on every processor the same four.</summary>
    private static double Products(ReadOnlySpan<double> own, ReadOnlySpan<double> features)
    {
        var sums = Vector256<double>.Zero;
        var i = 0;
        for (; i + Vector256<double>.Count <= features.Length; i += Vector256<double>.Count) sums += Vector256.Create(own[i..]) * Vector256.Create(features[i..]);
        var sum = sums[0] + sums[1] + sums[2] + sums[3];
        for (; i < features.Length; i++) sum += own[i] * features[i];
        return sum;
    }

    /// <summary>The weights as JSON: by relation, by feature.</summary>
    public string ToJson() => JsonSerializer.Serialize(
        Relations.Select((relation, r) => (relation, r)).ToDictionary(
            each => each.relation.ToString().ToLowerInvariant(),
            each => PairFeatures.Names.Add("always").Select((name, i) => (name, weight: Math.Round(weights[each.r][i], 6))).ToDictionary(one => one.name, one => one.weight)),
        Readable);

    private static RelationModel Load()
    {
        using var stream = typeof(RelationModel).Assembly.GetManifestResourceStream("relation-weights.json")!;
        using var document = JsonDocument.Parse(stream);
        return new([.. Relations.Select(relation => Read(document.RootElement.GetProperty(relation.ToString().ToLowerInvariant())))]);
    }

    private static double[] Read(JsonElement weights) => [.. PairFeatures.Names.Add("always").Select(name => weights.GetProperty(name).GetDouble())];
}
