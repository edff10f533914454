using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.RunProgramme;

/// <summary>The form of what the board ranks initiatives by.</summary>
public static class CriteriaForm
{
    public const string Forum = "forum";
    public const string On = "dag";
    public const string Rows = "kriterium";
    public const string Number = "nr";
    public const string Name = "navn";
    public const string Meaning = "betyr";
    public const string Weight = "vekt";
    public const string IsLowBest = "lavt-er-best";

    /// <summary>Criteria at most, and rows that stand empty below those that are there.</summary>
    public const int Most = 20;
    public const int EmptyRows = 3;

    private const decimal MostWeight = 100;

    /// <summary>A question about a criterion.</summary>
    public static string Cell(int row, string column) => TypedAnswers.Cell(Rows, row, column);

    /// <summary>The rows to show.</summary>
    public static int Shown(TypedAnswers typed) => Math.Min(typed.Rows(Rows, Most, Name, Meaning, Weight) + EmptyRows, Most);

    /// <summary>What one would type to have this choice.</summary>
    public static TypedAnswers Of(CriteriaChoice choice)
    {
        var typed = TypedAnswers.Nothing.With(Forum, FormText.Of(choice.Forum)).With(On, FormText.Of(choice.On));
        for (var i = 0; i < choice.All.Length; i++)
        {
            var criterion = choice.All[i];
            typed = typed.With(Cell(i, Number), FormText.Of(criterion.Number)).With(Cell(i, Name), criterion.Name).With(Cell(i, Meaning), criterion.Meaning)
                .With(Cell(i, Weight), FormText.Of(criterion.Weight)).With(Cell(i, IsLowBest), criterion.IsLowBest);
        }

        return typed;
    }

    /// <summary>The choice that was typed.</summary>
    public static AnswerReading<CriteriaChoice> Read(TypedAnswers typed, Programme programme)
    {
        var reader = new AnswerReader(typed);
        var criteria = ImmutableArray.CreateBuilder<Criterion>();
        var rows = typed.Rows(Rows, Most, Name, Meaning, Weight);
        for (var row = 0; row < rows; row++)
        {
            if (typed[Cell(row, Name)].Length + typed[Cell(row, Meaning)].Length + typed[Cell(row, Weight)].Length == 0) continue;
            var criterion = ReadOne(reader, row, programme.Criteria, criteria);
            if (criteria.Any(other => other.Name.Equals(criterion.Name, StringComparison.OrdinalIgnoreCase))) reader.Fault(Cell(row, Name), AnswerTexts.SameCriterion);
            criteria.Add(criterion);
        }

        if (criteria.Count > 0 && criteria.All(criterion => criterion.Weight == 0) && !Enumerable.Range(0, rows).Any(row => reader.IsFaulty(Cell(row, Weight)))) reader.Fault(Cell(0, Weight), AnswerTexts.AllZero);
        var forum = int.TryParse(typed[Forum], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? programme.Forum(number) : null;
        if (forum is null) reader.Fault(Forum, AnswerTexts.NoChooser);
        var on = reader.NeededDay(On);
        return reader.Read(() => new CriteriaChoice(criteria.ToImmutable(), forum!.Number, on).Numbered(programme.Criteria));
    }

    /// <summary>A number that the programme has not given, or that another row has, is no number.</summary>
    private static Criterion ReadOne(AnswerReader reader, int row, CriteriaChoice before, IEnumerable<Criterion> others)
    {
        var isKnown = int.TryParse(reader.Typed[Cell(row, Number)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && before.All.Any(each => each.Number == number) && others.All(each => each.Number != number);
        if (reader.Typed[Cell(row, Weight)].Length == 0) reader.Fault(Cell(row, Weight), AnswerTexts.NoWeight);
        return new(
            isKnown ? number : 0, reader.Line(Cell(row, Name), AnswerTexts.NoCriterion), reader.Text(Cell(row, Meaning)), reader.Number(Cell(row, Weight), MostWeight, AnswerTexts.NoWeight),
            reader.Ticked(Cell(row, IsLowBest)));
    }
}

/// <summary>The form of what each organisation puts in.</summary>
public static class ResourceForm
{
    public const string Rows = "ressurs";
    public const string Party = "hvem";
    public const string Initiative = "til";
    public const string Year = "ar";
    public const string PersonYears = "arsverk";
    public const string Kroner = "kroner";

    /// <summary>Lines at most, and rows that stand empty below those that are there.</summary>
    public const int Most = 150;
    public const int EmptyRows = 4;

    private const int FirstYear = 2000;
    private const int LastYear = 2100;
    private const decimal MostPersonYears = 10_000;
    private const decimal MostKroner = 100_000_000_000;

    /// <summary>A question about a line.</summary>
    public static string Cell(int row, string column) => TypedAnswers.Cell(Rows, row, column);

    /// <summary>The rows to show.</summary>
    public static int Shown(TypedAnswers typed) => Math.Min(Used(typed) + EmptyRows, Most);

    /// <summary>What one would type to have these lines.</summary>
    public static TypedAnswers Of(ImmutableArray<ResourceLine> lines, Parties actors)
    {
        var typed = TypedAnswers.Nothing;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            typed = typed.With(Cell(i, Party), actors.Written(line.Party)).With(Cell(i, Initiative), FormText.Of(line.Initiative)).With(Cell(i, Year), FormText.Of(line.Year))
                .With(Cell(i, PersonYears), line.PersonYears == 0 ? "" : FormText.Of(line.PersonYears)).With(Cell(i, Kroner), line.Kroner == 0 ? "" : line.Kroner.ToString(CultureInfo.InvariantCulture));
        }

        return typed;
    }

    /// <summary>The lines that were typed.</summary>
    public static AnswerReading<ImmutableArray<ResourceLine>> Read(TypedAnswers typed, IReadOnlyCollection<int> initiatives, Parties actors)
    {
        var reader = new AnswerReader(typed);
        var lines = ImmutableArray.CreateBuilder<ResourceLine>();
        for (var row = 0; row < Used(typed); row++)
        {
            if (new[] { Party, Year, PersonYears, Kroner }.All(column => typed[Cell(row, column)].Length == 0)) continue;
            if (typed[Cell(row, Party)].Length == 0) reader.Fault(Cell(row, Party), AnswerTexts.NoOrganisation);
            var party = reader.Party(Cell(row, Party), actors);
            var initiative = int.TryParse(typed[Cell(row, Initiative)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && initiatives.Contains(number) ? number : (int?)null;
            var year = reader.Whole(Cell(row, Year), FirstYear, LastYear, AnswerTexts.NoYear);
            var personYears = reader.Number(Cell(row, PersonYears), MostPersonYears, AnswerTexts.NoPersonYears);
            var kroner = reader.Number(Cell(row, Kroner), MostKroner, AnswerTexts.NoKroner);
            if (decimal.Truncate(kroner) != kroner) reader.Fault(Cell(row, Kroner), AnswerTexts.NoKroner);
            if (typed[Cell(row, PersonYears)].Length + typed[Cell(row, Kroner)].Length == 0) reader.Fault(Cell(row, PersonYears), AnswerTexts.NothingPutIn);
            lines.Add(new(party ?? default, initiative, year, personYears, (long)kroner));
        }

        return reader.Read(lines.ToImmutable);
    }

    private static int Used(TypedAnswers typed) => typed.Rows(Rows, Most, Party, Year, PersonYears, Kroner);
}

/// <summary>The form of a meeting: who met, and for each matter what was said and decided.</summary>
public static class MeetingForm
{
    public const string Forum = "forum";
    public const string Day = "dag";
    public const string Place = "sted";
    public const string Rows = "sak";
    public const string Number = "nr";
    public const string Title = "tittel";
    public const string Minutes = "referat";
    public const string Initiative = "initiativ";
    public const string Decided = "vedtak";
    public const string Why = "hvorfor";
    public const string Dissents = "uenighet";
    public const string Responsible = "hvem";
    public const string Due = "frist";
    public const string State = "tilstand";

    /// <summary>Matters at most, and rows that stand empty below those that are there.</summary>
    public const int Most = 40;
    public const int EmptyRows = 2;

    /// <summary>A question about a matter.</summary>
    public static string Cell(int row, string column) => TypedAnswers.Cell(Rows, row, column);

    /// <summary>The rows that have something in them.</summary>
    public static int Used(TypedAnswers typed) => typed.Rows(Rows, Most, Title, Minutes, Decided, Why, Dissents, Responsible, Due);

    /// <summary>What one would type to have this meeting.</summary>
    public static TypedAnswers Of(ProgrammeMeeting meeting, Parties actors)
    {
        var typed = TypedAnswers.Nothing.With(Forum, FormText.Of(meeting.Forum)).With(Day, FormText.Of(meeting.Day)).With(Place, meeting.Place);
        for (var i = 0; i < meeting.Matters.Length; i++)
        {
            var matter = meeting.Matters[i];
            typed = typed.With(Cell(i, Number), FormText.Of(matter.Number)).With(Cell(i, Title), matter.Title).With(Cell(i, Minutes), matter.Minutes).With(Cell(i, Initiative), FormText.Of(matter.Initiative))
                .With(Cell(i, Decided), matter.Decided).With(Cell(i, Why), matter.Why).With(Cell(i, Dissents), string.Join('\n', matter.Dissents.Select(each => $"{actors.Written(each.Party)}: {each.Why}")))
                .With(Cell(i, Responsible), matter.Responsible).With(Cell(i, Due), FormText.Of(matter.Due)).With(Cell(i, State), Words.Of(matter.State));
        }

        return typed;
    }

    /// <summary>The meeting that was typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="before">The meeting as it stood; nothing where it is new.</param>
    /// <param name="whole">The programme.</param>
    /// <param name="actors">Who can disagree.</param>
    public static AnswerReading<ProgrammeMeeting> Read(TypedAnswers typed, ProgrammeMeeting? before, WholeProgramme whole, Parties actors)
    {
        var reader = new AnswerReader(typed);
        var forum = int.TryParse(typed[Forum], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? whole.Kept.Programme.Forum(number) : null;
        if (forum is null) reader.Fault(Forum, AnswerTexts.NoForum);
        var (day, place) = (reader.NeededDay(Day), reader.Line(Place));
        var matters = ImmutableArray.CreateBuilder<Matter>();
        for (var row = 0; row < Used(typed); row++)
        {
            if (new[] { Title, Minutes, Decided, Why, Dissents, Responsible, Due }.Any(column => typed[Cell(row, column)].Length > 0)) matters.Add(ReadMatter(reader, row, before, whole, actors, matters));
        }

        return reader.Read(() => new ProgrammeMeeting(forum!.Number, day, place, matters.ToImmutable()).Numbered(before?.Last ?? 0));
    }

    private static Matter ReadMatter(AnswerReader reader, int row, ProgrammeMeeting? before, WholeProgramme whole, Parties actors, IEnumerable<Matter> others)
    {
        var typed = reader.Typed;
        var isKnown = int.TryParse(typed[Cell(row, Number)], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && before?.Matters.Any(each => each.Number == number) == true && others.All(each => each.Number != number);
        var (title, minutes, decided, why) = (reader.Line(Cell(row, Title), AnswerTexts.NoTitle), reader.Text(Cell(row, Minutes)), reader.Text(Cell(row, Decided)), reader.Text(Cell(row, Why)));
        if (decided.Length > 0 && why.Length == 0) reader.Fault(Cell(row, Why), AnswerTexts.NoWhy);
        if (decided.Length == 0 && new[] { Why, Dissents, Responsible, Due }.Any(column => typed[Cell(row, column)].Length > 0)) reader.Fault(Cell(row, Decided), AnswerTexts.NothingDecided);
        var initiative = int.TryParse(typed[Cell(row, Initiative)], NumberStyles.None, CultureInfo.InvariantCulture, out var about) ? whole.Initiative(about)?.Number : null;
        return new(
            isKnown ? number : 0, title, minutes, initiative, decided, why, ReadDissents(reader, Cell(row, Dissents), actors), reader.Line(Cell(row, Responsible)), reader.Day(Cell(row, Due)),
            reader.Choice<FollowUpState>(Cell(row, State)));
    }

    private static ImmutableArray<Dissent> ReadDissents(AnswerReader reader, string name, Parties actors)
    {
        var dissents = ImmutableArray.CreateBuilder<Dissent>();
        foreach (var line in reader.Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var (who, why) = colon < 0 ? ("", "") : (line[..colon].Trim(), line[(colon + 1)..].Trim());
            if (who.Length == 0 || why.Length == 0) reader.Fault(name, AnswerTexts.NoDissent);
            else if (reader.Party(name, who, actors) is { } party) dissents.Add(new(party, why));
        }

        return dissents.ToImmutable();
    }
}
