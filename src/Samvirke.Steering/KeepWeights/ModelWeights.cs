using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Analysis.Choosing;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.KeepWeights;

/// <summary>What an organisation holds about the choice between models: how much each criterion matters, and where it rates a model otherwise than the report.</summary>
/// <param name="Points">The points of the criteria that it has given any, by their ids; those that are not there are left open.</param>
/// <param name="Ratings">Its own ratings where it does not agree.</param>
public sealed record ModelWeights(ImmutableArray<CriterionPoints> Points, ImmutableArray<OwnRating> Ratings)
{
    /// <summary>The sort of paper that weights are kept as.</summary>
    public const string Sort = "model-weights";

    /// <summary>An organisation has one such paper.</summary>
    public const string Key = "weights";

    /// <summary>What the paper holds; nothing where it was taken back.</summary>
    public static ModelWeights? Of(Paper? paper) => paper?.Text is { } text
        ? JsonSerializer.Deserialize(text, WeightsJson.Default.ModelWeights) ?? throw new InvalidOperationException($"No weights: {paper.Name}")
        : null;

    /// <summary>The points of a criterion; nothing where it is left open.</summary>
    public double? PointsOf(DetailChoice criterion) => Points.FirstOrDefault(each => each.Criterion == criterion.Id)?.Points;

    /// <summary>Its own rating of a model on a criterion; nothing where it says the same as the report.</summary>
    public OwnRating? RatingOf(Entry model, DetailChoice criterion) => Ratings.FirstOrDefault(each => each.Model == model.Id.Value && each.Criterion == criterion.Id);

    /// <summary>What it holds about the weights of these criteria. Where all that it has given points to are gone, or have none, it holds nothing of the others.</summary>
    public WeightBelief Belief(ImmutableArray<DetailChoice> criteria)
    {
        ImmutableArray<double?> points = [.. criteria.Select(PointsOf)];
        if (points.Contains(null)) return WeightBelief.HeldWeights.Of(points);
        return points.All(each => each == 0) ? WeightBelief.Open : new WeightBelief.GivenWeights([.. points.Select(each => each!.Value)]);
    }

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(this, WeightsJson.Default.ModelWeights);
}

/// <summary>The points of a criterion.</summary>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Points">From 0 to <see cref="WeightPoints.Most"/>.</param>
public sealed record CriterionPoints(string Criterion, double Points);

/// <summary>A rating that differs from the report's.</summary>
/// <param name="Model">The id of the model.</param>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Grade">The word of the scale, by its id.</param>
/// <param name="Reason">Why it is held.</param>
public sealed record OwnRating(string Model, string Criterion, string Grade, string Reason);

/// <summary>How they are read and written.</summary>
[JsonSerializable(typeof(ModelWeights))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class WeightsJson : JsonSerializerContext;
