using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Storage.Figures;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ImportFigures;

/// <summary>
/// Attacks what readers get, knowing nothing of how it was made: a county with all its municipalities, by sex with or without a total, where all totals follow from
/// their names. Every hidden number is looked for among all tables of whole numbers by tightening what each can be, until nothing tightens.
/// </summary>
public sealed class ShownAttackTests
{
    private static readonly string[] County = [.. National.Snapshot.Entries.Select(entry => entry.Details.Scalar("number")).OfType<string>().Where(number => number.Length == 4 && number.StartsWith("32", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Tightening_OfAnyTable_LeavesEveryHiddenNumberOpen()
    {
        var hidden = 0;
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 14), County.Length * 2).ToArbitrary(), counts =>
        {
            var shown = Shown(counts);
            hidden += shown.SelectMany(area => area.Cells).Count(cell => cell.IsHidden);
            Narrow(shown).ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(new Replay(new Rnd(20_261_123), null)));
        hidden.ShouldBeGreaterThan(100);
    }

    /// <summary>The attack is seen to work where only small numbers are hidden.</summary>
    [Fact]
    public void Tightening_WhereOnlySmallNumbersAreHidden_FindsThem()
    {
        int[] counts = [.. Enumerable.Repeat(30, County.Length * 2)];
        counts[0] = 2;
        var open = Sums(counts).Select(area => area with { Cells = [.. area.Cells.Select(cell => cell.Number < 5 ? ShownFigure.Hidden : cell)] }).ToImmutableArray();
        Narrow(open).ShouldNotBeEmpty();
        Narrow(Shown(counts)).ShouldBeEmpty();
    }

    private static ImmutableArray<ShownArea> Shown(int[] counts)
    {
        var rows = County.SelectMany((number, i) => new[] { $"{number};2025;Gutter;{counts[2 * i].ToString(CultureInfo.InvariantCulture)}", $"{number};2025;Jenter;{counts[(2 * i) + 1].ToString(CultureInfo.InvariantCulture)}" });
        var ready = FigurePreparingTests.Run("kommunenummer;år;kjønn;elever\n" + string.Join('\n', rows), NumberSort.Counts).ShouldBeOfType<FigurePreparation.Ready>();
        return ready.Figures.Series.ShouldHaveSingleItem().Areas;
    }

    /// <summary>The same table with nothing hidden, as a file would have it.</summary>
    private static IEnumerable<ShownArea> Sums(int[] counts)
    {
        var areas = County.Select((number, i) => (number, Boys: counts[2 * i], Girls: counts[(2 * i) + 1])).ToList();
        areas.Add(("32", areas.Sum(area => area.Boys), areas.Sum(area => area.Girls)));
        return areas.Select(area => new ShownArea(area.number, [ShownFigure.Of(area.Boys), ShownFigure.Of(area.Girls), ShownFigure.Of(area.Boys + area.Girls)]));
    }

    /// <summary>The hidden cells whose smallest and largest number lie less than three apart.</summary>
    private static List<int> Narrow(ImmutableArray<ShownArea> areas)
    {
        var least = areas.SelectMany(area => area.Cells).Select(cell => (long)(cell.Number ?? 0)).ToArray();
        var most = areas.SelectMany(area => area.Cells).Select(cell => (long)(cell.Number ?? 1_000_000)).ToArray();
        var hidden = areas.SelectMany(area => area.Cells).Select(cell => cell.IsHidden).ToArray();
        var equations = Equations(areas);
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (total, parts) in equations) changed |= Tighten(total, parts, least, most);
        }

        return [.. Enumerable.Range(0, hidden.Length).Where(i => hidden[i] && most[i] - least[i] < 3)];
    }

    private static List<(int Total, int[] Parts)> Equations(ImmutableArray<ShownArea> areas)
    {
        var county = areas.Select(area => area.Area).ToList().IndexOf("32");
        var equations = Enumerable.Range(0, areas.Length).Select(i => ((3 * i) + 2, (int[])[3 * i, (3 * i) + 1])).ToList();
        for (var sex = 0; sex < 3; sex++) equations.Add(((3 * county) + sex, [.. Enumerable.Range(0, areas.Length).Where(i => i != county).Select(i => (3 * i) + sex)]));
        return equations;
    }

    private static bool Tighten(int total, int[] parts, long[] least, long[] most)
    {
        var before = parts.Append(total).Sum(i => most[i] - least[i]);
        least[total] = Math.Max(least[total], parts.Sum(i => least[i]));
        most[total] = Math.Min(most[total], parts.Sum(i => most[i]));
        foreach (var part in parts)
        {
            least[part] = Math.Max(least[part], least[total] - parts.Where(i => i != part).Sum(i => most[i]));
            most[part] = Math.Min(most[part], most[total] - parts.Where(i => i != part).Sum(i => least[i]));
        }

        return parts.Append(total).Sum(i => most[i] - least[i]) < before;
    }
}
