using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Register.Entries;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Figures;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests.ImportFigures;

/// <summary>
/// Attacks what the store gives out, as the table for a spreadsheet writes it: a county with all its municipalities, by sex, where all totals follow from their names.
/// </summary>
public sealed class ShownAttackTests
{
    private static readonly EntryId Organisation = new("oslo-kommune");

    private static readonly ImmutableArray<string> County = MadeCounts.PartsOf("32");

    private static readonly FigureAttack Attack = new(
        new Dictionary<string, ImmutableArray<string>> { ["32"] = County }, new Dictionary<string, ImmutableArray<string>> { ["kjønn"] = ["Gutter", "Jenter"] });

    [Fact]
    public async Task Tightening_OfAnyTable_LeavesEveryHiddenNumberOpen()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var figures = await KeptFigures.OpenAsync(database);
        var (hidden, tables) = (0, 0);
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 14), County.Length * 2).ToArbitrary(), counts =>
        {
            var seen = Seen(figures, counts, $"Elever {++tables}");
            hidden += seen.Count(each => each.Number is null);
            Attack.Narrow(seen).ShouldBeEmpty();
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40).WithReplay(new Replay(new Rnd(20_261_123), null)));
        hidden.ShouldBeGreaterThan(100);
    }

    /// <summary>The attack is seen to work where only small numbers are hidden.</summary>
    [Fact]
    public async Task Tightening_WhereOnlySmallNumbersAreHidden_FindsThem()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var figures = await KeptFigures.OpenAsync(database);
        int[] counts = [.. Enumerable.Repeat(30, County.Length * 2)];
        counts[0] = 2;
        var safe = Seen(figures, counts, "Elever");
        safe.Count(each => each.Number is null).ShouldBeGreaterThan(1);
        Attack.Narrow(safe).ShouldBeEmpty();
        Attack.Narrow(safe.Select(each => each with { Number = True(each, counts) is >= 5 and var count ? count : null })).ShouldNotBeEmpty();
    }

    private static ImmutableArray<SeenNumber> Seen(KeptFigures figures, int[] counts, string measure)
    {
        var rows = County.SelectMany((number, i) => new[] { $"{number};2025;Gutter;{counts[2 * i].ToString(CultureInfo.InvariantCulture)}", $"{number};2025;Jenter;{counts[(2 * i) + 1].ToString(CultureInfo.InvariantCulture)}" });
        figures.KeepAsync(Organisation, $"kommunenummer;år;kjønn;{measure}\n" + string.Join('\n', rows)).GetAwaiter().GetResult().ShouldBeOfType<FigureKeeping.Kept>();
        return [.. figures.SeenAsync(Organisation).GetAwaiter().GetResult().Where(each => each.Measure == measure)];
    }

    /// <summary>The number that stands behind what was seen.</summary>
    private static long True(SeenNumber seen, int[] counts) => Enumerable.Range(0, counts.Length)
        .Where(i => (seen.Area == "32" || County[i / 2] == seen.Area) && (seen.Groups.Length == 0 || seen.Groups == (i % 2 == 0 ? "kjønn=Gutter" : "kjønn=Jenter"))).Sum(i => (long)counts[i]);
}
