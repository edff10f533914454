using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Choosing;
using Shouldly;

namespace Samvirke.Analysis.Tests.Choosing;

/// <summary>The method is held against examples from textbooks, and proves its own answers by their duals.</summary>
public sealed class LinearProgramTests
{
    private const double Near = 1e-6;

    [Fact]
    public void Largest_OfTheFirstExampleOfChvatal_IsThirteen()
    {
        var program = Program(([2, 3, 1], 5), ([4, 1, 2], 11), ([3, 4, 2], 8));
        var found = program.Largest([5, 4, 3])!;
        found.Zip([2.0, 0, 1]).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < Near);
        Sum(found, [5, 4, 3]).ShouldBe(13, Near);
    }

    [Fact]
    public void Largest_OfBealesExample_DoesNotGoInCircles()
    {
        var program = Program(([0.25, -60, -0.04, 9], 0), ([0.5, -90, -0.02, 3], 0), ([0, 0, 1, 0], 1));
        Sum(program.Largest([0.75, -150, 0.02, -6])!, [0.75, -150, 0.02, -6]).ShouldBe(0.05, Near);
    }

    [Fact]
    public void Largest_WithBoundsBelowZero_FindsAStart()
    {
        // Chvátal, chapter 3: x1 - x2 + x3 is largest at 3/5.
        var program = Program(([2, -1, 2], 4), ([2, -3, 1], -5), ([-1, 1, -2], -1));
        Sum(program.Largest([1, -1, 1])!, [1, -1, 1]).ShouldBe(0.6, Near);
    }

    [Fact]
    public void Largest_OfWhatCannotBe_IsNothing() => Program(([1.0], 1), ([-1.0], -2)).Largest([1]).ShouldBeNull();

    [Fact]
    public void Largest_WithoutEnd_IsRefused() => Should.Throw<InvalidOperationException>(() => Program(([1.0, -1.0], 1)).Largest([0, 1]));

    [Fact]
    public void Largest_OfAnyProgram_IsAsMuchAsItsDualSays() => Prop.ForAll(Any, given =>
    {
        var (rows, bounds, goal) = given;
        var program = new LinearProgram(goal.Length);
        for (var i = 0; i < rows.Length; i++) program.AtMost(rows[i], bounds[i]);
        program.AtMost([.. Enumerable.Repeat(1.0, goal.Length)], 100);
        if (program.Largest(goal) is not { } found) return;
        found.ShouldAllBe(number => number > -Near);
        double[][] all = [.. rows, [.. Enumerable.Repeat(1.0, goal.Length)]];
        double[] limits = [.. bounds, 100];
        for (var i = 0; i < all.Length; i++) Sum(found, all[i]).ShouldBeLessThan(limits[i] + Near);

        // The dual: prices of the bounds that make every number cost at least what it gives. No sum is above the price of all bounds, so equality proves both.
        var dual = new LinearProgram(all.Length);
        for (var number = 0; number < goal.Length; number++) dual.AtMost([.. all.Select(row => -row[number])], -goal[number]);
        var prices = dual.Largest([.. limits.Select(limit => -limit)])!;
        Sum(prices, limits).ShouldBe(Sum(found, goal), Near);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static Arbitrary<(double[][] Rows, double[] Bounds, double[] Goal)> Any { get; } = (
        from unknowns in Gen.Choose(1, 6)
        from count in Gen.Choose(1, 6)
        from rows in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-5, 5).Select(number => (double)number), unknowns), count)
        from bounds in Gen.ArrayOf(Gen.Choose(-5, 15).Select(number => (double)number), count)
        from goal in Gen.ArrayOf(Gen.Choose(-5, 5).Select(number => (double)number), unknowns)
        select (rows, bounds, goal)).ToArbitrary();

    private static LinearProgram Program(params (double[] Factors, double Bound)[] bounds)
    {
        var program = new LinearProgram(bounds[0].Factors.Length);
        foreach (var (factors, bound) in bounds) program.AtMost(factors, bound);
        return program;
    }

    private static double Sum(double[] numbers, double[] factors) => numbers.Zip(factors, (number, factor) => number * factor).Sum();
}
