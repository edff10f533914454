using System.Collections.Immutable;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures;

/// <summary>Gathers the figures of a file and what is wrong with them, and says in the end which of the two came of it.</summary>
internal sealed class FigureCollector(AreaNumbers areas, FigureOptions options)
{
    /// <summary>A file with more cells is not read.</summary>
    public const int MostCells = 1_000_000;

    /// <summary>Who has more to mend than this mends some of it first.</summary>
    public const int MostDefects = 200;

    private readonly List<Figure> figures = [];
    private readonly List<FigurePlace> places = [];
    private readonly List<FigureDefect> defects = [];
    private readonly List<LocalizedText> remarks = [];
    private readonly Dictionary<(string Measure, string Area, int Year, string Categories), int> cells = [];
    private readonly Dictionary<(string Text, int Year), AreaFinding> found = [];
    private readonly SortedSet<(string Former, string Now)> renumbered = [];

    public FigureOptions Options => options;

    /// <summary>Whether there is no use in looking for more.</summary>
    public bool IsFull => defects.Count > MostDefects;

    public bool HasDefects => defects.Count > 0;

    public void Defect(FigurePlace place, LocalizedText message) => defects.Add(new FigureDefect(place, message));

    public void Remark(LocalizedText remark) => remarks.Add(remark);

    /// <summary>The number of the area that the text means, or nothing after what is wrong has been noted.</summary>
    public string? Area(string text, int year, FigurePlace place)
    {
        if (!found.TryGetValue((text, year), out var finding)) found[(text, year)] = finding = areas.Find(text, year);
        if (finding is not AreaFinding.Found area)
        {
            Defect(place, FigureDefectTexts.Area(text, year, finding));
            return null;
        }

        if (area.Former is { } former) renumbered.Add((former, area.Number));
        return area.Number;
    }

    /// <summary>Takes a figure, unless its cell has one.</summary>
    /// <param name="categories">The figure's categories as one text, the same for the same categories.</param>
    public void Add(Figure figure, string categories, FigurePlace place)
    {
        if (cells.TryAdd((figure.Measure, figure.Area, figure.Year, categories), figures.Count))
        {
            figures.Add(figure);
            places.Add(place);
        }
        else
        {
            var first = cells[(figure.Measure, figure.Area, figure.Year, categories)];
            Defect(place, FigureDefectTexts.Twice(figure, places[first]));
        }
    }

    /// <summary>All of it, or what is wrong.</summary>
    public FigureReading Finish(ImmutableArray<string> dimensions)
    {
        if (!HasDefects && figures.Count == 0) Defect(new FigurePlace.WholeFile(), FigureDefectTexts.NoFigures());
        if (!HasDefects && options.TotalsAddUp)
        {
            foreach (var fault in Totals.Faults(dimensions, figures)) Defect(places[fault.Figure], FigureDefectTexts.Total(fault));
        }

        if (HasDefects) return new FigureReading.Refused([.. defects.Take(MostDefects)], IsFull);
        foreach (var (former, now) in renumbered) Remark(FigureRemarkTexts.Renumbered(former, now));
        return new FigureReading.Complete(new FigureTable(dimensions, [.. figures]), [.. remarks]);
    }
}
