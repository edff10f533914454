using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Municipality.BuildPlan.Matters;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Municipality.BuildPlan.PlanTexts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>A plan as a document: what people have written first in each section where they have, what the register fills in with its sources, and what is open.</summary>
internal static class PlanPaper
{
    public static Paper Of(PlanBasis basis, PlanSort sort, ImmutableArray<BuiltSection> sections, bool showsOpen) => new(
        Filled.Of(sort.TitleOf, basis.Local.Area.Name),
        Filled.Of(showsOpen ? LeadOfDraft : Lead, PaperTongue.Date(basis.Stamp.Day)),
        null,
        [.. sections.SelectMany(section => Sections(section, showsOpen)), new PaperSection(AboutDocument, 1, [new PaperBlock.Paragraph(PaperText.Of(PaperTexts.Sentence(basis.Stamp)))])])
    {
        HasContents = true,
    };

    private static IEnumerable<PaperSection> Sections(BuiltSection section, bool showsOpen)
    {
        ImmutableArray<PaperSection> parts =
        [
            .. section.Section.Pieces.SelectMany(piece => Part(section, piece)),
            .. showsOpen && !section.Open.IsEmpty ? [Open(section)] : Array.Empty<PaperSection>(),
        ];
        return parts.IsEmpty ? [] : parts.Prepend(new PaperSection(section.Section.Heading, 1, []));
    }

    private static IEnumerable<PaperSection> Part(BuiltSection section, PlanPiece piece)
    {
        switch (piece)
        {
            case PlanPiece.Question question when section.Writing.Answers.TryGetValue(question.Key, out var answer):
                yield return new(question.Heading, 2, WrittenText.Blocks(answer, section.Writing.Tongue));
                break;
            case PlanPiece.Measures when !section.Writing.Measures.IsEmpty:
                yield return new(Measures, 2, [.. MeasureTables.Of(section.Writing)]);
                break;
            case PlanPiece.Matter matter when section.Matters.Single(each => each.What == matter.What) is { Kept.IsEmpty: false } built:
                yield return new(MatterTexts.Heading(matter.What), 2, built.Kept);
                break;
        }
    }

    private static PaperSection Open(BuiltSection section) =>
        new(OpenPoints, 2, [new PaperBlock.Points([.. section.Open.Select(point => new PaperText(point.Text, null, point.Citations))])]);
}
