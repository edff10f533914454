using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>Puts efforts and challenges into the cells of the grid.</summary>
internal sealed class GridFilling(RegisterSnapshot snapshot)
{
    private static readonly (int Ages, int Settings, int Risks) Size = (GridAxes.Ages.Length, GridAxes.Settings.Length, GridAxes.Risks.Length);
    private static readonly ImmutableArray<FacetTerm> Levels = GridAxes.Risks;

    private readonly List<Entry>[] efforts = Lists();
    private readonly List<Entry>[] said = Lists();
    private readonly int[] possible = new int[Size.Ages * Size.Settings * Size.Risks];
    private readonly Dictionary<EntryId, ImmutableArray<EvidenceClass>> known = [];

    /// <summary>Puts the effort where it belongs; false where it stands in no cell.</summary>
    public bool Place(Entry effort)
    {
        var cells = CellsOf(effort);
        if (GridAxes.Unsaid(effort).IsEmpty)
        {
            foreach (var cell in cells) efforts[cell].Add(effort);
            return cells.Count > 0;
        }

        foreach (var cell in cells) possible[cell]++;
        return false;
    }

    /// <summary>Notes a challenge in the cells that it is about, when it says the setting and one thing more.</summary>
    public void Describe(Entry challenge)
    {
        var unsaid = GridAxes.Unsaid(challenge);
        if (unsaid.Contains(Facet.Setting) || unsaid.Length > 1) return;
        foreach (var cell in CellsOf(challenge)) said[cell].Add(challenge);
    }

    public ImmutableArray<GridCell> Cells(GapScope scope) => [.. Enumerable.Range(0, possible.Length).Select(cell => Cell(cell, scope))];

    private GridCell Cell(int cell, GapScope scope)
    {
        var age = GridAxes.Ages[cell / (Size.Settings * Size.Risks)];
        var setting = GridAxes.Settings[cell / Size.Risks % Size.Settings];
        var risk = Levels[cell % Size.Risks];
        var classes = efforts[cell].Select(ClassesOf).ToList();
        ImmutableArray<CellEvidence> evidence =
        [
            .. Knowledge.Classes.Select(each => new CellEvidence(each, classes.Count(of => of.Contains(each)))).Where(each => each.Efforts > 0),
        ];
        var unstudied = classes.Count(of => of.IsEmpty);
        return new GridCell(age, setting, risk, [.. efforts[cell]], evidence, unstudied, possible[cell], [.. said[cell]],
            GridReasons.Of(scope, (age, setting, risk), efforts[cell], evidence, unstudied, possible[cell], said[cell]));
    }

    private ImmutableArray<EvidenceClass> ClassesOf(Entry effort)
    {
        if (!known.TryGetValue(effort.Id, out var classes)) known[effort.Id] = classes = [.. Knowledge.About(snapshot, effort).Select(each => Knowledge.ClassOf(each.Entry)!).Distinct()];
        return classes;
    }

    /// <summary>The cells that agree with all that the entry says; an axis of which it says nothing agrees with every place.</summary>
    private static List<int> CellsOf(Entry entry)
    {
        var found = new List<int>();
        foreach (var age in Places(entry, Facet.Age, GridAxes.Ages))
        {
            foreach (var setting in Places(entry, Facet.Setting, GridAxes.Settings))
            {
                foreach (var risk in Places(entry, Facet.PreventionLevel, Levels)) found.Add((((age * Size.Settings) + setting) * Size.Risks) + risk);
            }
        }

        return found;
    }

    private static IEnumerable<int> Places(Entry entry, Facet facet, ImmutableArray<FacetTerm> terms) =>
        entry.Facets[facet].IsEmpty ? Enumerable.Range(0, terms.Length) : GridAxes.Places(entry, facet, terms);

    private static List<Entry>[] Lists() => [.. Enumerable.Range(0, Size.Ages * Size.Settings * Size.Risks).Select(_ => new List<Entry>())];
}
