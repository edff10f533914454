namespace Samvirke.Analysis.Pooling;

/// <summary>How the risks of two groups are compared.</summary>
public enum RiskMeasure
{
    /// <summary>The logarithm of the risk with over the risk without.</summary>
    LogRiskRatio,

    /// <summary>The logarithm of the odds with over the odds without.</summary>
    LogOddsRatio,

    /// <summary>The risk with less the risk without.</summary>
    RiskDifference,
}

/// <summary>A study that counts those whom something happened to, with the measure and without it.</summary>
/// <param name="Label">What the study is called.</param>
/// <param name="EventsWith">How many of those with the measure it happened to.</param>
/// <param name="PeopleWith">How many had the measure.</param>
/// <param name="EventsWithout">How many of those without it happened to.</param>
/// <param name="PeopleWithout">How many were without.</param>
public sealed record CountedStudy(string Label, int EventsWith, int PeopleWith, int EventsWithout, int PeopleWithout)
{
    /// <summary>The effect of the study.</summary>
    /// <remarks>
    /// With a, b of those with and c, d of those without to whom it happened and did not: ln(a/n₁ ÷ c/n₂) with variance 1/a−1/n₁+1/c−1/n₂; ln(ad/bc) with
    /// 1/a+1/b+1/c+1/d; a/n₁−c/n₂ with ab/n₁³+cd/n₂³ (Fleiss and Berlin 2009). Where any of the four is 0, one half is added to each of them, also for the
    /// difference, as metafor's <c>escalc(add = 1/2, to = "only0")</c> does.
    /// </remarks>
    /// <param name="measure">How risks are compared.</param>
    public StudyReading Read(RiskMeasure measure)
    {
        if (!Fits(EventsWith, PeopleWith)) return new StudyReading.Faulty(new StudyFault.CountsDisagree(Label, EventsWith, PeopleWith));
        if (!Fits(EventsWithout, PeopleWithout)) return new StudyReading.Faulty(new StudyFault.CountsDisagree(Label, EventsWithout, PeopleWithout));
        var hasEmpty = EventsWith == 0 || EventsWithout == 0 || EventsWith == PeopleWith || EventsWithout == PeopleWithout;
        var added = hasEmpty ? 0.5 : 0;
        var (effect, variance) = Compare(measure, EventsWith + added, PeopleWith - EventsWith + added, EventsWithout + added, PeopleWithout - EventsWithout + added);
        return new StudyReading.Complete(new StudyEffect(Label, effect, Math.Sqrt(variance)) { IsCorrected = hasEmpty });
    }

    private static bool Fits(int events, int people) => people > 0 && events >= 0 && events <= people;

    private static (double Effect, double Variance) Compare(RiskMeasure measure, double a, double b, double c, double d) => measure switch
    {
        // b/(a(a+b)) is 1/a − 1/(a+b) without losing figures where most are a.
        RiskMeasure.LogRiskRatio => (Math.Log(a / (a + b)) - Math.Log(c / (c + d)), (b / (a * (a + b))) + (d / (c * (c + d)))),
        RiskMeasure.LogOddsRatio => (Math.Log(a / b) - Math.Log(c / d), (1 / a) + (1 / b) + (1 / c) + (1 / d)),
        RiskMeasure.RiskDifference => ((a / (a + b)) - (c / (c + d)), (a * b / Math.Pow(a + b, 3)) + (c * d / Math.Pow(c + d, 3))),
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "No such measure."),
    };
}
