using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.RunProgramme;

/// <summary>Writes a programme as a paper: what it lacks, mandate, forums, portfolio, priority, resources, decisions and roadmap.</summary>
/// <param name="whole">The programme.</param>
/// <param name="telling">Says what it says, in the language of the paper.</param>
/// <param name="find">The entries of the register.</param>
/// <param name="day">The day on which it is written.</param>
public sealed class ProgrammePaper(WholeProgramme whole, ProgrammeTelling telling, Func<EntryId, Entry?> find, DateOnly day)
{
    private Programme Programme => whole.Kept.Programme;

    /// <summary>The paper.</summary>
    public Paper Write() => new(
        Plain(Programme.Name), Plain(telling.Say(ProgrammeTexts.PaperLead, telling.Day(day), telling.NameOf(whole.Kept.Organisation))), null,
        [.. Overview(), .. OfMandate(), .. OfForums(), .. OfPortfolio(), Priority(), Resources(), Decisions(), OfRoadmap()])
    {
        HasContents = true,
    };

    private IEnumerable<PaperSection> Overview()
    {
        if (Programme.About.Length > 0) yield return new(ProgrammeTexts.About, 1, [.. Paragraphs(Programme.About)]);
        ImmutableArray<PaperText> lacks = [.. ProgrammeGaps.Of(whole, day).Select(gap => PaperText.Of(ProgrammeTexts.Of(gap)))];
        if (!lacks.IsEmpty) yield return new(ProgrammeTexts.Lacks, 1, [new PaperBlock.Points(lacks)]);
    }

    private IEnumerable<PaperSection> OfMandate()
    {
        if ((Programme.Mandate ?? Programme.Draft) is not { } mandate)
        {
            yield return Said(ProgrammeTexts.Mandate, 1, telling.Say(ProgrammeTexts.NothingWritten));
            yield break;
        }

        yield return Said(ProgrammeTexts.Mandate, 1, $"{telling.Say(ProgrammeTexts.MandateNumber, mandate.Number)}. {telling.ApprovalOf(mandate)}.");
        foreach (var (heading, text) in ((LocalizedText, string)[])[
            (ProgrammeTexts.Purpose, mandate.Purpose), (ProgrammeTexts.Tasks, mandate.Tasks), (ProgrammeTexts.Limits, mandate.Limits), (ProgrammeTexts.Period, telling.Period(mandate.From, mandate.To))])
        {
            if (text.Length > 0) yield return Said(heading, 2, text);
        }
    }

    private IEnumerable<PaperSection> OfForums()
    {
        var forums = Programme.Forums.Where(forum => !forum.IsClosed).OrderBy(forum => forum.Sort).ToList();
        yield return Said(ProgrammeTexts.Forums, 1, forums.Count == 0 ? telling.Say(ProgrammeTexts.None) : "");
        foreach (var forum in forums)
        {
            IEnumerable<(LocalizedText Label, string Text)> facts =
            [
                (ProgrammeTexts.SortOf, telling.Say(ProgrammeTexts.Of(forum.Sort))), (ProgrammeTexts.Leader, telling.LeadOf(forum)), (ProgrammeTexts.Decides, telling.RuleOf(forum)), (ProgrammeTexts.Meets, forum.Meets),
                (ProgrammeTexts.ReportsTo, telling.ReportOf(forum, Programme)),
            ];
            yield return new(
                Plain(forum.Name), 2,
                [
                    .. Paragraphs(forum.Task), new PaperBlock.Points([.. facts.Where(fact => fact.Text.Length > 0).Select(fact => Text($"{telling.Say(fact.Label)}: {fact.Text}"))]),
                    Table(ProgrammeTexts.Members, [ProgrammeTexts.Organisation, ProgrammeTexts.Post], forum.Members.Select(member => Row(Named(member.Party), Text(string.Join(", ", Post(member)))))),
                ]);
        }
    }

    private IEnumerable<string> Post(ForumMember member)
    {
        if (member.Post.Length > 0) yield return member.Post;
        if (member.IsYouthVoice) yield return telling.Say(ProgrammeTexts.YouthVoice);
    }

    private IEnumerable<PaperSection> OfPortfolio()
    {
        yield return new(ProgrammeTexts.Portfolio, 1, [Table(
            ProgrammeTexts.Portfolio, [ProgrammeTexts.Initiative, ProgrammeTexts.StageLabel, ProgrammeTexts.Day],
            whole.Initiatives.OrderBy(kept => kept.Initiative.Stage).Select(kept => Row(Text(kept.Initiative.Name), PaperText.Of(ProgrammeTexts.Of(kept.Initiative.Stage)), Text(telling.Day(kept.Initiative.Moves[^1].On)))))]);
        foreach (var kept in whole.Initiatives)
        {
            var initiative = kept.Initiative;
            yield return new(
                Plain(initiative.Name), 2,
                [
                    .. Paragraphs(initiative.About), new PaperBlock.Points([.. initiative.Moves.Select(move => Text(telling.MoveOf(move)))]),
                    .. initiative.Evaluations.Select(each => new PaperBlock.Paragraph(Text($"{telling.Say(ProgrammeTexts.EvaluationNumber, each.Number)}: {telling.EvaluationOf(each)}"))),
                ]);
        }
    }

    private PaperSection Priority()
    {
        var table = PriorityTable.Of(Programme.Criteria, whole.Initiatives);
        if (table.Criteria.IsEmpty) return Said(ProgrammeTexts.Priority, 1, telling.Say(ProgrammeTexts.Of(ProgrammeGap.NoCriteria)));
        var lead = Programme.Forum(Programme.Criteria.Forum) is { } forum && Programme.Criteria.On is { } on ? telling.Say(ProgrammeTexts.ChosenBy, forum.Name, telling.Day(on)) : "";
        return new(ProgrammeTexts.Priority, 1,
        [
            .. Paragraphs(lead),
            new PaperBlock.Table(
                ProgrammeTexts.Priority, [new(ProgrammeTexts.Initiative), .. table.Criteria.Select(criterion => new PaperColumn(Plain($"{criterion.Name} ({telling.Say(PaperTongue.Number(criterion.Weight))})"), true)), new(ProgrammeTexts.Sum, true)],
                [.. table.Lines.Select(line => new PaperRow([[Text(line.Kept.Initiative.Name)], .. line.Points.Select(Points), [Sum(line)]]))]),
        ]);
    }

    private ImmutableArray<PaperText> Points(int? points) => [points is { } given ? Text(given.ToString(CultureInfo.InvariantCulture)) : PaperText.Of(ProgrammeTexts.NotRated)];

    private PaperText Sum(PriorityLine line) => line.Sum is { } sum ? PaperText.Of(PaperTongue.Number(decimal.Round(sum, 2))) : Text(telling.Say(ProgrammeTexts.Lacking, line.Missing, line.Points.Length));

    private PaperSection Resources()
    {
        if (Programme.Resources.IsEmpty) return Said(ProgrammeTexts.Resources, 1, telling.Say(ProgrammeTexts.None));
        var table = ResourceTable.Of(Programme.Resources);
        PaperColumn[] columns = [new(ProgrammeTexts.Organisation), .. table.Years.Select(year => new PaperColumn(Plain(year.ToString(CultureInfo.InvariantCulture)))), new(ProgrammeTexts.Total)];
        var sums = new PaperRow([[PaperText.Of(ProgrammeTexts.Total)], .. table.OfYears.Select(Put), Put(table.All)]);
        return new(ProgrammeTexts.Resources, 1, [new PaperBlock.Table(ProgrammeTexts.Resources, [.. columns], [.. table.Rows.Select(row => new PaperRow([[Named(row.Party)], .. row.OfYears.Select(Put), Put(row.All)])), sums])]);

        ImmutableArray<PaperText> Put(Effort effort) => [Text(effort == default ? "–" : telling.PutIn(effort))];
    }

    private PaperSection Decisions() => new(ProgrammeTexts.Decisions, 1, [Table(
        ProgrammeTexts.Decisions, [ProgrammeTexts.Decided, ProgrammeTexts.Day, ProgrammeTexts.Why, ProgrammeTexts.Dissents, ProgrammeTexts.Responsible, ProgrammeTexts.Due],
        Decision.All(whole.Meetings).Select(each => Row(
            Text($"{each.Matter.Title}: {each.Matter.Decided}"), Text($"{Programme.Forum(each.Kept.Meeting.Forum)?.Name}, {telling.Day(each.Kept.Meeting.Day)}"), Text(each.Matter.Why),
            Text(string.Join("; ", each.Matter.Dissents.Select(telling.DissentOf))), Text(each.Matter.Responsible), Text(each.Matter.Due is { } due ? telling.Day(due) : ""))))]);

    private PaperSection OfRoadmap()
    {
        var roadmap = Roadmap.Of(whole.Initiatives);
        if (roadmap.Years.IsEmpty) return Said(ProgrammeTexts.Roadmap, 1, telling.Say(ProgrammeTexts.None));
        return new(ProgrammeTexts.Roadmap, 1, [Table(
            ProgrammeTexts.Roadmap, [ProgrammeTexts.Initiative, ProgrammeTexts.Plan], roadmap.Initiatives.Select(kept => Row(Text(kept.Initiative.Name), Text(string.Join(", ", kept.Initiative.Plan.Select(telling.PlanOf))))))]);
    }

    private PaperText Named(EntryId id) => find(id) is { } entry ? PaperText.Of(entry) : Text(id.Value);

    private static PaperSection Said(LocalizedText heading, int level, string text) => new(heading, level, [.. Paragraphs(text)]);

    private static IEnumerable<PaperBlock> Paragraphs(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(paragraph => new PaperBlock.Paragraph(Text(paragraph)));

    private static PaperBlock.Table Table(LocalizedText caption, LocalizedText[] columns, IEnumerable<PaperRow> rows) => new(caption, [.. columns.Select(column => new PaperColumn(column))], [.. rows]);

    private static PaperRow Row(params PaperText[] cells) => new([.. cells.Select(cell => ImmutableArray.Create(cell))]);

    private static PaperText Text(string text) => PaperText.Of(Plain(text));

    /// <summary>What somebody wrote, in whatever language they wrote it.</summary>
    private static LocalizedText Plain(string text) => AnswerTexts.Same(text);
}
