using System.Collections.Immutable;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>How an effect is looked for.</summary>
public enum StudyDesign
{
    /// <summary>The same before and after, with nobody to compare with. What happened anyhow cannot be told from the measure.</summary>
    BeforeAfter,

    /// <summary>Others afterwards, chosen without lots. What they differed by beforehand cannot be told from the measure.</summary>
    ComparisonAfter,

    /// <summary>Others before and after, chosen without lots.</summary>
    ComparisonBeforeAfter,

    /// <summary>Some begin later than others, without lots.</summary>
    StaggeredStart,

    /// <summary>Lots between people.</summary>
    LotsBetweenPeople,

    /// <summary>Lots between schools or municipalities.</summary>
    LotsBetweenClusters,

    /// <summary>Lots decide when schools or municipalities begin.</summary>
    SteppedWedge,
}

/// <summary>Which design answers lead to.</summary>
public static class StudyDesigns
{
    /// <summary>From the design that says most to the one that says least.</summary>
    public static ImmutableArray<StudyDesign> BestFirst { get; } =
    [
        StudyDesign.LotsBetweenPeople, StudyDesign.LotsBetweenClusters, StudyDesign.SteppedWedge, StudyDesign.ComparisonBeforeAfter, StudyDesign.StaggeredStart, StudyDesign.ComparisonAfter, StudyDesign.BeforeAfter,
    ];

    /// <summary>The design; nothing while what it takes to tell is not answered.</summary>
    public static StudyDesign? Of(StudyAnswers answers) => (answers.GivenTo, answers.Order, answers.CanDrawLots) switch
    {
        (null, _, _) or (_, null, _) => null,
        (_, GivingOrder.AllAtOnce, _) => Compared(answers),
        (_, _, null) => null,
        (GivenTo.People, GivingOrder.SomeWithout, true) => StudyDesign.LotsBetweenPeople,
        (_, GivingOrder.SomeWithout, true) => StudyDesign.LotsBetweenClusters,
        // Whoever waits is compared with until their turn; with people one draws who waits.
        (GivenTo.People, GivingOrder.AllInTurn, true) => StudyDesign.LotsBetweenPeople,
        (_, GivingOrder.AllInTurn, true) => StudyDesign.SteppedWedge,
        (_, GivingOrder.AllInTurn, false) when answers.CanMeasureBefore == true => StudyDesign.StaggeredStart,
        _ => Compared(answers),
    };

    /// <summary>Whether an effect found so can be due to the measure, and not to what would have happened anyhow.</summary>
    public static bool CanCarry(StudyDesign design) => design is not (StudyDesign.BeforeAfter or StudyDesign.ComparisonAfter);

    /// <summary>Whether lots are drawn.</summary>
    public static bool HasLots(StudyDesign design) => design is StudyDesign.LotsBetweenPeople or StudyDesign.LotsBetweenClusters or StudyDesign.SteppedWedge;

    /// <summary>Without lots it takes others to compare with; those who go without are such.</summary>
    private static StudyDesign? Compared(StudyAnswers answers) => (answers.HasComparison == true || answers.Order == GivingOrder.SomeWithout, answers.CanMeasureBefore) switch
    {
        (_, null) => null,
        (true, true) => StudyDesign.ComparisonBeforeAfter,
        (true, false) => StudyDesign.ComparisonAfter,
        _ => answers.HasComparison is null ? null : StudyDesign.BeforeAfter,
    };
}
