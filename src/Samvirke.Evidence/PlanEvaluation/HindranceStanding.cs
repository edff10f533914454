using System.Collections.Immutable;
using Samvirke.Register.Snapshots;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>What stands in the way of evaluations, by chapter 4.2.14 of the report of 2024.</summary>
public enum Hindrance
{
    /// <summary>Time for planning, and for measuring before and after.</summary>
    Time,

    /// <summary>A group to compare with that is large enough and nearly alike.</summary>
    ControlGroup,

    /// <summary>Other measures for the same group at the same time.</summary>
    ConcurrentMeasures,

    /// <summary>Knowing how to carry out, evaluate and judge evidence.</summary>
    Competence,

    /// <summary>Skilled people and money.</summary>
    Resources,
}

/// <summary>How one of them stands.</summary>
/// <param name="Hindrance">Which.</param>
/// <param name="IsDealtWith">Whether the plan has dealt with it.</param>
/// <param name="Question">Where that is answered.</param>
/// <param name="Left">How many concurrent measures nothing is said of, where it is about them.</param>
public sealed record HindranceStanding(Hindrance Hindrance, bool IsDealtWith, StudyQuestion Question, int Left = 0)
{
    /// <summary>The five of them, in the report's order.</summary>
    /// <param name="answers">The plan.</param>
    /// <param name="concurrent">What was found in the register for it.</param>
    public static ImmutableArray<HindranceStanding> Of(StudyAnswers answers, ImmutableArray<ConcurrentMeasure> concurrent)
    {
        var left = concurrent.Count(each => each.IsNear && !IsSaid(answers, each));
        var isAsked = answers.Area is not null && answers.From is not null && answers.To is not null && (answers.TargetGroups.Length > 0 || answers.Ages.Length > 0);
        return
        [
            new(Hindrance.Time, answers.Time.Length > 0 && answers.CanMeasureBefore == true && answers.MonthsAfter is not null, answers.CanMeasureBefore == true ? StudyQuestion.Readiness : StudyQuestion.Comparison),
            new(Hindrance.ControlGroup, StudyVerdict.Of(answers) is StudyVerdict.Answers, StudyQuestion.Comparison),
            new(Hindrance.ConcurrentMeasures, isAsked && left == 0, isAsked ? StudyQuestion.Concurrent : StudyQuestion.Period, left),
            new(Hindrance.Competence, answers.Competence.Length > 0, StudyQuestion.Readiness),
            new(Hindrance.Resources, answers.Resources.Length > 0, StudyQuestion.Readiness),
        ];
    }

    /// <summary>The same, with what the register says now.</summary>
    public static ImmutableArray<HindranceStanding> Of(RegisterSnapshot snapshot, StudyAnswers answers) => Of(answers, ConcurrentMeasure.Of(snapshot, answers));

    private static bool IsSaid(StudyAnswers answers, ConcurrentMeasure measure) => answers.Concurrent.TryGetValue(measure.Entry.Id.Value, out var said) && said.Length > 0;
}
