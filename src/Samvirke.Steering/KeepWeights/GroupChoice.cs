using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Steering.ChooseModel;

namespace Samvirke.Steering.KeepWeights;

/// <summary>What the choice would be for an organisation, with its weights and its own ratings.</summary>
/// <param name="Kept">What it holds.</param>
/// <param name="Comparison">What that carries.</param>
public sealed record AgencyChoice(KeptWeights Kept, ModelComparison Comparison)
{
    /// <summary>The place of the model that is best most often.</summary>
    public int Foremost => Enumerable.Range(0, Comparison.Table.Models.Length).MaxBy(Comparison.Shares.First);
}

/// <summary>Two organisations and how far what they hold lies from each other.</summary>
/// <param name="One">One of them.</param>
/// <param name="Other">The other.</param>
/// <param name="Moved">How much of all weight, of 1, one would have to move to weigh as the other.</param>
/// <param name="Most">The criterion that they differ most on.</param>
public sealed record WeightDistance(EntryId One, EntryId Other, double Moved, DetailChoice Most);

/// <summary>What several organisations hold about the choice between models, side by side.</summary>
/// <param name="Table">The ratings of the report.</param>
/// <param name="Agencies">The organisations, and what the choice would be for each.</param>
/// <param name="Complete">How many of them have given points to each criterion: only these can be compared with each other.</param>
/// <param name="Agreement">How far these agree on what matters most, from 0 to 1; nothing where they are not two, or hold everything to be level.</param>
/// <param name="Farthest">The two of these that lie farthest from each other; nothing where they are not two, or weigh the same.</param>
/// <param name="Disputed">The ratings of the report that some of the organisations do not agree with.</param>
/// <param name="Together">What the report's ratings carry with any weights between those of the organisations.</param>
/// <param name="WithoutDisputed">The same where the ratings that are not agreed on may be worth anything; nothing where all are agreed on, or nothing is left.</param>
public sealed record GroupChoice(
    ModelTable Table,
    ImmutableArray<AgencyChoice> Agencies,
    int Complete,
    double? Agreement,
    WeightDistance? Farthest,
    ImmutableArray<(Entry Model, DetailChoice Criterion)> Disputed,
    ModelComparison Together,
    ModelComparison? WithoutDisputed)
{
    /// <summary>Draws enough for shares in whole percent to be right to one of them, in 95 of 100 cases.</summary>
    public const int Draws = 20_000;

    /// <summary>Compares what the organisations hold; nothing where there is none, or nothing to choose between.</summary>
    public static GroupChoice? Of(ModelTable table, ImmutableArray<KeptWeights> kept)
    {
        if (kept.IsEmpty || !table.Choice.Faults().IsEmpty) return null;
        ImmutableArray<KeptWeights> complete = [.. kept.Where(each => table.Criteria.All(criterion => each.Weights.PointsOf(criterion) is not null))];
        var together = kept.Length == 1 ? kept[0].Weights.Belief(table.Criteria) : new WeightBelief.HeldWeights([.. kept.Select(each => Points(each, table))]);
        ImmutableArray<(Entry, DetailChoice)> disputed = [.. WeightAnswers.Places(table).Where(place => kept.Any(each => each.Weights.RatingOf(place.Model, place.Criterion) is not null))];
        return new(
            table,
            [.. kept.Select(each => new AgencyChoice(each, ModelComparison.Of(table.With(each.Weights.Ratings), each.Weights.Belief(table.Criteria), Draws)!))],
            complete.Length,
            RankAgreement.Of([.. complete.Select(each => (IReadOnlyList<double>)[.. table.Criteria.Select(criterion => each.Weights.PointsOf(criterion)!.Value)])]),
            FarthestOf(complete, table),
            disputed,
            ModelComparison.Of(table, together)!,
            disputed.IsEmpty ? null : ModelComparison.Of(table.Without(disputed), together));
    }

    /// <summary>The part of all points, of 1, that the organisation gives a criterion; nothing where any is left open.</summary>
    public static double? ShareOf(ModelWeights weights, DetailChoice criterion, ModelTable table)
    {
        if (table.Criteria.Any(each => weights.PointsOf(each) is null)) return null;
        var sum = table.Criteria.Sum(each => weights.PointsOf(each));
        return sum > 0 ? weights.PointsOf(criterion) / sum : null;
    }

    // Where the criteria that have points take no part any more, nothing is held about the others.
    private static ImmutableArray<double?> Points(KeptWeights kept, ModelTable table)
    {
        ImmutableArray<double?> points = [.. table.Criteria.Select(kept.Weights.PointsOf)];
        return points.All(each => each == 0) ? [.. points.Select(_ => (double?)null)] : points;
    }

    private static WeightDistance? FarthestOf(ImmutableArray<KeptWeights> complete, ModelTable table)
    {
        var pairs =
            from i in Enumerable.Range(0, complete.Length)
            from j in Enumerable.Range(i + 1, complete.Length - i - 1)
            let differences = table.Criteria.Select(criterion => (Criterion: criterion, Far: Math.Abs((ShareOf(complete[i].Weights, criterion, table) ?? 0) - (ShareOf(complete[j].Weights, criterion, table) ?? 0)))).ToList()
            select new WeightDistance(complete[i].Organisation, complete[j].Organisation, differences.Sum(each => each.Far) / 2, differences.MaxBy(each => each.Far).Criterion);
        return pairs.MaxBy(pair => pair.Moved) is { Moved: > 0 } farthest ? farthest : null;
    }
}
