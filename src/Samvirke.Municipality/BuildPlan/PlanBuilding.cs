using System.Collections.Immutable;
using Samvirke.Municipality.BuildPlan.Matters;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>
/// Builds a plan. What the register fills in is read anew every time and is never kept, and what people have written is never touched, so that the plan can be
/// built again however the register has changed.
/// </summary>
public static class PlanBuilding
{
    /// <summary>The name under which it is chosen that open points are not to stand in the document.</summary>
    public const string OpenPoints = "OpenPoints";

    /// <summary>The plan.</summary>
    public static BuiltPlan Build(PlanBasis basis, PlanSort sort, PlanDraft draft)
    {
        ImmutableArray<BuiltSection> sections = [.. sort.Sections.Select(section => Build(basis, sort, section, draft.Of(section.Key)))];
        return new BuiltPlan(sort, sections, PlanPaper.Of(basis, sort, sections, !draft.Of(Front).LeftOut.Contains(OpenPoints)));
    }

    /// <summary>The key under which what is chosen for the whole document is kept.</summary>
    public const string Front = "dokument";

    private static BuiltSection Build(PlanBasis basis, PlanSort sort, PlanSection section, SectionWriting writing)
    {
        ImmutableArray<BuiltMatter> matters = [.. section.Matters.Select(matter => Build(basis, sort, matter, writing))];
        var entries = matters.SelectMany(matter => matter.Entries).DistinctBy(entry => entry.Id).ToList();
        return new BuiltSection(section, writing, matters, Open(basis, section, writing, matters), PlanChange.Since(writing.Seen, entries), [.. entries.Select(PlanChange.See)]);
    }

    private static BuiltMatter Build(PlanBasis basis, PlanSort sort, PlanMatter what, SectionWriting writing)
    {
        var blocks = MatterFilling.Of(what, basis, sort);
        var leftOut = writing.LeavesOut(what);
        return new BuiltMatter(what, leftOut, blocks, leftOut ? [] : [.. blocks.Select(block => Keep(block, writing)).OfType<PaperBlock>()])
        {
            Entries = [.. RowsOf(blocks).Select(About).OfType<Entry>()],
            Rows = [.. RowsOf(blocks).Select(Choice).OfType<MatterRow>().DistinctBy(row => row.Key)],
        };
    }

    /// <summary>The block without the rows that are left out; nothing where none are left.</summary>
    private static PaperBlock? Keep(PaperBlock block, SectionWriting writing)
    {
        if (block is not PaperBlock.Table table) return block;
        ImmutableArray<PaperRow> kept = [.. table.Rows.Where(row => Choice(row) is not { } choice || !writing.LeavesOut(choice))];
        return kept.IsEmpty ? null : table with { Rows = kept };
    }

    private static IEnumerable<PaperRow> RowsOf(ImmutableArray<PaperBlock> blocks) => blocks.OfType<PaperBlock.Table>().SelectMany(table => table.Rows);

    /// <summary>What leaving out the row is kept under; nothing for a row that stands as long as its table does.</summary>
    private static MatterRow? Choice(PaperRow row) => row.Key is { } key ? new(key, row.At(0)[0].Text) : About(row) is { } entry ? new(entry.Id.Value, entry.Name) : null;

    /// <summary>What the row is about: the entry that its first cell names.</summary>
    private static Entry? About(PaperRow row) => row.At(0) is [{ About: { } about }, ..] ? about : null;

    private static ImmutableArray<OpenPoint> Open(PlanBasis basis, PlanSection section, SectionWriting writing, ImmutableArray<BuiltMatter> matters)
    {
        var open = ImmutableArray.CreateBuilder<OpenPoint>();
        foreach (var piece in section.Pieces)
        {
            if (piece is PlanPiece.Question question && !writing.Answers.ContainsKey(question.Key)) open.Add(new OpenPoint(question.Text, Because(basis, question)));
            else if (piece is PlanPiece.Measures && writing.Measures.IsEmpty) open.Add(new OpenPoint(PlanTexts.NoMeasures, []));
            else if (piece is PlanPiece.Matter matter && matters.Single(each => each.What == matter.What) is { IsLeftOut: false, Blocks.IsEmpty: true } && MatterTexts.Unknown(matter.What) is { } unknown) open.Add(new OpenPoint(unknown, []));
        }

        return open.ToImmutable();
    }

    private static ImmutableArray<Citation> Because(PlanBasis basis, PlanPiece.Question question) =>
        [.. question.Provisions.Select(id => basis.Snapshot.Find(id)).OfType<Entry>().SelectMany(provision => LawOf(basis, provision)).Distinct()];

    /// <summary>Where the provision itself stands.</summary>
    private static IEnumerable<Citation> LawOf(PlanBasis basis, Entry provision) =>
        provision.Relations.Where(relation => relation.Type == Register.Relations.RelationTypes.SectionOf).SelectMany(relation => relation.Citations);
}
