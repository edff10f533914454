using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.CompareLetters;

/// <summary>Writes a common wording as a paper that the ministries can take their text from.</summary>
public static class CommonWordingPaper
{
    /// <summary>The paper: the wording, and in whose letter it should stand, with what is known of where it stands today.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="standing">The assignment.</param>
    /// <param name="wording">The wording.</param>
    /// <param name="dayOf">How a day is written in the language of the paper.</param>
    /// <param name="stamp">The register that it was made from.</param>
    public static Paper Of(RegisterSnapshot snapshot, AssignmentStanding standing, CommonWording wording, Func<DateOnly, string> dayOf, PaperStamp stamp)
    {
        var missing = standing.Missing.Count();
        return new Paper(
            Filled.Of(CommonWordingTexts.Title, new LocalizedText(wording.Heading)),
            Filled.Of(missing == 0 ? CommonWordingTexts.LeadNone : CommonWordingTexts.Lead, Filled.Number(standing.Agencies.Length), Filled.Number(missing)), stamp,
            [
                new PaperSection(CommonWordingTexts.Wording, 1,
                [
                    .. wording.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => new PaperBlock.Paragraph(PaperText.Of(new LocalizedText(line)))),
                    .. wording.Due is { } due ? [new PaperBlock.Paragraph(PaperText.Of(Filled.Of(CommonWordingTexts.Due, new LocalizedText(dayOf(due)))))] : Array.Empty<PaperBlock>(),
                    .. wording.Lead.Length > 0 ? [new PaperBlock.Paragraph(PaperText.Of(Filled.Of(CommonWordingTexts.LedBy, new LocalizedText(wording.Lead))))] : Array.Empty<PaperBlock>(),
                    new PaperBlock.Paragraph(PaperText.Of(Filled.Of(CommonWordingTexts.With, Listed(standing)))),
                ]),
                new PaperSection(CommonWordingTexts.Where, 1, [Letters(snapshot, standing)]),
            ]);
    }

    private static LocalizedText Listed(AssignmentStanding standing) => Filled.And([.. standing.Agencies.Select(each => each.Agency.Name)]);

    private static PaperBlock.Table Letters(RegisterSnapshot snapshot, AssignmentStanding standing) => new(
        CommonWordingTexts.Caption, [new(CommonWordingTexts.Agency), new(CommonWordingTexts.Ministry), new(CommonWordingTexts.Today)],
        [
            .. standing.Agencies.Select(each => new PaperRow(
            [
                [PaperText.Of(each.Agency)],
                [.. Above(snapshot, each.Agency).Select(PaperText.Of)],
                [new PaperText(CommonWordingTexts.Of(each.Standing), null, each.Citations)],
            ])),
        ]);

    /// <summary>Whom the agency gets its letter from.</summary>
    private static ImmutableArray<Entry> Above(RegisterSnapshot snapshot, Entry agency) => snapshot.ReachedFrom(agency, RelationTypes.SubordinateTo);
}
