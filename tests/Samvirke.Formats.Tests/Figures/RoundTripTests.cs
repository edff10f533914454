using System.Collections.Immutable;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Tables;

namespace Samvirke.Formats.Tests.Figures;

/// <summary>What is written is read as the same, and a spreadsheet runs none of it.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Labels = ["Gutter", "Jenter", "I alt", "13–15 år", "-18", "+25", "a;b", "a,b", "«a» \"b\"", "'x", "æøå", "👩", "1.234", "x\ty"];

    private static readonly Gen<FigureValue> Values = Gen.OneOf(
        Gen.Elements("", ".", "..", "...", ":", "-").Select(FigureValue.Missing),
        from digits in Gen.Choose(-2_000_000, 2_000_000)
        from scale in Gen.Choose(0, 4)
        select FigureValue.Of(new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale)));

    private static readonly Gen<FigureTable> Tables =
        from dimensions in Gen.Choose(0, 3)
        from count in Gen.Choose(1, 30)
        from figures in Figure(dimensions).ArrayOf(count)
        select new FigureTable(
            [.. Enumerable.Range(0, dimensions).Select(i => $"inndeling {i}")],
            [.. figures.DistinctBy(figure => (figure.Measure, figure.Area, figure.Year, string.Join('|', figure.Categories)))]);

    [Fact]
    public void Read_WhatWasWritten_IsTheSame() => ForAll(table =>
        NorwegianAreas.Read(FigureCsv.Write(table), new FigureOptions { TotalsAddUp = false }).ShouldBeComplete().Table.ShouldBe(Normal(table)));

    [Fact]
    public void Write_AnyTable_HasNoCellThatASpreadsheetRuns() => ForAll(table =>
    {
        var text = Encoding.UTF8.GetString(FigureCsv.Write(table));
        foreach (var sign in "=+-@\t") text.ShouldNotContain($",{sign}");
    });

    private static Gen<Figure> Figure(int dimensions) =>
        from measure in Gen.Elements("Elever", "Andel (alle)", "-x")
        from area in Gen.Elements("0301", "1515", "1505", "03", "0")
        from year in Gen.Choose(2000, 2026)
        from categories in Gen.Elements(Labels).ArrayOf(dimensions)
        from value in Values
        from unit in Gen.Elements(null, "prosent", "personer")
        select new Figure(measure, area, year, [.. categories], value, unit);

    /// <summary>Spaces of any sort are read as one each.</summary>
    private static FigureTable Normal(FigureTable table) => table with
    {
        Figures = [.. table.Figures.Select(figure => figure with { Categories = [.. figure.Categories.Select(label => label.Replace('\t', ' '))] })],
    };

    private static void ForAll(Action<FigureTable> holds) => Prop.ForAll(Arb.From(Tables), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}
