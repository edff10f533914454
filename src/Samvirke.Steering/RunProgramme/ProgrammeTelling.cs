using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.RunProgramme;

/// <summary>Tells what the papers of a programme say, line by line, in one language.</summary>
/// <param name="tongue">The language.</param>
/// <param name="find">The entries of the register.</param>
/// <param name="stateOf">The words for how far something has come.</param>
public sealed class ProgrammeTelling(Tongue tongue, Func<EntryId, Entry?> find, Func<Samvirke.Storage.Workbench.FollowUpState, LocalizedText> stateOf)
{
    /// <summary>What the ratings of initiatives are on.</summary>
    public CriteriaChoice Criteria { get; init; } = CriteriaChoice.None;

    /// <summary>What an entry is called; its id where the register no longer has it.</summary>
    public string NameOf(EntryId id) => find(id) is { } entry ? Say(entry.Name) : id.Value;

    /// <summary>The text in the language, with its blanks filled.</summary>
    public string Say(LocalizedText text, params object?[] blanks) => blanks.Length == 0 ? text.In(tongue).Text : string.Format(CultureInfo.InvariantCulture, text.In(tongue).Text, blanks);

    /// <summary>A day as people write it.</summary>
    public string Day(DateOnly day) => Say(PaperTongue.Date(day));

    /// <summary>Days from and to, as far as they are said.</summary>
    public string Period(DateOnly? from, DateOnly? to) => (from, to) switch
    {
        ({ } first, { } last) => Say(ProgrammeTexts.FromTo, Day(first), Day(last)),
        ({ } first, null) => Say(ProgrammeTexts.FromDay, Day(first)),
        (null, { } last) => Say(ProgrammeTexts.ToDay, Day(last)),
        _ => "",
    };

    /// <summary>What is put in.</summary>
    public string PutIn(Effort effort) => Say(ProgrammeTexts.PutIn, Say(PaperTongue.Number(effort.PersonYears)), Say(PaperTongue.Number(effort.Kroner)));

    /// <summary>Whether and by whom a mandate is approved.</summary>
    public string ApprovalOf(Mandate mandate) => mandate.Approval is { } approval ? Say(ProgrammeTexts.ApprovedBy, NameOf(approval.By), Day(approval.On)) : Say(ProgrammeTexts.NotApproved);

    /// <summary>A member with the post and whether it is a voice of young people.</summary>
    public string MemberOf(ForumMember member) => string.Join(", ", new[] { NameOf(member.Party), member.Post, member.IsYouthVoice ? Say(ProgrammeTexts.YouthVoice) : "" }.Where(part => part.Length > 0));

    /// <summary>Who leads a forum, and whether they take turns.</summary>
    public string LeadOf(Forum forum) =>
        string.Join(", ", new[] { forum.Leader is { } leader ? NameOf(leader) : "", forum.LeadRotates ? Say(ProgrammeTexts.Rotates) : "", forum.LeadHow }.Where(part => part.Length > 0));

    /// <summary>How a forum decides.</summary>
    public string RuleOf(Forum forum) => forum.RuleHow.Length > 0 ? $"{Say(ProgrammeTexts.Of(forum.Rule))}. {forum.RuleHow}" : Say(ProgrammeTexts.Of(forum.Rule));

    /// <summary>Whom a forum reports to; empty where it is not said.</summary>
    public string ReportOf(Forum forum, Programme programme) => programme.Forum(forum.ReportsTo?.Forum)?.Name ?? (forum.ReportsTo?.Party is { } party ? NameOf(party) : "");

    /// <summary>How an initiative came to a stage.</summary>
    public string MoveOf(StageMove move) =>
        string.Join(", ", new[] { Say(ProgrammeTexts.Of(move.To)), Day(move.On), move.ForumName, move.Why, move.Evaluation is { } number ? Say(ProgrammeTexts.EvaluationNumber, number).ToLowerInvariant() : "" }.Where(part => part.Length > 0));

    /// <summary>What was found out.</summary>
    public string EvaluationOf(Evaluation evaluation) => string.Join(" · ", new[]
    {
        evaluation.Design, evaluation.Finding, Say(ProgrammeTexts.Sure, Say(ProgrammeTexts.Of(evaluation.Certainty)).ToLowerInvariant()), Say(ProgrammeTexts.Of(evaluation.Verdict)), SourceOf(evaluation),
        evaluation.SetAside is { } why ? Say(ProgrammeTexts.SetAside, why) : "",
    }.Where(part => part.Length > 0));

    /// <summary>Where an evaluation stands.</summary>
    public string SourceOf(Evaluation evaluation) => string.Join(", ", new[] { evaluation.Source is { } source ? NameOf(source) : "", evaluation.Locator, evaluation.Link }.Where(part => part.Length > 0));

    /// <summary>The years that a stage is planned for.</summary>
    public string PlanOf(PlannedStage planned) => planned.From == planned.To
        ? string.Create(CultureInfo.InvariantCulture, $"{Say(ProgrammeTexts.Of(planned.Stage))} {planned.From}")
        : string.Create(CultureInfo.InvariantCulture, $"{Say(ProgrammeTexts.Of(planned.Stage))} {planned.From}–{planned.To}");

    /// <summary>Who disagreed, and why.</summary>
    public string DissentOf(Dissent dissent) => $"{NameOf(dissent.Party)}: {dissent.Why}";

    /// <summary>What the paper of a programme says.</summary>
    public ImmutableArray<ToldLine> Of(Programme programme) =>
    [
        Line("name", ProgrammeTexts.Name, programme.Name), Line("about", ProgrammeTexts.About, programme.About), Line("basis", ProgrammeTexts.Basis, Names(programme.Basis)),
        Line("reports", ProgrammeTexts.ReportsTo, Names(programme.ReportsTo)), .. programme.Mandates.SelectMany(Of), .. programme.Forums.SelectMany(forum => Of(forum, programme)), .. Of(programme.Criteria, programme),
        .. programme.Resources.GroupBy(line => (line.Party, line.Initiative, line.Year)).Select(group => Line(
            string.Create(CultureInfo.InvariantCulture, $"resource-{group.Key.Party}-{group.Key.Initiative}-{group.Key.Year}"), ProgrammeTexts.Resources,
            string.Create(CultureInfo.InvariantCulture, $"{NameOf(group.Key.Party)} {group.Key.Year}: {PutIn(Effort.Of(group))}"))),
        .. Of(programme.PutBacks),
    ];

    /// <summary>What the paper of an initiative says.</summary>
    public ImmutableArray<ToldLine> Of(Initiative initiative) =>
    [
        Line("name", ProgrammeTexts.Name, initiative.Name), Line("about", ProgrammeTexts.About, initiative.About), Line("links", ProgrammeTexts.Links, Names(initiative.Links)),
        .. initiative.Moves.Select((move, i) => Line($"move-{i}", ProgrammeTexts.StageLabel, MoveOf(move))),
        .. initiative.Evaluations.Select(each => new ToldLine($"evaluation-{each.Number}", Say(ProgrammeTexts.EvaluationNumber, each.Number), EvaluationOf(each))),
        .. initiative.Ratings.Select(each => new ToldLine($"rating-{each.Criterion}", NameOf(each), $"{each.Points} {each.Why}".TrimEnd())),
        Line("plan", ProgrammeTexts.Plan, string.Join(", ", initiative.Plan.Select(PlanOf))), .. Of(initiative.PutBacks),
    ];

    /// <summary>What the paper of a meeting says.</summary>
    public ImmutableArray<ToldLine> Of(ProgrammeMeeting meeting) =>
    [
        Line("day", ProgrammeTexts.Day, Day(meeting.Day)), Line("place", ProgrammeTexts.Place, meeting.Place), .. meeting.Matters.SelectMany(Of), .. Of(meeting.PutBacks),
    ];

    private IEnumerable<ToldLine> Of(ImmutableArray<PutBackNote> notes) =>
        notes.Select((note, i) => Line($"put-back-{i}", ProgrammeTexts.PutBack, Say(ProgrammeTexts.PutBackTo, note.Version, Day(note.On), note.Reason)));

    private IEnumerable<ToldLine> Of(Mandate mandate)
    {
        var about = Say(ProgrammeTexts.MandateNumber, mandate.Number);
        yield return new($"mandate-{mandate.Number}-purpose", $"{about}: {Say(ProgrammeTexts.Purpose)}", mandate.Purpose);
        yield return new($"mandate-{mandate.Number}-tasks", $"{about}: {Say(ProgrammeTexts.Tasks)}", mandate.Tasks);
        yield return new($"mandate-{mandate.Number}-limits", $"{about}: {Say(ProgrammeTexts.Limits)}", mandate.Limits);
        yield return new($"mandate-{mandate.Number}-period", $"{about}: {Say(ProgrammeTexts.Period)}", Period(mandate.From, mandate.To));
        yield return new($"mandate-{mandate.Number}-approval", about, ApprovalOf(mandate));
    }

    private IEnumerable<ToldLine> Of(Forum forum, Programme programme)
    {
        IEnumerable<(string Key, LocalizedText Label, string Text)> lines =
        [
            ("name", ProgrammeTexts.Name, forum.IsClosed ? $"{forum.Name} ({Say(ProgrammeTexts.Closed)})" : forum.Name), ("sort", ProgrammeTexts.SortOf, Say(ProgrammeTexts.Of(forum.Sort))),
            ("task", ProgrammeTexts.Task, forum.Task), ("members", ProgrammeTexts.Members, string.Join("; ", forum.Members.Select(MemberOf))), ("lead", ProgrammeTexts.Leader, LeadOf(forum)),
            ("meets", ProgrammeTexts.Meets, forum.Meets), ("rule", ProgrammeTexts.Decides, RuleOf(forum)), ("reports", ProgrammeTexts.ReportsTo, ReportOf(forum, programme)),
        ];
        return lines.Select(line => new ToldLine($"forum-{forum.Number}-{line.Key}", $"{forum.Name}: {Say(line.Label)}", line.Text));
    }

    private IEnumerable<ToldLine> Of(CriteriaChoice choice, Programme programme)
    {
        if (programme.Forum(choice.Forum) is { } forum && choice.On is { } on) yield return Line("criteria", ProgrammeTexts.Criteria, Say(ProgrammeTexts.ChosenBy, forum.Name, Day(on)));
        foreach (var each in choice.All)
        {
            var text = string.Join(", ", new[] { each.Name, $"{Say(ProgrammeTexts.Weight)} {Say(PaperTongue.Number(each.Weight))}", each.IsLowBest ? Say(ProgrammeTexts.LowIsBest) : "", each.Meaning }.Where(part => part.Length > 0));
            yield return Line($"criterion-{each.Number}", ProgrammeTexts.Criterion, text);
        }
    }

    private IEnumerable<ToldLine> Of(Matter matter)
    {
        IEnumerable<(string Key, LocalizedText Label, string Text)> lines =
        [
            ("minutes", ProgrammeTexts.Minutes, matter.Minutes), ("decided", ProgrammeTexts.Decided, matter.Decided), ("why", ProgrammeTexts.Why, matter.Why),
            ("dissents", ProgrammeTexts.Dissents, string.Join("; ", matter.Dissents.Select(DissentOf))), ("responsible", ProgrammeTexts.Responsible, matter.Responsible),
            ("due", ProgrammeTexts.Due, matter.Due is { } due ? Day(due) : ""), ("state", ProgrammeTexts.FollowUp, matter.IsToFollowUp ? Say(stateOf(matter.State)) : ""),
        ];
        return [Line($"matter-{matter.Number}", ProgrammeTexts.Matter, matter.Title), .. lines.Select(line => new ToldLine($"matter-{matter.Number}-{line.Key}", $"{matter.Title}: {Say(line.Label)}", line.Text))];
    }

    /// <summary>What a rating is on; the number of the criterion where it is no longer one.</summary>
    private string NameOf(InitiativeRating rating) =>
        Criteria.All.FirstOrDefault(each => each.Number == rating.Criterion)?.Name ?? string.Create(CultureInfo.InvariantCulture, $"{Say(ProgrammeTexts.Criterion)} {rating.Criterion}");

    private string Names(ImmutableArray<EntryId> ids) => string.Join("; ", ids.Select(NameOf));

    private ToldLine Line(string key, LocalizedText label, string text) => new(key, Say(label), text);
}
