using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Suppression;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Makes of a table what readers may see of it. Keeps nothing.</summary>
public static class FigurePreparing
{
    /// <summary>What can be shown, or why nothing can.</summary>
    /// <param name="order">What is to be shown.</param>
    /// <param name="snapshot">The register, which says what municipalities there are.</param>
    /// <param name="rule">Which numbers are small.</param>
    public static FigurePreparation Run(FigureOrder order, RegisterSnapshot snapshot, SuppressionRule rule)
    {
        var notes = new FigureNotes();
        CheckMeasures(order, notes);
        var groups = order.Table.Figures.GroupBy(figure => (figure.Measure, figure.Year)).ToList();
        ImmutableArray<ShownSeries> series = notes.HasFaults ? [] : order.Sort == NumberSort.PublishedShares
            ? [.. groups.SelectMany(group => Published(order.Table.Dimensions, [.. group]))]
            : Counted(groups, order, Municipalities(snapshot), rule, notes);
        if (notes.HasFaults) return new FigurePreparation.Refused(notes.Faults);
        var cells = series.SelectMany(each => each.Areas).Sum(area => area.Cells.Length);
        var hidden = order.Sort == NumberSort.PublishedShares ? 0 : series.SelectMany(each => each.Areas).Sum(area => area.Cells.Count(cell => cell.IsHidden));
        var origin = new FigureOrigin(order.Source, order.Population, order.Definition, Text(order.Sort, rule));
        return new FigurePreparation.Ready(new NewFigures(order.Organisation, order.By, origin, order.Sha256, series), notes.Remarks, cells, hidden);
    }

    private static ImmutableArray<ShownSeries> Counted(
        IEnumerable<IGrouping<(string Measure, int Year), Figure>> groups, FigureOrder order, IReadOnlyCollection<string> municipalities, SuppressionRule rule, FigureNotes notes) =>
        [.. groups.SelectMany(group => new CountHiding(order.Table.Dimensions, municipalities, rule, notes).Hide([.. group]))];

    /// <summary>The rule as it is kept with what it did.</summary>
    private static string Text(NumberSort sort, SuppressionRule rule) => sort == NumberSort.PublishedShares
        ? "published"
        : string.Create(CultureInfo.InvariantCulture, $"threshold {rule.Threshold}, width {rule.Width}, zeros {(rule.Zeros is Zeros.Shown ? "shown" : "hidden")}");

    private static void CheckMeasures(FigureOrder order, FigureNotes notes)
    {
        // Spelled in two ways, one measure would be hidden in two ways.
        foreach (var key in order.Table.Figures.Select(figure => figure.Measure).Distinct(StringComparer.Ordinal).GroupBy(MeasureKey.Of, StringComparer.Ordinal))
        {
            if (key.Skip(1).FirstOrDefault() is { } other) notes.Fault(FigureFaultTexts.TwoSpellings(key.First(), other));
        }

        foreach (var (measure, unit) in order.Table.Figures.Select(figure => (figure.Measure, figure.Unit)).Distinct().Take(FigureNotes.MostFaults))
        {
            var isRatio = FigureWords.IsRatio(unit) || FigureWords.IsRatio(measure);
            if (order.Sort == NumberSort.Counts && isRatio) notes.Fault(FigureFaultTexts.RatioAsCount(measure));
            if (order.Sort == NumberSort.PublishedShares && !isRatio) notes.Fault(FigureFaultTexts.CountAsRatio(measure));
        }
    }

    private static IReadOnlyCollection<string> Municipalities(RegisterSnapshot snapshot) =>
        [.. snapshot.OfKind(Kind.Area).Ordinals().Select(i => snapshot.Entries[i]).Where(entry => entry.Details.Scalar("areaType") is "municipality").Select(entry => entry.Details.Scalar("number")).OfType<string>()];

    /// <summary>Each area by itself, as it stood. Where the table has no cell, the number is missing.</summary>
    private static IEnumerable<ShownSeries> Published(ImmutableArray<string> names, IReadOnlyList<Figure> figures)
    {
        ImmutableArray<ShownDimension> dimensions = [.. names.Select((name, i) =>
        {
            ImmutableArray<string> categories = [.. figures.Select(figure => figure.Categories[i]).Distinct(StringComparer.Ordinal)];
            return new ShownDimension(name, categories, categories.FirstOrDefault(FigureWords.IsTotal));
        })];
        var combinations = CellBook.Combinations(dimensions.Select(dimension => dimension.Categories)).Select(Joined).ToList();
        foreach (var area in figures.GroupBy(figure => figure.Area))
        {
            var cells = area.ToDictionary(figure => Joined(figure.Categories), figure => figure.Value, StringComparer.Ordinal);
            yield return new ShownSeries(figures[0].Measure, figures[0].Unit, figures[0].Year, dimensions, [new ShownArea(area.Key, [.. combinations.Select(at => Shown(cells, at))])], IsPublished: true);
        }
    }

    private static ShownFigure Shown(Dictionary<string, FigureValue> cells, string at) => cells.TryGetValue(at, out var value) switch
    {
        true when value.Number is { } number => ShownFigure.Of(number),
        true when value.Mark == "-" => ShownFigure.Of(0),
        true when value.Mark.Length > 0 => new ShownFigure(null, value.Mark),
        _ => new ShownFigure(null, ".."),
    };

    private static string Joined(ImmutableArray<string> categories) => string.Join('\u001F', categories);
}
