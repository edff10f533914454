using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Sizing;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>What has to be mended in an answer.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="Message">What is wrong, and how to mend it.</param>
public sealed record StudyFault(string Name, LocalizedText Message);

/// <summary>What came of reading the answer to a question: exactly one of the records below.</summary>
public abstract record StudyReading
{
    private StudyReading()
    {
    }

    /// <summary>All answers, with this one.</summary>
    public sealed record Found(StudyAnswers Answers) : StudyReading;

    /// <summary>Something has to be mended; what was typed is to stand as it was.</summary>
    public sealed record Faulty(ImmutableArray<StudyFault> Faults) : StudyReading;
}

/// <summary>The forms of the questions. What is left empty is not answered, and may be later.</summary>
public static class StudyForm
{
    public const string Measure = "tiltak";
    public const string Outcome = "utfall";
    public const string Sort = "slag";
    public const string Instrument = "malt-med";
    public const string MonthsAfter = "maneder";
    public const string Today = "i-dag";
    public const string Deviation = "spredning";
    public const string Change = "endring";
    public const string GivenTo = "hvem";
    public const string Units = "antall";
    public const string PeopleInEach = "i-hver";
    public const string SizeVariation = "ulike-store";
    public const string Correlation = "likhet";
    public const string Order = "rekkefolge";
    public const string Steps = "trinn";
    public const string Lots = "lodd";
    public const string Comparison = "sammenligning";
    public const string Before = "for-maling";
    public const string TargetGroups = "malgruppe";
    public const string Ages = "alder";
    public const string From = "fra";
    public const string To = "til";
    public const string Concurrent = "samtidig-";
    public const string Reach = "rekkevidde";
    public const string Adoption = "hvem-tar-i-bruk";
    public const string Fidelity = "etterlevelse";
    public const string Barriers = "barrierer";
    public const string Drivers = "drivere";
    public const string Maintenance = "varighet";
    public const string Time = "tid";
    public const string Competence = "kompetanse";
    public const string Resources = "ressurser";

    /// <summary>What is chosen for yes and for no.</summary>
    public const string Yes = "ja";
    public const string No = "nei";

    private const int MostMonths = 240;
    private const int MostSteps = 50;

    /// <summary>The words by which a choice is written in a form.</summary>
    public static string Word<T>(T choice)
        where T : struct, Enum => string.Concat(choice.ToString().Select((letter, place) => char.IsUpper(letter) ? (place > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));

    /// <summary>Reads the answer to a question.</summary>
    /// <param name="question">Which.</param>
    /// <param name="typed">What was typed, by the names of fields; several of one name are parted by commas.</param>
    /// <param name="before">What was answered before.</param>
    /// <param name="snapshot">The register, which knows measures.</param>
    public static StudyReading Read(StudyQuestion question, IReadOnlyDictionary<string, string> typed, StudyAnswers before, RegisterSnapshot snapshot)
    {
        var reader = new Reader(typed);
        var answers = question switch
        {
            StudyQuestion.Measure => reader.Measure(before, snapshot),
            StudyQuestion.Outcome => before with { Outcome = reader.Text(Outcome), Sort = reader.Choice<OutcomeSort>(Sort), Instrument = reader.Text(Instrument), MonthsAfter = reader.Whole(MonthsAfter, 1, MostMonths) },
            StudyQuestion.Change => reader.Change(before),
            StudyQuestion.Units => reader.Units(before),
            StudyQuestion.Order => before with { Order = reader.Choice<GivingOrder>(Order), Steps = reader.Whole(Steps, 2, MostSteps) },
            StudyQuestion.Comparison => before with { CanDrawLots = reader.YesOrNo(Lots), HasComparison = reader.YesOrNo(Comparison), CanMeasureBefore = reader.YesOrNo(Before) },
            StudyQuestion.Period => reader.Period(before),
            StudyQuestion.Concurrent => before with { Concurrent = reader.Concurrent() },
            StudyQuestion.Process => before with
            {
                Process = new()
                {
                    Reach = reader.Text(Reach),
                    Adoption = reader.Text(Adoption),
                    Fidelity = reader.Text(Fidelity),
                    Barriers = reader.Text(Barriers),
                    Drivers = reader.Text(Drivers),
                    Maintenance = reader.Text(Maintenance),
                },
            },
            StudyQuestion.Readiness => before with { Time = reader.Text(Time), Competence = reader.Text(Competence), Resources = reader.Text(Resources) },
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
        };
        return reader.Faults.Count > 0 ? new StudyReading.Faulty([.. reader.Faults]) : new StudyReading.Found(answers);
    }

    private sealed class Reader(IReadOnlyDictionary<string, string> typed)
    {
        private const int LongestText = 4000;

        public List<StudyFault> Faults { get; } = [];

        public StudyAnswers Measure(StudyAnswers before, RegisterSnapshot snapshot)
        {
            var name = Text(StudyForm.Measure);
            var entry = snapshot.Entries.Where(each => each.Kind.IsEffort && each.Name.Phrases.Any(phrase => string.Equals(phrase.Text, name, StringComparison.OrdinalIgnoreCase)))
                .OrderBy(each => each.Kind == Kind.Measure ? 0 : 1).ThenBy(each => each.Id.Value, StringComparer.Ordinal).FirstOrDefault();
            return before with { Measure = entry?.Id.Value, MeasureName = name };
        }

        public StudyAnswers Change(StudyAnswers before)
        {
            var isShare = before.Sort == OutcomeSort.Proportion;
            var (today, change) = (isShare ? Number(Today, 0, 100) / 100 : null, Number(StudyForm.Change, isShare ? -100 : -1e9, isShare ? 100 : 1e9));
            var deviation = isShare ? null : Number(Deviation, 0, 1e9);
            if (change == 0) Faults.Add(new(StudyForm.Change, StudyTexts.NoChange));
            if (today is 0 or 1) Faults.Add(new(Today, StudyTexts.NoneOrAll));
            if (deviation == 0) Faults.Add(new(Deviation, StudyTexts.NoSpread));
            var part = isShare ? change / 100 : change;
            if (today + part is <= 0 or >= 1) Faults.Add(new(StudyForm.Change, StudyTexts.BeyondAll));
            return before with { Today = today, Deviation = deviation, Change = part };
        }

        public StudyAnswers Units(StudyAnswers before)
        {
            var likeness = Text(Correlation);
            var known = KnownCorrelation.All.FirstOrDefault(each => each.Code == likeness);
            // Of a range the larger: who plans for less is disappointed.
            var correlation = known?.High ?? Number(Correlation, 0, 0.99);
            return before with
            {
                GivenTo = Choice<GivenTo>(StudyForm.GivenTo),
                Units = Whole(StudyForm.Units, 1, 1_000_000),
                PeopleInEach = Number(PeopleInEach, 1, 1e6),
                SizeVariation = Number(SizeVariation, 0, 3),
                Correlation = correlation,
                CorrelationSource = known?.Code ?? "",
            };
        }

        public StudyAnswers Period(StudyAnswers before)
        {
            var (from, to, ages) = (Day(StudyForm.From), Day(StudyForm.To), Text(StudyForm.Ages));
            if (to <= from) Faults.Add(new(StudyForm.To, StudyTexts.EndsBefore));
            if (ages.Length > 0 && AgeSpan.Parse(ages) is null) Faults.Add(new(StudyForm.Ages, StudyTexts.NoAges));
            var groups = Facet.Find("targetGroup")!;
            return before with { From = from, To = to, Ages = AgeSpan.Parse(ages)?.ToString() ?? "", TargetGroups = [.. Typed(StudyForm.TargetGroups).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(groups.Allows).Distinct()] };
        }

        public ImmutableSortedDictionary<string, string> Concurrent() => typed.Keys.Where(name => name.StartsWith(StudyForm.Concurrent, StringComparison.Ordinal))
            .Select(name => (Id: name[StudyForm.Concurrent.Length..], Said: Text(name))).Where(each => each.Said.Length > 0).ToImmutableSortedDictionary(each => each.Id, each => each.Said, StringComparer.Ordinal);

        public string Text(string name)
        {
            var text = Typed(name);
            if (PlainText.Fault(text) is { } fault) Faults.Add(new(name, StudyTexts.NoText(fault)));
            if (text.Length > LongestText) Faults.Add(new(name, StudyTexts.TooLong(text.Length, LongestText)));
            return text;
        }

        public T? Choice<T>(string name)
            where T : struct, Enum => Enum.GetValues<T>().Where(each => Word(each) == Typed(name)).Select(each => (T?)each).FirstOrDefault();

        public bool? YesOrNo(string name) => Typed(name) switch
        {
            Yes => true,
            No => false,
            _ => null,
        };

        public int? Whole(string name, int least, int most)
        {
            if (Typed(name).Length == 0) return null;
            if (int.TryParse(Spaceless(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            Faults.Add(new(name, StudyTexts.NotWhole(least, most)));
            return null;
        }

        public double? Number(string name, double least, double most)
        {
            if (Typed(name).Length == 0) return null;
            var text = Spaceless(name).Replace(',', '.').Replace('\u2212', '-');
            if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most) return number;
            Faults.Add(new(name, StudyTexts.NotNumber(least, most)));
            return null;
        }

        private DateOnly? Day(string name)
        {
            if (Typed(name).Length == 0) return null;
            if (WrittenDay.Read(Typed(name)) is { } day) return day;
            Faults.Add(new(name, StudyTexts.NoDay));
            return null;
        }

        private string Spaceless(string name) => string.Concat(Typed(name).Where(letter => !char.IsWhiteSpace(letter)));

        private string Typed(string name) => typed.TryGetValue(name, out var text) ? text.Trim() : "";
    }
}
