using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Evidence.EvaluateProcess.ProcessReportTexts;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>How a measure was carried out, as a paper: where, for how many, whether as meant, what stood in the way and what helped, and what was heard and seen.</summary>
public static class ProcessReport
{
    private const double Level = 0.95;

    /// <summary>The paper.</summary>
    /// <param name="record">What was entered.</param>
    /// <param name="measure">What the measure is called.</param>
    public static Paper Of(ProcessRecord record, LocalizedText measure)
    {
        var summary = ProcessSummary.Of(record);
        return new(
            Filled.Of(Title, measure),
            Filled.Of(Lead, PaperTongue.Number(record.Sites.Length), PaperTongue.Number(summary.Adoption.Count), PaperTongue.Number(record.Notes.Length)),
            null,
            [
                Whole(summary),
                new(SitesHeading, 1, [Sites(summary)]),
                new(DomainsHeading, 1, [Domains(summary)]),
                .. record.Notes.IsEmpty ? Array.Empty<PaperSection>() : [Notes(record)],
            ]);
    }

    private static PaperSection Whole(ProcessSummary summary)
    {
        (LocalizedText Name, ProcessShare Share)[] shares = [(Adoption, summary.Adoption), (Reach, summary.Reach), (Fidelity, summary.Fidelity), (Maintenance, summary.Maintenance)];
        ImmutableArray<PaperInterval> drawn = [.. shares.Where(each => each.Share.Of > 0).Select(each => (each.Name, Value: each.Share.Share!.Value, Interval: each.Share.At(Level)!)).Select(each => new PaperInterval(each.Name, each.Interval.Low * 100, each.Value * 100, each.Interval.High * 100))];
        var table = new PaperBlock.Table(
            SharesTable,
            [new(What), new(Count, IsNumber: true), new(OfHundred, IsNumber: true), new(Between, IsNumber: true)],
            [.. shares.Select(each => Row(each.Name, CountOf(each.Share), Hundred(each.Share), Range(each.Share)))]);
        return new(WholeHeading, 1, [new PaperBlock.Paragraph(PaperText.Of(SharesMean)), .. drawn.IsEmpty ? Array.Empty<PaperBlock>() : [new PaperBlock.Intervals(PictureCaption, Axis, drawn)], table]);
    }

    private static PaperBlock.Table Sites(ProcessSummary summary) => new(
        SitesTable,
        [new(Place), new(TakesPart), new(Reach, IsNumber: true), new(Fidelity, IsNumber: true), new(GoesOn), new(NotesHead, IsNumber: true)],
        [.. summary.Sites.Select(site => Row(
            new(site.Site.Name), site.Site.TakesPart ? Yes : No, CountOf(site.Reach), CountOf(site.Fidelity), site.Site.GoesOn is { } goesOn ? (goesOn ? Yes : No) : Unknown, PaperTongue.Number(site.Notes)))]);

    private static PaperBlock.Table Domains(ProcessSummary summary) => new(
        DomainsTable,
        [new(What), new(Barriers, IsNumber: true), new(Drivers, IsNumber: true)],
        [.. summary.Domains.Select(domain => Row(ProcessTexts.Of(domain.Domain), Places(domain.Barriers, domain.BarrierSites), Places(domain.Drivers, domain.DriverSites)))]);

    private static PaperSection Notes(ProcessRecord record) => new(NotesHeading, 1,
    [
        new PaperBlock.Table(
            NotesTable,
            [new(Place), new(When), new(NoteHead), new(CodesHead)],
            [.. record.Notes.OrderByDescending(note => note.Day).Select(note => new PaperRow(
                [[PaperText.Of(new LocalizedText(note.Site))], [PaperText.Of(PaperTongue.Date(note.Day)), PaperText.Of(ProcessTexts.Of(note.Sort))], [PaperText.Of(new LocalizedText(note.Text))], [.. note.Codes.Select(Code)]]))]),
    ]);

    private static PaperText Code(NoteCode code) => PaperText.Of(Filled.Of(code.IsDriver ? Helps : Hinders, ProcessTexts.Of(code.Domain)));

    private static PaperRow Row(params ImmutableArray<LocalizedText> cells) => new([.. cells.Select(cell => ImmutableArray.Create(PaperText.Of(cell)))]);

    private static LocalizedText CountOf(ProcessShare share) => share.Of > 0 ? Filled.Of(OfAll, PaperTongue.Number(share.Count), PaperTongue.Number(share.Of)) : Unknown;

    private static LocalizedText Hundred(ProcessShare share) => share.Share is { } value ? Number(value) : Unknown;

    private static LocalizedText Range(ProcessShare share) => share.At(Level) is { } interval ? Filled.Of(FromTo, Number(interval.Low), Number(interval.High)) : Unknown;

    private static LocalizedText Places(int notes, int places) => notes == 0 ? PaperTongue.Number(0) : Filled.Of(NotesFrom, PaperTongue.Number(notes), PaperTongue.Number(places));

    private static LocalizedText Number(double share) => PaperTongue.Number(Math.Round((decimal)(share * 100), 0, MidpointRounding.AwayFromZero));
}
