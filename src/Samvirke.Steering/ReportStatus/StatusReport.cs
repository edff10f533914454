using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Storage.Workbench;
using Paper = Samvirke.Register.Papers.Paper;

namespace Samvirke.Steering.ReportStatus;

/// <summary>What a status report is made from.</summary>
/// <param name="Overview">The assignment, with what all that have it do.</param>
/// <param name="Givers">Who gave it.</param>
/// <param name="Actor">Whose report it is.</param>
/// <param name="Kept">What they do.</param>
/// <param name="Since">The version that the last report was made from; nothing where there was none.</param>
/// <param name="NameOf">What an entry is called.</param>
/// <param name="DayOf">The day on which something was written.</param>
/// <param name="Today">The day.</param>
public sealed record StatusBasis(
    WorkOverview Overview, ImmutableArray<Tied> Givers, Entry Actor, KeptWork Kept, KeptWork? Since, Func<EntryId, LocalizedText> NameOf, Func<DateTimeOffset, DateOnly> DayOf, DateOnly Today);

/// <summary>A status report from an organisation to who gave it an assignment, made from what both the register and the organisation say.</summary>
public static class StatusReport
{
    /// <summary>The report.</summary>
    public static Paper Of(StatusBasis basis) => new(
        Filled.Of(StatusTexts.Title, basis.Overview.Assignment.Name),
        Filled.Of(StatusTexts.Lead, basis.Actor.Name, PaperTongue.Date(basis.Today), Version(basis.Kept, basis)),
        null,
        [
            .. Assignment(basis),
            Section(StatusTexts.Where, [State(basis), .. Hindrances(basis)]),
            .. Since(basis),
            Deliverables(basis, StatusTexts.Late, each => each.IsLate(basis.Today)),
            Deliverables(basis, StatusTexts.Coming, each => each.Delivered is null && !each.IsLate(basis.Today)),
            Deliverables(basis, StatusTexts.Done, each => each.Delivered is not null),
            Steps(basis),
            Waiting(basis),
            Section(StatusTexts.LedTo, [.. basis.Overview.LedTo.Select(Named)]),
            Section(StatusTexts.Sources, PaperText.Of(StatusTexts.SourcesHow)),
        ]);

    private static IEnumerable<PaperSection> Assignment(StatusBasis basis)
    {
        var assignment = basis.Overview.Assignment;
        List<PaperText> texts =
        [
            .. basis.Givers.Select(giver => new PaperText(Filled.Of(StatusTexts.GivenBy, giver.Entry.Name), giver.Entry, giver.Citations)),
            .. AssignmentTies.DueOf(assignment) is { } due ? [new PaperText(Filled.Of(due < basis.Today && AssignmentStates.IsOpen(basis.Kept.Work.State) ? StatusTexts.RegisterDueLate : StatusTexts.RegisterDue, PaperTongue.Date(due)), null, assignment.Citations)] : Array.Empty<PaperText>(),
            .. basis.Overview.BuildsOn.Select(tied => new PaperText(Filled.Of(StatusTexts.BuildsOn, tied.Entry.Name), tied.Entry, tied.Citations)),
        ];
        yield return new PaperSection(StatusTexts.Assignment, 1, [new PaperBlock.Paragraph(new PaperText(assignment.Name, assignment, assignment.Citations)), .. Points(texts)]);
    }

    private static PaperText State(StatusBasis basis)
    {
        var step = basis.Kept.Work.History[^1];
        return PaperText.Of(step.Reason.Length > 0
            ? Filled.Of(StatusTexts.StateWhy, AssignmentStates.Label(step.State), PaperTongue.Date(step.On), new LocalizedText(step.Reason))
            : Filled.Of(StatusTexts.State, AssignmentStates.Label(step.State), PaperTongue.Date(step.On)));
    }

    private static IEnumerable<PaperText> Hindrances(StatusBasis basis) => basis.Kept.Work.Hindrances.Select(each => PaperText.Of(Filled.Of(StatusTexts.Hindrance, new LocalizedText(each))));

    private static IEnumerable<PaperSection> Since(StatusBasis basis)
    {
        if (basis.Since is not { } since) yield break;
        List<PaperText> changes = [.. WorkChange.Between(since.Work, basis.Kept.Work).Select(change => PaperText.Of(StatusTexts.Of(change, basis.NameOf)))];
        yield return new PaperSection(
            Filled.Of(StatusTexts.Since, Version(since, basis)), 1,
            changes.Count == 0 ? [new PaperBlock.Paragraph(PaperText.Of(StatusTexts.NothingChanged))] : [.. Points(changes)]);
    }

    private static PaperSection Deliverables(StatusBasis basis, LocalizedText heading, Func<Deliverable, bool> which) => Tabled(
        heading, StatusTexts.DeliverablesCaption,
        [StatusTexts.What, StatusTexts.Due, StatusTexts.Delivered, StatusTexts.Place],
        basis.Kept.Work.Deliverables.Where(which).OrderBy(each => each.Due ?? DateOnly.MaxValue).Select(each => (LocalizedText[])[new(each.What), Day(each.Due), Day(each.Delivered), new(each.Where.Length > 0 ? each.Where : "–")]));

    private static PaperSection Steps(StatusBasis basis) => Tabled(
        StatusTexts.Steps, StatusTexts.StepsCaption,
        [StatusTexts.What, StatusTexts.Responsible, StatusTexts.Due, StatusTexts.HowFar],
        basis.Kept.Work.Steps.Where(each => each.State != FollowUpState.Dropped).OrderBy(each => each.Due ?? DateOnly.MaxValue).Select(each => (LocalizedText[])[
            new(each.What), new(each.Responsible.Length > 0 ? each.Responsible : "–"), each.IsLate(basis.Today) ? Filled.Of(StatusTexts.DueLate, Day(each.Due)) : Day(each.Due), StatusTexts.Of(each.State)]));

    private static PaperSection Waiting(StatusBasis basis)
    {
        var waits = basis.Kept.Work.Dependencies.Select(each => PaperText.Of(Filled.Of(StatusTexts.WaitsFor, basis.NameOf(each.On), new LocalizedText(each.Why))));
        var late = basis.Overview.HeldUp.SelectMany(held => held.LateAt.Select(item => PaperText.Of(Filled.Of(StatusTexts.HeldUp, basis.NameOf(held.Way[^1]), basis.NameOf(item.Kept.Organisation), PaperTongue.Date(item.Due), Version(item.Kept, basis)))));
        return Section(StatusTexts.Waiting, [.. waits, .. late]);
    }

    private static PaperText Named(Tied tied) => new(tied.Entry.Name, tied.Entry, tied.Citations);

    private static PaperSection Section(LocalizedText heading, params PaperText[] texts) =>
        new(heading, 1, texts.Length == 0 ? [new PaperBlock.Paragraph(PaperText.Of(PaperTexts.Nothing))] : texts.Length == 1 ? [new PaperBlock.Paragraph(texts[0])] : [.. Points(texts)]);

    private static PaperSection Tabled(LocalizedText heading, LocalizedText caption, LocalizedText[] columns, IEnumerable<LocalizedText[]> rows)
    {
        ImmutableArray<PaperRow> all = [.. rows.Select(row => new PaperRow([.. row.Select(cell => ImmutableArray.Create(PaperText.Of(cell)))]))];
        return new(heading, 1, all.IsEmpty ? [new PaperBlock.Paragraph(PaperText.Of(PaperTexts.Nothing))] : [new PaperBlock.Table(caption, [.. columns.Select(column => new PaperColumn(column))], all)]);
    }

    private static IEnumerable<PaperBlock> Points(IReadOnlyCollection<PaperText> texts) => texts.Count == 0 ? [] : [new PaperBlock.Points([.. texts])];

    private static LocalizedText Day(DateOnly? day) => day is { } some ? PaperTongue.Date(some) : new LocalizedText("–");

    private static LocalizedText Version(KeptWork kept, StatusBasis basis) => Filled.Of(StatusTexts.Version, Filled.Number((int)kept.Paper.Version), PaperTongue.Date(basis.DayOf(kept.Paper.WrittenAt)));
}
