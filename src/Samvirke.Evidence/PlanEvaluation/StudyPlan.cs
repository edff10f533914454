using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Storage.Workbench;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>A plan for evaluating a measure: fixed before anything is measured, and then changed only so that everybody sees it.</summary>
/// <param name="Answers">What is answered.</param>
public sealed record StudyPlan(StudyAnswers Answers)
{
    /// <summary>The sort of paper that plans are kept as.</summary>
    public const string Sort = "evaluation-plan";

    /// <summary>When it was locked; nothing while it is open.</summary>
    public DateOnly? LockedOn { get; init; }

    /// <summary>What it said then.</summary>
    public StudyAnswers? LockedAnswers { get; init; }

    /// <summary>What was changed since, in the order in which it was.</summary>
    public ImmutableArray<Amendment> Amendments { get; init; } = [];

    /// <summary>Whether it is locked.</summary>
    public bool IsLocked => LockedOn is not null;

    /// <summary>Locks it.</summary>
    /// <param name="on">The day.</param>
    public LockOutcome Lock(DateOnly on)
    {
        if (IsLocked) return new LockOutcome.Already(LockedOn!.Value);
        ImmutableArray<StudyQuestion> missing = [.. Missing(Answers)];
        if (!missing.IsEmpty) return new LockOutcome.Unfinished(missing);
        if (Answers.From <= on) return new LockOutcome.Begun(Answers.From!.Value);
        return new LockOutcome.Locked(this with { LockedOn = on, LockedAnswers = Answers });
    }

    /// <summary>The plan with other answers. Once it is locked, a change is an amendment and must say why.</summary>
    /// <param name="answers">What is answered now.</param>
    /// <param name="on">The day.</param>
    /// <param name="why">Why, where it is locked.</param>
    public AmendOutcome Change(StudyAnswers answers, DateOnly on, string why)
    {
        ImmutableArray<StudyQuestion> touched = [.. Touched(Answers, answers)];
        if (touched.IsEmpty) return new AmendOutcome.Same();
        if (!IsLocked) return new AmendOutcome.Changed(this with { Answers = answers });
        return why.Length == 0 ? new AmendOutcome.NoReason() : new AmendOutcome.Changed(this with { Answers = answers, Amendments = Amendments.Add(new(on, touched, why)) });
    }

    /// <summary>The questions that are answered otherwise than when it was locked.</summary>
    public ImmutableArray<StudyQuestion> OtherThanLocked => LockedAnswers is { } then ? [.. Touched(then, Answers)] : [];

    /// <summary>The plan that the paper holds; nothing where it was taken away.</summary>
    public static StudyPlan? Of(Paper? paper) => paper?.Text is { } text ? JsonSerializer.Deserialize(text, StudyJson.Default.StudyPlan) ?? throw new InvalidOperationException($"No plan: {paper.Name}") : null;

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(this, StudyJson.Default.StudyPlan);

    /// <summary>What has to be fixed before anything is measured: the measure, what is measured how and when, the design and the period.</summary>
    private static IEnumerable<StudyQuestion> Missing(StudyAnswers answers)
    {
        if (answers.MeasureName.Length == 0) yield return StudyQuestion.Measure;
        if (answers.Outcome.Length == 0 || answers.Instrument.Length == 0 || answers.Sort is null || answers.MonthsAfter is null) yield return StudyQuestion.Outcome;
        if (answers.Change is null || StudySize.Measured(answers) is null) yield return StudyQuestion.Change;
        if (answers.Units is null || answers.GivenTo is null || (answers.IsClustered && (answers.PeopleInEach is null || answers.Correlation is null))) yield return StudyQuestion.Units;
        if (answers.Order is null) yield return StudyQuestion.Order;
        else if (StudyDesigns.Of(answers) is null) yield return StudyQuestion.Comparison;
        if (answers.From is null || answers.To is null) yield return StudyQuestion.Period;
    }

    private static IEnumerable<StudyQuestion> Touched(StudyAnswers before, StudyAnswers after) =>
        Enum.GetValues<StudyQuestion>().Where(question => JsonSerializer.Serialize(Part(before, question), StudyJson.Default.StudyAnswers) != JsonSerializer.Serialize(Part(after, question), StudyJson.Default.StudyAnswers));

    /// <summary>The answers to one question alone.</summary>
    private static StudyAnswers Part(StudyAnswers of, StudyQuestion question) => question switch
    {
        StudyQuestion.Measure => new() { Measure = of.Measure, MeasureName = of.MeasureName },
        StudyQuestion.Outcome => new() { Outcome = of.Outcome, Sort = of.Sort, Instrument = of.Instrument, MonthsAfter = of.MonthsAfter },
        StudyQuestion.Change => new() { Today = of.Today, Deviation = of.Deviation, Change = of.Change },
        StudyQuestion.Units => new() { GivenTo = of.GivenTo, Units = of.Units, PeopleInEach = of.PeopleInEach, SizeVariation = of.SizeVariation, Correlation = of.Correlation, CorrelationSource = of.CorrelationSource },
        StudyQuestion.Order => new() { Order = of.Order, Steps = of.Steps },
        StudyQuestion.Comparison => new() { CanDrawLots = of.CanDrawLots, HasComparison = of.HasComparison, CanMeasureBefore = of.CanMeasureBefore },
        StudyQuestion.Period => new() { Area = of.Area, TargetGroups = of.TargetGroups, Ages = of.Ages, From = of.From, To = of.To },
        StudyQuestion.Concurrent => new() { Concurrent = of.Concurrent },
        StudyQuestion.Process => new() { Process = of.Process },
        StudyQuestion.Readiness => new() { Time = of.Time, Competence = of.Competence, Resources = of.Resources },
        _ => throw new ArgumentOutOfRangeException(nameof(question), question, "No such question."),
    };
}

/// <summary>A change to a locked plan.</summary>
/// <param name="On">When.</param>
/// <param name="Questions">Which answers are otherwise than before.</param>
/// <param name="Why">Why.</param>
public sealed record Amendment(DateOnly On, ImmutableArray<StudyQuestion> Questions, string Why);

/// <summary>What came of locking a plan: exactly one of the records below.</summary>
public abstract record LockOutcome
{
    private LockOutcome()
    {
    }

    /// <summary>It is locked.</summary>
    public sealed record Locked(StudyPlan Plan) : LockOutcome;

    /// <summary>It was before.</summary>
    public sealed record Already(DateOnly On) : LockOutcome;

    /// <summary>Something must be answered first.</summary>
    public sealed record Unfinished(ImmutableArray<StudyQuestion> Missing) : LockOutcome;

    /// <summary>The measure has begun: a plan that is locked then was not made before anybody could know what came of it.</summary>
    public sealed record Begun(DateOnly From) : LockOutcome;
}

/// <summary>What came of changing a plan: exactly one of the records below.</summary>
public abstract record AmendOutcome
{
    private AmendOutcome()
    {
    }

    /// <summary>It is changed.</summary>
    public sealed record Changed(StudyPlan Plan) : AmendOutcome;

    /// <summary>Nothing is otherwise.</summary>
    public sealed record Same : AmendOutcome;

    /// <summary>It is locked, and it is not said why.</summary>
    public sealed record NoReason : AmendOutcome;
}

/// <summary>How papers of plans are read and written.</summary>
[JsonSerializable(typeof(StudyPlan))]
[JsonSerializable(typeof(StudyAnswers))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true, UseStringEnumConverter = true)]
internal sealed partial class StudyJson : JsonSerializerContext;
