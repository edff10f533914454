using System.Collections.Immutable;
using Samvirke.Analysis.Suppression;
using Samvirke.Formats.Figures;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>One dimension of counts: its categories, which of them is the sum of the others, and what is missing for the sum to be one.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Shown">The categories that readers see, in the order of the table.</param>
/// <param name="All">Those, and the rest that readers do not see where there is one.</param>
/// <param name="Total">The category that is the sum of all others, or nothing.</param>
internal sealed record CountDivision(string Name, ImmutableArray<string> Shown, ImmutableArray<string> All, string? Total)
{
    /// <summary>The rest beside the parts that the table has: never shown, and counted so that nobody can work it out.</summary>
    public const string Rest = "\u0001rest";

    /// <summary>The dimension as suppression knows it.</summary>
    public Dimension Dimension => new(Name, All, Total is { } total && All.Length > 1 ? [new CategorySum(total, [.. All.Where(each => each != total)])] : []);

    /// <summary>The dimension as readers know it.</summary>
    public ShownDimension ToShown() => new(Name, Shown, Total);

    /// <summary>
    /// The dimension with its total. A total that the table lacks is added; where the parts do not make up the total, the rest is. Nothing after what is wrong has been noted.
    /// </summary>
    /// <param name="others">The categories of the other dimensions, those before this one already with their totals and rests.</param>
    public static CountDivision? Of(string name, int index, ImmutableArray<ImmutableArray<string>> others, CellBook book, FigureNotes notes)
    {
        var categories = others[index];
        ImmutableArray<string> totals = [.. categories.Where(FigureWords.IsTotal)];
        if (totals.Length > 1)
        {
            notes.Fault(FigureFaultTexts.TwoTotals(name, totals[0], totals[1]));
            return null;
        }

        if (AgeSpans.Overlap(categories) is { } overlap)
        {
            notes.Fault(FigureFaultTexts.Overlap(name, overlap.One, overlap.Other));
            return null;
        }

        var combinations = CellBook.Combinations(others.SetItem(index, [""])).ToList();
        if (totals.IsEmpty) return categories.Length == 1 ? new(name, categories, categories, null) : WithTotal(name, index, categories, combinations, book, notes);
        return WithRest(name, index, categories, totals[0], combinations, book, notes);
    }

    private static CountDivision WithTotal(string name, int index, ImmutableArray<string> categories, List<ImmutableArray<string>> combinations, CellBook book, FigureNotes notes)
    {
        const string total = "I alt";
        foreach (var area in book.Areas)
        {
            foreach (var at in combinations) book[area, at.SetItem(index, total)] = categories.Sum(each => book[area, at.SetItem(index, each)]);
        }

        notes.Remark(FigureFaultTexts.TotalAdded(name, total));
        ImmutableArray<string> all = [.. categories, total];
        return new(name, all, all, total);
    }

    private static CountDivision? WithRest(string name, int index, ImmutableArray<string> categories, string total, List<ImmutableArray<string>> combinations, CellBook book, FigureNotes notes)
    {
        if (categories.Length == 1) return new(name, categories, categories, null);
        var isWhole = true;
        foreach (var area in book.Areas)
        {
            foreach (var at in combinations)
            {
                var (stated, sum) = (book[area, at.SetItem(index, total)], categories.Where(each => each != total).Sum(each => book[area, at.SetItem(index, each)]));
                if (sum > stated)
                {
                    notes.Fault(FigureFaultTexts.MoreThanTotal(name, total, area, sum, stated));
                    return null;
                }

                isWhole &= sum == stated;
                book[area, at.SetItem(index, Rest)] = stated - sum;
            }
        }

        return new(name, categories, isWhole ? categories : categories.Add(Rest), total);
    }
}
