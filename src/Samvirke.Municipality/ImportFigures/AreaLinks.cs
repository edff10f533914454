using System.Collections.Immutable;
using Samvirke.Analysis.Suppression;
using Samvirke.Formats.Figures.Areas;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Areas whose numbers hang together, and how.</summary>
/// <param name="Shown">The areas that readers see.</param>
/// <param name="All">Those, and what is left of a county or of the country where it has to be protected too.</param>
/// <param name="Sums">Which are the sum of which.</param>
internal sealed record AreaGroup(ImmutableArray<string> Shown, ImmutableArray<string> All, ImmutableArray<CategorySum> Sums);

/// <summary>
/// Finds which areas of a table are the sum of others: a county of its municipalities, the country of its counties. What no sum connects is protected apart, so that an area
/// is hidden in the same way whichever others stand in the table.
/// </summary>
internal sealed class AreaLinks(IReadOnlyCollection<string> municipalities, int threshold, List<ImmutableArray<string>> combinations, CellBook book, FigureNotes notes)
{
    private readonly List<CategorySum> sums = [];

    public ImmutableArray<AreaGroup> Groups()
    {
        var given = book.Areas.ToHashSet(StringComparer.Ordinal);
        ILookup<string, string> byCounty = municipalities.ToLookup(number => number[..2], StringComparer.Ordinal);
        foreach (var county in byCounty.OrderBy(each => each.Key, StringComparer.Ordinal)) Link(county.Key, [.. county.Where(given.Contains)], given.Contains(county.Key), county.All(given.Contains));
        var areas = book.Areas.ToHashSet(StringComparer.Ordinal);
        List<string> parts = [.. byCounty.SelectMany(county => areas.Contains(county.Key) ? [county.Key] : county.Where(areas.Contains))];
        Link(AreaNumbers.Country, [.. parts], areas.Contains(AreaNumbers.Country), byCounty.All(county => areas.Contains(county.Key) || county.All(areas.Contains)));
        return notes.HasFaults ? [] : Connected();
    }

    /// <param name="parts">The parts of the area that the table has.</param>
    /// <param name="isGiven">Whether the table has the area itself.</param>
    /// <param name="isAll">Whether the parts are all that there are.</param>
    private void Link(string whole, ImmutableArray<string> parts, bool isGiven, bool isAll)
    {
        if (parts.IsEmpty) return;
        if (isGiven)
        {
            LinkGiven(whole, parts, isAll);
            return;
        }

        if (!isAll || parts.Length == 1) return;
        foreach (var at in combinations) book[whole, at] = parts.Sum(part => book[part, at]);
        notes.Remark(FigureFaultTexts.AreaAdded(whole));
        sums.Add(new CategorySum(whole, parts));
    }

    private void LinkGiven(string whole, ImmutableArray<string> parts, bool isAll)
    {
        var rests = combinations.ConvertAll(at => book[whole, at] - parts.Sum(part => book[part, at]));
        if (rests.FindIndex(rest => rest < 0) is >= 0 and var less)
        {
            notes.Fault(FigureFaultTexts.AreaLess(whole, combinations[less], book[whole, combinations[less]], book[whole, combinations[less]] - rests[less]));
            return;
        }

        if (isAll && rests.TrueForAll(rest => rest == 0))
        {
            sums.Add(new CategorySum(whole, parts));
            return;
        }

        // What is left is shown nowhere, but whoever subtracts finds it. Where it is large enough everywhere, it may be found.
        if (rests.TrueForAll(rest => rest >= threshold)) return;
        var left = CountDivision.Rest + whole;
        for (var i = 0; i < combinations.Count; i++) book[left, combinations[i]] = rests[i];
        sums.Add(new CategorySum(whole, parts.Add(left)));
    }

    private ImmutableArray<AreaGroup> Connected()
    {
        var group = book.Areas.ToDictionary(area => area, area => area, StringComparer.Ordinal);
        string Root(string area) => group[area] == area ? area : group[area] = Root(group[area]);
        foreach (var sum in sums)
        {
            foreach (var part in sum.Parts) group[Root(part)] = Root(sum.Total);
        }

        return
        [
            .. book.Areas.GroupBy(Root, StringComparer.Ordinal).Select(areas => new AreaGroup(
                [.. areas.Where(area => area[0] != CountDivision.Rest[0])],
                [.. areas],
                [.. sums.Where(sum => Root(sum.Total) == areas.Key)])),
        ];
    }
}
