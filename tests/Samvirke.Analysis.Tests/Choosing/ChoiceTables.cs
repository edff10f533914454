using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Choosing;

namespace Samvirke.Analysis.Tests.Choosing;

/// <summary>Tables of ratings for tests.</summary>
internal static class ChoiceTables
{
    /// <summary>Any table without faults: two to five alternatives, one to five criteria, some ratings missing.</summary>
    public static Arbitrary<ChoiceTable> Any { get; } = (
        from levels in Gen.Choose(2, 5)
        from alternatives in Gen.Choose(2, 5)
        from criteria in Gen.Choose(1, 5)
        from ratings in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-1, 2 * (levels - 1)), criteria), alternatives)
        let table = Of(levels, ratings)
        where table.Faults().IsEmpty
        select table).ToArbitrary();

    /// <summary>Any weights that fit a table.</summary>
    public static Gen<WeightBelief> Weights(ChoiceTable table) => Gen.OneOf(
        Gen.Constant(WeightBelief.Open),
        Gen.ArrayOf(Gen.Choose(0, 9), table.Criteria.Length).Where(points => points.Any(point => point > 0)).Select(points => (WeightBelief)new WeightBelief.GivenWeights([.. points.Select(point => (double)point)])),
        Gen.ArrayOf(Gen.Choose(1, 3), table.Criteria.Length).Select(ranks => (WeightBelief)new WeightBelief.RankedWeights([.. ranks])),
        from holders in Gen.Choose(1, 3)
        from points in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-1, 5), table.Criteria.Length).Where(row => row.Any(point => point != 0)), holders)
        select (WeightBelief)new WeightBelief.HeldWeights([.. points.Select(row => row.Select(point => point < 0 ? (double?)null : point).ToImmutableArray())]));

    /// <summary>A table of ratings in half steps, -1 where nobody has rated.</summary>
    public static ChoiceTable Of(int levels, params int[][] ratings) => new(
        new RatingScale(levels),
        [.. ratings.Select((_, i) => $"A{i}")],
        [.. ratings[0].Select((_, i) => $"K{i}")],
        [.. ratings.Select(row => row.Select(rating => rating < 0 ? (int?)null : rating).ToImmutableArray())]);
}
