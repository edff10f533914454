using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Randomising;

namespace Samvirke.Analysis.Tests.Randomising;

/// <summary>Lots are the same for the same seed, even in every stratum, and better balanced where that is asked for.</summary>
public sealed class RandomisationTests
{
    private static readonly ImmutableArray<RandomisedGroup> Two = [new("tiltak"), new("sammenligning")];

    [Fact]
    public void Of_AnyUnitsAndGroups_IsEvenInEveryStratumAndInAll() => Prop.ForAll(Gen.Choose(1, 4).ListOf(3).ToArbitrary(), Gen.Choose(12, 60).ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (shares, count, strata) =>
    {
        ImmutableArray<RandomisedGroup> groups = [.. shares.Select((share, place) => new RandomisedGroup($"g{place}", share))];
        var units = Units(count, place => $"s{place % strata}");
        var allotted = Allotted(new(groups, 5), units);
        var round = shares.Sum();
        foreach (var group in Enumerable.Range(0, 3))
        {
            var all = allotted.Groups.Count(each => each == group);
            // Each stratum holds whole rounds, and what is left over is dealt from whole rounds too, but for the last.
            var left = Enumerable.Range(0, strata).Sum(stratum => units.Count(unit => unit.Stratum == $"s{stratum}") % round);
            all.ShouldBeInRange(((count - left + (left / round * round)) / round) * shares[group], (((count - left + (left / round * round)) / round) + 1) * shares[group]);
            foreach (var stratum in Enumerable.Range(0, strata))
            {
                var members = allotted.Units.Zip(allotted.Groups).Where(each => each.First.Stratum == $"s{stratum}").ToList();
                members.Count(each => each.Second == group).ShouldBeInRange(members.Count / round * shares[group], (members.Count / round * shares[group]) + (2 * shares[group]));
            }
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_TheSameSeed_IsTheSameInAnyOrderAndAnotherForAnother()
    {
        var units = Units(30, place => $"s{place % 3}");
        var plan = new RandomisingPlan(Two, 42) { Balancing = new([new("size")], 500) };
        var (one, other) = (Allotted(plan, units), Allotted(plan, [.. units.Reverse()]));
        other.Groups.ShouldBe(one.Groups);
        other.Choice.ShouldBe(one.Choice);
        Allotted(plan with { Seed = 43 }, units).Groups.ShouldNotBe(one.Groups);
        // What this seed gave when it was first written down: lots that have been drawn must come out the same in later versions.
        string.Concat(one.Groups).ShouldBe("101011011100111010000100001110");
    }

    [Fact]
    public void Of_ManySeeds_GivesEachUnitTheMeasureHalfOfTheTimes()
    {
        var units = Units(11, _ => "");
        var times = new int[11];
        for (var seed = 0; seed < 2000; seed++)
        {
            var groups = Allotted(new(Two, (ulong)seed), units).Groups;
            for (var place = 0; place < times.Length; place++) times[place] += groups[place];
        }

        // Five standard errors of a share of 2,000.
        foreach (var each in times) each.ShouldBeInRange(1000 - 112, 1000 + 112);
    }

    [Fact]
    public void Of_BalancedUnits_IsAmongTheBestAndStillByLot()
    {
        var units = Units(16, _ => "");
        var choice = Allotted(new(Two, 1) { Balancing = new([new("size"), new("other", 2)], 2000, 0.05) }, units).Choice!;
        choice.Imbalance.ShouldBeLessThanOrEqualTo(choice.Limit);
        choice.Limit.ShouldBeLessThan(choice.Median);
        choice.Best.ShouldBeLessThanOrEqualTo(choice.Limit);
        choice.Accepted.ShouldBeInRange(100, 110);
        choice.Distinct.ShouldBeGreaterThan(50);
        Enumerable.Range(0, 20).Select(seed => string.Concat(Allotted(new(Two, (ulong)seed) { Balancing = new([new("size")], 500) }, units).Groups)).Distinct().Count().ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Of_StepsOfAStrictBalance_SaysThatChanceDecidesTooLittle()
    {
        // One unit is as large as the others together: the best are those where it stands alone with the smallest.
        var units = ImmutableArray.CreateRange(Enumerable.Range(0, 6).Select(place => new RandomisedUnit($"u{place}", "", [place == 5 ? 100 : place])));
        Allotted(new(Two, 3) { Balancing = new([new("size")], 1000, 0.01) }, units).Remarks.ShouldContain(remark => remark is RandomisingRemark.FewDistinct);
        var many = ImmutableArray.CreateRange(Enumerable.Range(0, 14).Select(place => new RandomisedUnit($"u{place:00}", "", [place < 2 ? 1000 : place])));
        Allotted(new(Two, 3) { Balancing = new([new("size")], 2000, 0.1) }, many).Remarks.ShouldContain(new RandomisingRemark.Bound(1, "u00", "u01", Together: false));
    }

    [Fact]
    public void Of_WhatCannotBeDrawn_NamesEverything()
    {
        Faults(new(Two, 1), [new("a", "", [])]).ShouldBe([new RandomisingFault.FewUnits(1, 2)]);
        Faults(new([new("a"), new("A", 0)], 1), Units(4, _ => "")).ShouldBe([new RandomisingFault.GroupTwice("a"), new RandomisingFault.ShareUnusable("A", 0)]);
        Faults(new(Two, 1) { Balancing = new([new("size", 0)], 0) }, [new("a", "", [1]), new("a", "", [double.NaN])]).ShouldBe(
            [new RandomisingFault.UnitTwice("a"), new RandomisingFault.WeightUnusable("size", 0), new RandomisingFault.NumberMissing("a", "size"), new RandomisingFault.FewAccepted(0, 0.1)]);
    }

    private static ImmutableArray<RandomisedUnit> Units(int count, Func<int, string> stratum) => [.. Enumerable.Range(0, count).Select(place => new RandomisedUnit($"u{place:000}", stratum(place), [place * 37 % 23, place * 11 % 7]))];

    private static RandomisingOutcome.Allotted Allotted(RandomisingPlan plan, ImmutableArray<RandomisedUnit> units) => Randomisation.Of(plan, units).ShouldBeOfType<RandomisingOutcome.Allotted>();

    private static ImmutableArray<RandomisingFault> Faults(RandomisingPlan plan, ImmutableArray<RandomisedUnit> units)
    {
        var faults = Randomisation.Of(plan, units).ShouldBeOfType<RandomisingOutcome.Refused>().Faults;
        foreach (var fault in faults) RandomisingTexts.Of(fault).Phrases.Length.ShouldBe(3);
        return faults;
    }
}
