using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.RunProgramme;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.ReadProgrammes;

/// <summary>The programmes that are shared with everybody.</summary>
/// <param name="Programmes">By organisation and key.</param>
public sealed record ProgrammesDocument(ImmutableArray<ProgrammeReference> Programmes)
{
    /// <summary>What an answer looks like.</summary>
    internal static ProgrammesDocument Example { get; } = new([new ProgrammeReference("hdir", "nasjonalt-program", "Nasjonalt program", "Samordner tiltak", new Uri("https://samvirke.example/programarbeid/hdir/nasjonalt-program"))]);
}

/// <summary>A programme, in short.</summary>
/// <param name="Organisation">The id of the organisation that keeps it.</param>
/// <param name="Key">Which of the organisation's it is; it never changes.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is; may be empty.</param>
/// <param name="Page">Where people read it.</param>
public sealed record ProgrammeReference(string Organisation, string Key, string Name, string About, Uri Page);

/// <summary>A programme with all that belongs to it.</summary>
/// <param name="Organisation">The organisation that keeps it, where the register has it.</param>
/// <param name="Key">Which of the organisation's it is; it never changes.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is; may be empty.</param>
/// <param name="Lacks">What it lacks to be steered: <c>no-mandate</c>, <c>no-board</c>, <c>no-youth-voice</c> …</param>
/// <param name="Mandates">Every version of its mandate, the first one first.</param>
/// <param name="Forums">Who meets and decides.</param>
/// <param name="Initiatives">Its portfolio.</param>
/// <param name="Criteria">What the board ranks initiatives by.</param>
/// <param name="Resources">What each organisation puts in.</param>
/// <param name="Decisions">What was decided, the latest meeting first.</param>
/// <param name="Page">Where people read it.</param>
public sealed record ProgrammeDocument(
    EntryReference? Organisation, string Key, string Name, string About, ImmutableArray<string> Lacks, ImmutableArray<MandateDocument> Mandates, ImmutableArray<ForumDocument> Forums,
    ImmutableArray<InitiativeDocument> Initiatives, ImmutableArray<ProgrammeCriterionDocument> Criteria, ImmutableArray<ResourceDocument> Resources, ImmutableArray<ProgrammeDecisionDocument> Decisions, Uri Page)
{
    internal static ProgrammeDocument Of(WholeProgramme whole, RegisterSnapshot snapshot, DateOnly day, Uri page)
    {
        var programme = whole.Kept.Programme;
        return new(
            snapshot.Find(whole.Kept.Organisation) is { } organisation ? EntryReference.Of(organisation) : null, whole.Kept.Key, programme.Name, programme.About, [.. ProgrammeGaps.Of(whole, day).Select(Words.Of)],
            [.. programme.Mandates.Select(each => new MandateDocument(each.Number, each.Purpose, each.Tasks, each.Limits, each.From, each.To, each.Approval?.By.Value, each.Approval?.On))],
            [.. programme.Forums.Select(ForumDocument.Of)], [.. whole.Initiatives.Select(InitiativeDocument.Of)],
            [.. programme.Criteria.All.Select(each => new ProgrammeCriterionDocument(each.Number, each.Name, each.Meaning, each.Weight, each.IsLowBest))],
            [.. programme.Resources.Select(each => new ResourceDocument(each.Party.Value, each.Initiative, each.Year, each.PersonYears, each.Kroner))],
            [.. Decision.All(whole.Meetings).Select(ProgrammeDecisionDocument.Of)], page);
    }

    /// <summary>What an answer looks like.</summary>
    internal static ProgrammeDocument Example { get; } = new(
        new EntryReference("hdir", "actor", new Dictionary<string, string>(StringComparer.Ordinal) { ["nb"] = "Helsedirektoratet" }), "nasjonalt-program", "Nasjonalt program", "Samordner tiltak", ["no-secretariat"],
        [new MandateDocument(1, "Samordne innsatsen", "Legge planer", "", new DateOnly(2027, 1, 1), new DateOnly(2030, 12, 31), "hod", new DateOnly(2026, 12, 1))],
        [new ForumDocument(1, "Programstyret", "board", "", [new MemberDocument("pod", "avdelingsdirektør", false)], "hdir", true, "majority", "hver måned", false)],
        [new InitiativeDocument(1, "Ansvarlig vertskap", "", "idea", [new MoveDocument("idea", new DateOnly(2027, 1, 10), null, "Programstyret", "Lovende")], [new EvaluationDocument(1, "Randomisert forsøk", "Færre skader", "moderate", "carries", "rapport-2024", "3.2", "", null)], [new RatingDocument(1, 4, "")], [new PlanDocument("trial", 2027, 2028)])],
        [new ProgrammeCriterionDocument(1, "Nytte", "", 2, false)], [new ResourceDocument("hdir", null, 2027, 1.5m, 1_000_000)],
        [new ProgrammeDecisionDocument(new DateOnly(2027, 1, 10), 1, "Vertskap", "Prøves ut", "Lovende", [new DissentDocument("pod", "for tidlig")], "avdelingen", new DateOnly(2027, 6, 1), "not-begun")],
        new Uri("https://samvirke.example/programarbeid/hdir/nasjonalt-program"));
}

/// <summary>A version of a mandate.</summary>
/// <param name="Number">1, 2, 3 …</param>
/// <param name="Purpose">What the programme is for.</param>
/// <param name="Tasks">What it is to do.</param>
/// <param name="Limits">Its limits; may be empty.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="ApprovedBy">The id of the actor that approved it; nothing while it is a draft.</param>
/// <param name="ApprovedOn">The day.</param>
public sealed record MandateDocument(int Number, string Purpose, string Tasks, string Limits, DateOnly? From, DateOnly? To, string? ApprovedBy, DateOnly? ApprovedOn);

/// <summary>A forum.</summary>
/// <param name="Number">Which of the programme's.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Sort"><c>board</c>, <c>reference-group</c>, <c>working-group</c>, <c>secretariat</c> or <c>other</c>.</param>
/// <param name="Task">What it is to do; may be empty.</param>
/// <param name="Members">Who sits in it.</param>
/// <param name="Leader">The id of who leads it.</param>
/// <param name="LeadRotates">Whether the members take turns.</param>
/// <param name="Decides">How it decides: <c>consensus</c>, <c>majority</c>, <c>leader</c>, <c>each-in-own-line</c> or <c>advises</c>.</param>
/// <param name="Meets">How often it meets; may be empty.</param>
/// <param name="Closed">Whether it no longer meets.</param>
public sealed record ForumDocument(int Number, string Name, string Sort, string Task, ImmutableArray<MemberDocument> Members, string? Leader, bool LeadRotates, string Decides, string Meets, bool Closed)
{
    internal static ForumDocument Of(Forum forum) => new(
        forum.Number, forum.Name, Words.Of(forum.Sort), forum.Task, [.. forum.Members.Select(each => new MemberDocument(each.Party.Value, each.Post, each.IsYouthVoice))], forum.Leader?.Value, forum.LeadRotates, Words.Of(forum.Rule),
        forum.Meets, forum.IsClosed);
}

/// <summary>A seat in a forum.</summary>
/// <param name="Party">The id of who sits there.</param>
/// <param name="Post">The post or unit; may be empty.</param>
/// <param name="YouthVoice">Whether it is there as a voice of young people.</param>
public sealed record MemberDocument(string Party, string Post, bool YouthVoice);

/// <summary>An initiative.</summary>
/// <param name="Number">Which of the programme's.</param>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is; may be empty.</param>
/// <param name="Stage"><c>idea</c>, <c>development</c>, <c>trial</c>, <c>evaluation</c>, <c>recommended</c>, <c>in-use</c> or <c>stopped</c>.</param>
/// <param name="Moves">How it came there, the first one first.</param>
/// <param name="Evaluations">What has been found out.</param>
/// <param name="Ratings">How the board rates it.</param>
/// <param name="Plan">The years that stages are planned for.</param>
public sealed record InitiativeDocument(
    int Number, string Name, string About, string Stage, ImmutableArray<MoveDocument> Moves, ImmutableArray<EvaluationDocument> Evaluations, ImmutableArray<RatingDocument> Ratings, ImmutableArray<PlanDocument> Plan)
{
    internal static InitiativeDocument Of(KeptInitiative kept)
    {
        var initiative = kept.Initiative;
        return new(
            kept.Number, initiative.Name, initiative.About, Words.Of(initiative.Stage), [.. initiative.Moves.Select(each => new MoveDocument(Words.Of(each.To), each.On, each.Evaluation, each.ForumName, each.Why))],
            [.. initiative.Evaluations.Select(each => new EvaluationDocument(each.Number, each.Design, each.Finding, Words.Of(each.Certainty), Words.Of(each.Verdict), each.Source?.Value, each.Locator, each.Link, each.SetAside))],
            [.. initiative.Ratings.Select(each => new RatingDocument(each.Criterion, each.Points, each.Why))], [.. initiative.Plan.Select(each => new PlanDocument(Words.Of(each.Stage), each.From, each.To))]);
    }
}

/// <summary>That an initiative came to a stage.</summary>
/// <param name="To">The stage.</param>
/// <param name="On">The day.</param>
/// <param name="Evaluation">The number of the evaluation that carried it, where it took one.</param>
/// <param name="Forum">What the forum was called that decided; empty where it began.</param>
/// <param name="Why">The reason; empty where it began.</param>
public sealed record MoveDocument(string To, DateOnly On, int? Evaluation, string Forum, string Why);

/// <summary>What has been found out about an initiative.</summary>
/// <param name="Number">Which of the initiative's.</param>
/// <param name="Design">How it was found out.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Certainty"><c>high</c>, <c>moderate</c>, <c>low</c> or <c>very-low</c>.</param>
/// <param name="Verdict"><c>carries</c>, <c>undecided</c> or <c>does-not-carry</c>.</param>
/// <param name="Source">The id of the source.</param>
/// <param name="Locator">The place in it; may be empty.</param>
/// <param name="Link">Where it stands on the web; may be empty.</param>
/// <param name="SetAside">Why it no longer counts; nothing where it does.</param>
public sealed record EvaluationDocument(int Number, string Design, string Finding, string Certainty, string Verdict, string? Source, string Locator, string Link, string? SetAside);

/// <summary>How an initiative is rated.</summary>
/// <param name="Criterion">The number of the criterion.</param>
/// <param name="Points">From 1 to 5.</param>
/// <param name="Why">The reason; may be empty.</param>
public sealed record RatingDocument(int Criterion, int Points, string Why);

/// <summary>The years that a stage is planned for.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
public sealed record PlanDocument(string Stage, int From, int To);

/// <summary>What the board ranks initiatives by.</summary>
/// <param name="Number">Which of the programme's.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Meaning">What 1 and 5 mean; may be empty.</param>
/// <param name="Weight">How much it weighs beside the others.</param>
/// <param name="LowIsBest">Whether few points are good.</param>
public sealed record ProgrammeCriterionDocument(int Number, string Name, string Meaning, decimal Weight, bool LowIsBest);

/// <summary>What an organisation puts in.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="Initiative">The number of the initiative that it is for; nothing where it is for the programme as a whole.</param>
/// <param name="Year">The year.</param>
/// <param name="PersonYears">Person-years.</param>
/// <param name="Kroner">Norwegian kroner.</param>
public sealed record ResourceDocument(string Organisation, int? Initiative, int Year, decimal PersonYears, long Kroner);

/// <summary>A decision.</summary>
/// <param name="Day">The day of the meeting.</param>
/// <param name="Forum">The number of the forum that met.</param>
/// <param name="Title">What the matter is about.</param>
/// <param name="Decided">What was decided.</param>
/// <param name="Why">The reason.</param>
/// <param name="Dissents">Who disagreed.</param>
/// <param name="Responsible">The post or unit that answers for it; may be empty.</param>
/// <param name="Due">The last day.</param>
/// <param name="State"><c>not-begun</c>, <c>under-way</c>, <c>done</c> or <c>dropped</c>; nothing where there was nothing to follow up.</param>
public sealed record ProgrammeDecisionDocument(
    DateOnly Day, int Forum, string Title, string Decided, string Why, ImmutableArray<DissentDocument> Dissents, string Responsible, DateOnly? Due, string? State)
{
    internal static ProgrammeDecisionDocument Of(Decision decision)
    {
        var (meeting, matter) = (decision.Kept.Meeting, decision.Matter);
        return new(
            meeting.Day, meeting.Forum, matter.Title, matter.Decided, matter.Why, [.. matter.Dissents.Select(each => new DissentDocument(each.Party.Value, each.Why))], matter.Responsible, matter.Due,
            matter.IsToFollowUp ? Words.Of(matter.State) : null);
    }
}

/// <summary>That an organisation disagreed.</summary>
/// <param name="Organisation">Its id.</param>
/// <param name="Why">Why.</param>
public sealed record DissentDocument(string Organisation, string Why);
