using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Suppression;

namespace Samvirke.Analysis.Tests.Suppression;

/// <summary>Tables of one to three dimensions, with and without totals, in one level or two, and totals that overlap.</summary>
internal static class AnyTable
{
    public static Arbitrary<MadeTable> Tiny { get; } = Arb.From(Of(mostDimensions: 2, mostLeaves: 3, most: 3).Where(made => made.Leaves.Length <= 4));

    public static Arbitrary<MadeTable> Small { get; } = Arb.From(Of(mostDimensions: 3, mostLeaves: 3, most: 6).Where(made => made.Leaves.Length <= 12));

    public static Arbitrary<MadeTable> Larger { get; } = Arb.From(Of(mostDimensions: 3, mostLeaves: 6, most: 25));

    /// <summary>Tables of at most so many leaves, with at most so many in each.</summary>
    public static Arbitrary<MadeTable> Of(int mostLeaves, int most) => Arb.From(Of(mostDimensions: 3, mostLeaves: mostLeaves > 12 ? 6 : 3, most).Where(made => made.Leaves.Length <= mostLeaves));

    public static Gen<SuppressionRule> Rules { get; } =
        from zeros in Gen.Elements(Zeros.Hidden, Zeros.Shown)
        from threshold in Gen.Choose(3, 6)
        from width in Gen.Choose(1, threshold - (zeros == Zeros.Shown ? 2 : 1))
        select new SuppressionRule(threshold, zeros, width);

    private static Gen<MadeTable> Of(int mostDimensions, int mostLeaves, int most) =>
        from count in Gen.Choose(1, mostDimensions)
        from leaves in Gen.ArrayOf(Gen.Choose(1, mostLeaves), count)
        from shapes in Gen.ArrayOf(Gen.Choose(0, 4), count)
        from counts in Gen.ArrayOf(Gen.Frequency((3, Gen.Choose(0, most)), (1, Gen.Constant(0)), (1, Gen.Choose(1, 2))), leaves.Aggregate(1, (product, each) => product * each))
        select new MadeTable([.. leaves.Select((each, i) => Shaped($"d{i}", each, shapes[i]))], [.. counts.Select(each => (long)each)]);

    private static Dimension Shaped(string name, int leaves, int shape)
    {
        ImmutableArray<string> codes = [.. Enumerable.Range(0, leaves).Select(i => $"{(char)('a' + i)}")];
        var half = Math.Max(1, leaves / 2);
        ImmutableArray<CategorySum> sums = shape switch
        {
            0 => [],
            1 or 2 => [new("all", codes)],
            3 when leaves > 1 => [new("low", codes[..half]), new("high", codes[half..]), new("all", ["low", "high"])],
            4 when leaves > 2 => [new("first", codes[..^1]), new("last", codes[1..])],
            _ => [new("all", codes)],
        };
        return new Dimension(name, [.. sums.Select(sum => sum.Total), .. codes], sums);
    }
}
