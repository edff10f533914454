using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.RunProgramme;

/// <summary>The form of what an initiative is, and of the years that it is planned for.</summary>
public static class InitiativeForm
{
    public const string Name = "navn";
    public const string About = "om";
    public const string Links = "henger-sammen";
    public const string Entry = "oppforing";
    public const string On = "dag";
    public const string Plan = "plan";
    public const string From = "fra";
    public const string To = "til";

    /// <summary>Entries that it can be tied to.</summary>
    public const int MostLinks = 12;

    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    /// <summary>The stages that years are planned for.</summary>
    public static ImmutableArray<Stage> Planned { get; } = [.. Words.All<Stage>().Where(stage => stage != Stage.Stopped)];

    /// <summary>Entries that an initiative can have to do with.</summary>
    public static Parties Linkable(RegisterSnapshot snapshot) => Parties.Of(snapshot, [.. Kind.Efforts, Kind.Proposal, Kind.Challenge, Kind.Assignment]);

    /// <summary>A question about the years of a stage.</summary>
    public static string Year(Stage stage, string column) => $"{Plan}-{Words.Of(stage)}-{column}";

    /// <summary>A question about an entry that it has to do with.</summary>
    public static string Link(int row) => TypedAnswers.Cell(Links, row, Entry);

    /// <summary>What one would type to have this initiative.</summary>
    public static TypedAnswers Of(Initiative initiative, Parties linkable)
    {
        var typed = TypedAnswers.Nothing.With(Name, initiative.Name).With(About, initiative.About);
        for (var i = 0; i < initiative.Links.Length; i++) typed = typed.With(Link(i), linkable.Written(initiative.Links[i]));
        foreach (var planned in initiative.Plan) typed = typed.With(Year(planned.Stage, From), FormText.Of(planned.From)).With(Year(planned.Stage, To), FormText.Of(planned.To));
        return typed;
    }

    /// <summary>The initiative that was typed, with all else as it stood; one that begins where there was none.</summary>
    public static AnswerReading<Initiative> Read(TypedAnswers typed, Initiative? before, Parties linkable)
    {
        var reader = new AnswerReader(typed);
        var (name, about) = (reader.Line(Name, AnswerTexts.NoInitiativeName), reader.Text(About));
        ImmutableArray<EntryId> links = [.. Enumerable.Range(0, MostLinks).Select(row => reader.Party(Link(row), linkable)).OfType<EntryId>().Distinct()];
        var on = before is null ? reader.NeededDay(On) : default;
        var plan = ReadPlan(reader);
        return reader.Read(() => (before ?? Initiative.Begin(name, about, links, on)) with { Name = name, About = about, Links = links, Plan = plan });
    }

    private static ImmutableArray<PlannedStage> ReadPlan(AnswerReader reader)
    {
        var plan = ImmutableArray.CreateBuilder<PlannedStage>();
        foreach (var stage in Planned)
        {
            var (first, last) = (Year(stage, From), Year(stage, To));
            if (reader.Typed[first].Length + reader.Typed[last].Length == 0) continue;
            var from = reader.Whole(first, FirstYear, LastYear, AnswerTexts.NoYear);
            var to = reader.Typed[last].Length == 0 ? from : reader.Whole(last, FirstYear, LastYear, AnswerTexts.NoYear);
            if (to > 0 && to < from) reader.Fault(last, AnswerTexts.YearsEndBefore);
            if (from > 0 && plan.Count > 0 && from < plan[^1].From) reader.Fault(first, AnswerTexts.StagesOutOfOrder);
            plan.Add(new(stage, from, to));
        }

        return plan.ToImmutable();
    }
}

/// <summary>The form by which an initiative comes to another stage.</summary>
public static class MoveForm
{
    public const string To = "til";
    public const string Forum = "forum";
    public const string On = "dag";
    public const string Why = "hvorfor";

    /// <summary>What somebody wants, as it was typed; what is missing is for the gate to say.</summary>
    public static AnswerReading<StageWish> Read(TypedAnswers typed, Programme programme)
    {
        var reader = new AnswerReader(typed);
        if (Words.Find<Stage>(typed[To]) is null) reader.Fault(To, AnswerTexts.NoChoice);
        var (on, why) = (reader.NeededDay(On), reader.Text(Why));
        var forum = int.TryParse(typed[Forum], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? programme.Forum(number) : null;
        return reader.Read(() => new StageWish(Words.Find<Stage>(typed[To])!.Value, on, forum, why));
    }

    /// <summary>The question that a refusal is about.</summary>
    public static string QuestionOf(GateRefusal refusal) => refusal switch
    {
        GateRefusal.NoWay or GateRefusal.NoEvaluation or GateRefusal.NotCarried => To,
        GateRefusal.NoReason => Why,
        GateRefusal.NobodyDecided or GateRefusal.ForumDecidesNothing or GateRefusal.ForumIsClosed => Forum,
        GateRefusal.NotYet or GateRefusal.BeforeTheLast => On,
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "No refusal."),
    };
}

/// <summary>The form of an evaluation.</summary>
public static class EvaluationForm
{
    public const string Design = "design";
    public const string Finding = "funn";
    public const string Certainty = "sikkerhet";
    public const string Verdict = "holder";
    public const string Source = "kilde";
    public const string Locator = "sted";
    public const string Link = "lenke";
    public const string SetAside = "grunn";

    /// <summary>Sources that an evaluation can stand in.</summary>
    public static Parties Sources(RegisterSnapshot snapshot) => Parties.Of(snapshot, Kind.Source);

    /// <summary>The evaluation that was typed. Whether it carries is asked, and never guessed.</summary>
    public static AnswerReading<Evaluation> Read(TypedAnswers typed, Parties sources)
    {
        var reader = new AnswerReader(typed);
        var (design, finding) = (reader.Text(Design, AnswerTexts.NoDesign), reader.Text(Finding, AnswerTexts.NoFinding));
        foreach (var (name, isSaid) in ((string, bool)[])[(Certainty, Words.Find<Certainty>(typed[Certainty]) is not null), (Verdict, Words.Find<EvaluationVerdict>(typed[Verdict]) is not null)])
        {
            if (!isSaid) reader.Fault(name, AnswerTexts.NoChoice);
        }

        var (source, locator, link) = (reader.Party(Source, sources), reader.Line(Locator), reader.Line(Link));
        if (typed[Source].Length + link.Length == 0) reader.Fault(Source, AnswerTexts.NoSource);
        if (link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http")) reader.Fault(Link, AnswerTexts.NoLink);
        return reader.Read(() => new Evaluation(0, design, finding, reader.Choice<Certainty>(Certainty), reader.Choice<EvaluationVerdict>(Verdict), source, locator, link, null));
    }
}

/// <summary>The form by which an initiative is rated.</summary>
public static class RatingForm
{
    public const string Points = "poeng";
    public const string Why = "hvorfor";

    /// <summary>A question about a criterion.</summary>
    public static string Cell(Criterion criterion, string column) => TypedAnswers.Cell("kriterium", criterion.Number, column);

    /// <summary>What one would type to have these ratings.</summary>
    public static TypedAnswers Of(Initiative initiative, CriteriaChoice criteria)
    {
        var typed = TypedAnswers.Nothing;
        foreach (var criterion in criteria.All)
        {
            if (initiative.Ratings.FirstOrDefault(each => each.Criterion == criterion.Number) is { } rating) typed = typed.With(Cell(criterion, Points), FormText.Of(rating.Points)).With(Cell(criterion, Why), rating.Why);
        }

        return typed;
    }

    /// <summary>The ratings that were typed, with those on criteria that are not asked about as they stood.</summary>
    public static AnswerReading<ImmutableArray<InitiativeRating>> Read(TypedAnswers typed, Initiative before, CriteriaChoice criteria)
    {
        var reader = new AnswerReader(typed);
        var ratings = before.Ratings.RemoveAll(rating => criteria.All.Any(criterion => criterion.Number == rating.Criterion)).ToBuilder();
        foreach (var criterion in criteria.All)
        {
            var (points, why) = (Cell(criterion, Points), reader.Text(Cell(criterion, Why)));
            if (typed[points].Length > 0) ratings.Add(new(criterion.Number, reader.Whole(points, InitiativeRating.Least, InitiativeRating.Most, AnswerTexts.NoPoints), why));
            else if (why.Length > 0) reader.Fault(points, AnswerTexts.NoPoints);
        }

        return reader.Read(ratings.ToImmutable);
    }
}
