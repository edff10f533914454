using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.FindEntries;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Entries.ReadFigures;

/// <summary>A figure of the page.</summary>
/// <param name="Figure">What it says, or nothing where no value is given.</param>
/// <param name="Numbers">Its sources.</param>
/// <param name="Dispute">The number of the disagreement that it is part of, if any.</param>
public sealed record FigureLine(Entry Entry, Figure? Figure, ImmutableArray<int> Numbers, int? Dispute);

/// <summary>Figures about one thing.</summary>
/// <param name="Name">The substance or sector, or nothing for what has neither.</param>
public sealed record FigureGroup(LocalizedText? Name, ImmutableArray<FigureLine> Lines);

/// <summary>Sources that disagree about a figure.</summary>
/// <param name="Number">From 1, in the order of the page.</param>
/// <param name="Figures">The figures that contradict each other; a single one when the sources disagree about what it means.</param>
/// <param name="Notes">What the register says about it, each text once.</param>
public sealed record FigureDispute(int Number, ImmutableArray<FigureLine> Figures, ImmutableArray<NoteLine> Notes);

/// <summary>A term that figures can be narrowed by.</summary>
/// <param name="Count">How many of the figures have it.</param>
public sealed record FigureChoice(FacetTerm Term, int Count, bool IsChosen);

/// <summary>The figures of the register, those that disagree first.</summary>
public sealed record FiguresView(
    EntryFilter Filter,
    ImmutableArray<(Facet Facet, ImmutableArray<FigureChoice> Choices)> Choices,
    ImmutableArray<FigureDispute> Disputes,
    ImmutableArray<FigureGroup> Groups,
    IReadOnlyList<NumberedCitation> Citations)
{
    /// <summary>The facets by which the page can be narrowed.</summary>
    public static readonly ImmutableArray<Facet> Narrowing = [Facet.Find("substance")!, Facet.Find("targetGroup")!];

    public int Count => Groups.Sum(group => group.Lines.Length);

    /// <summary>Gathers the figures that fit what the address asks for; of other conditions than those of the page nothing is said.</summary>
    public static FiguresView Of(RegisterSnapshot snapshot, IQueryCollection query, IComparer<string> names)
    {
        var asked = EntryFilter.Parse(query, FindView.KindParameter, Kind.FindSegment);
        var filter = asked with { Text = "", Kinds = [], Conditions = [.. asked.Conditions.Where(condition => Narrowing.Contains(condition.Facet))] };
        var all = snapshot.OfKind(Kind.Statistic).Ordinals().Select(i => snapshot.Entries[i]).ToList();
        var shown = all.Where(entry => filter.Facets().All(terms => Has(entry, terms))).OrderBy(entry => entry.Name.ToString(), names).ToList();
        var book = new CitationBook(snapshot);
        var lines = new FigureLines(book);
        var disputes = FigureDisputes.Of(snapshot, shown, lines, names);
        var groups = shown.GroupBy(GroupOf).OrderBy(group => group.Key.Order)
            .Select(group => new FigureGroup(group.Key.Name, [.. group.Select(entry => lines.Of(entry, disputes))]));
        return new FiguresView(filter, [.. Narrowing.Select(facet => (facet, ChoicesOf(facet, all, filter)))], disputes, [.. groups], book.All);
    }

    private static bool Has(Entry entry, FacetTerms terms) => terms.Facet.Found(entry.Facets[terms.Facet]).Any(term => terms.Terms.Contains(term.Id));

    private static ImmutableArray<FigureChoice> ChoicesOf(Facet facet, List<Entry> all, EntryFilter filter)
    {
        var others = filter.Facets().Where(terms => terms.Facet != facet).ToList();
        var possible = all.Where(entry => others.TrueForAll(terms => Has(entry, terms))).ToList();
        return
        [
            .. facet.Terms
                .Select(term => new FigureChoice(term, possible.Count(entry => entry.Facets[facet].Contains(term.Id)), filter.Conditions.Contains(new Condition(facet, term))))
                .Where(choice => choice.Count > 0 || choice.IsChosen),
        ];
    }

    /// <summary>A figure about a certain substance stands with it; any other in its sector. Each stands once: by its first term.</summary>
    private static (int Order, LocalizedText? Name) GroupOf(Entry entry)
    {
        var sectors = Facet.Sector;
        if (Narrowing[0].Found([.. entry.Facets[Narrowing[0]].Take(1)]).FirstOrDefault() is { } substance) return (Narrowing[0].Terms.IndexOf(substance), substance.Label);
        if (sectors.Found([.. entry.Facets[sectors].Take(1)]).FirstOrDefault() is { } sector) return (1000 + sectors.Terms.IndexOf(sector), sector.Label);
        return (int.MaxValue, null);
    }
}

/// <summary>Makes lines of the page, with their sources numbered.</summary>
internal sealed class FigureLines(CitationBook book)
{
    public FigureLine Of(Entry entry, int? dispute) => new(entry, Figure.Of(entry), book.Numbers(entry.Citations), dispute);

    public FigureLine Of(Entry entry, ImmutableArray<FigureDispute> disputes) =>
        Of(entry, disputes.FirstOrDefault(dispute => dispute.Figures.Any(line => line.Entry.Id == entry.Id))?.Number);

    public NoteLine Of(Note note) => new(note, [.. note.Citations.Select(citation => (book.Numbers([citation])[0], citation.Reading))]);
}

/// <summary>Finds the figures whose sources disagree.</summary>
internal static class FigureDisputes
{
    public static ImmutableArray<FigureDispute> Of(RegisterSnapshot snapshot, List<Entry> shown, FigureLines lines, IComparer<string> names)
    {
        var disputes = ImmutableArray.CreateBuilder<FigureDispute>();
        var seen = new HashSet<EntryId>();
        foreach (var entry in shown.Where(entry => !seen.Contains(entry.Id)))
        {
            var figures = Reached(snapshot, entry).OrderBy(Place, names).ToList();
            seen.UnionWith(figures.Select(figure => figure.Id));
            var notes = figures.SelectMany(figure => figure.Notes).Where(note => note.Type == NoteType.Contradiction).DistinctBy(note => note.Text).ToList();
            if (figures.Count == 1 && notes.Count == 0) continue;
            var number = disputes.Count + 1;
            disputes.Add(new FigureDispute(number, [.. figures.Select(figure => lines.Of(figure, number))], [.. notes.Select(lines.Of)]));
        }

        return disputes.ToImmutable();
    }

    /// <summary>The figures stand in the order in which the source gives them.</summary>
    private static string Place(Entry entry) => entry.Citations.IsEmpty ? "" : $"{entry.Citations[0].Source} {SectionOrder.Key(entry.Citations[0].Locator)}";

    /// <summary>The figure with those that disagree with it, directly or by way of another.</summary>
    private static List<Entry> Reached(RegisterSnapshot snapshot, Entry first)
    {
        var reached = new List<Entry> { first };
        for (var i = 0; i < reached.Count; i++)
        {
            var there = snapshot.ReachedFrom(reached[i], RelationTypes.DisagreesWith);
            var back = snapshot.LeadingTo(reached[i].Id, RelationTypes.DisagreesWith);
            reached.AddRange(there.Concat(back).Where(entry => reached.TrueForAll(other => other.Id != entry.Id)).DistinctBy(entry => entry.Id).ToList());
        }

        return reached;
    }
}
