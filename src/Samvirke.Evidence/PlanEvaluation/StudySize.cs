using System.Collections.Immutable;
using Samvirke.Analysis.Sizing;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>How surely a design finds the change that is worth having, by the numbers that one has.</summary>
/// <param name="Design">The design.</param>
/// <param name="Power">How often it is found where it is there, a fraction; nothing where there are too few to know anything.</param>
/// <param name="LeastChange">The least change that is found in 80 of 100 cases, as a number above 0; nothing where not even the largest is.</param>
/// <param name="UnitsNeeded">How many schools, municipalities or people it would take in all; nothing where 20,000 are not enough.</param>
public sealed record StudySize(StudyDesign Design, double? Power, double? LeastChange, int? UnitsNeeded)
{

    /// <summary>As sure as is usual: an effect is found in 80 of 100 cases where it is there, and in 5 where it is not.</summary>
    public static Certainty Wanted { get; } = new();

    /// <summary>Whether it is found as surely as is usual.</summary>
    public bool IsEnough => Power >= Wanted.Power;

    /// <summary>For the design; nothing while numbers are lacking, or where the design cannot carry an effect.</summary>
    public static StudySize? Of(StudyDesign design, StudyAnswers answers)
    {
        if (!StudyDesigns.CanCarry(design) || answers.Units is not { } units || answers.Change is not { } change || change == 0 || Measured(answers) is not { } measured || !measured.Allows(change)) return null;
        if (answers.IsClustered && (answers.PeopleInEach is null || answers.Correlation is null)) return null;
        double? Power(int count, double difference) => Found(design, answers, measured, count, difference);
        var least = GroupComparison.Least(difference => Power(units, Math.Sign(change) * difference), Wanted.Power, 1e-9 * Most(measured, change), Most(measured, change));
        return new(design, Power(units, change), least, Needed(count => Power(count, change) >= Wanted.Power));
    }

    /// <summary>What is measured; nothing while that is not said.</summary>
    public static Measured? Measured(StudyAnswers answers) => answers.Sort switch
    {
        OutcomeSort.Proportion when answers.Today is > 0 and < 1 and var today => new Measured.Proportion(today),
        OutcomeSort.Mean when answers.Deviation is > 0 and var deviation => new Measured.Mean(deviation),
        _ => null,
    };

    private static double Most(Measured measured, double change) => measured.Limit(change > 0) is var limit && double.IsFinite(limit) ? limit * (1 - 1e-12) : 1e3 * Math.Abs(change);

    private static double? Found(StudyDesign design, StudyAnswers answers, Measured measured, int units, double difference)
    {
        var alpha = Wanted.Significance;
        if (!answers.IsClustered)
        {
            // A change of the one less a change of the other has twice the variance of a difference, unless people resemble themselves, which is not known yet.
            var each = design is StudyDesign.LotsBetweenPeople ? units / 2.0 : units / 4.0;
            return each < 1 ? null : GroupComparison.Power(measured, difference, new(each, each), alpha);
        }

        var clustering = new Clustering(answers.Correlation!.Value, answers.PeopleInEach!.Value, answers.SizeVariation ?? 0);
        return design switch
        {
            StudyDesign.LotsBetweenClusters => units < 4 ? null : GroupComparison.Power(measured, difference, new(units / 2.0 * clustering.Size, units / 2.0 * clustering.Size, clustering), alpha),
            StudyDesign.SteppedWedge or StudyDesign.StaggeredStart => Schedule.SteppedWedge(Math.Min(answers.Steps ?? 4, units), Sizes(clustering, units)).Power(measured, difference, clustering.Correlation, alpha),
            StudyDesign.ComparisonBeforeAfter => units < 4 ? null : Schedule.BeforeAndAfter(Sizes(clustering, units / 2), Sizes(clustering, units - (units / 2))).Power(measured, difference, clustering.Correlation, alpha),
            _ => null,
        };
    }

    /// <summary>Sizes of that mean and variation, larger and smaller in turn, so that no group gets all the large ones.</summary>
    private static ImmutableArray<double> Sizes(Clustering clustering, int units)
    {
        var reach = Math.Min(clustering.SizeVariation, 0.95) * clustering.Size;
        return [.. Enumerable.Range(0, units).Select(place => clustering.Size + (place % 2 == 0 ? reach : -reach))];
    }

    private static int? Needed(Func<int, bool> isEnough)
    {
        // A schedule of very many clusters costs time, and nobody has them.
        var (low, high) = (1, 2);
        while (!isEnough(high))
        {
            if (high >= 20_000) return null;
            (low, high) = (high, high * 2);
        }

        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (isEnough(middle)) high = middle;
            else low = middle;
        }

        return high;
    }
}

/// <summary>What a plan can answer.</summary>
public abstract record StudyVerdict
{
    private StudyVerdict()
    {
    }

    /// <summary>Too little is answered yet.</summary>
    public sealed record Open : StudyVerdict;

    /// <summary>It can carry an answer, and finds the change as surely as is usual.</summary>
    public sealed record Answers(StudySize Size) : StudyVerdict;

    /// <summary>It can carry an answer, but often finds nothing where there is something.</summary>
    /// <param name="Size">What it finds.</param>
    /// <param name="Nearest">What would find it, the nearest first.</param>
    public sealed record TooSmall(StudySize Size, ImmutableArray<NearestDesign> Nearest) : StudyVerdict;

    /// <summary>It cannot tell the measure from what would have happened anyhow, however many there are.</summary>
    /// <param name="Design">The design.</param>
    /// <param name="Nearest">What could, the nearest first.</param>
    public sealed record CannotTell(StudyDesign Design, ImmutableArray<NearestDesign> Nearest) : StudyVerdict;

    /// <summary>What the answers lead to.</summary>
    public static StudyVerdict Of(StudyAnswers answers)
    {
        if (StudyDesigns.Of(answers) is not { } design) return new Open();
        if (!StudyDesigns.CanCarry(design)) return new CannotTell(design, NearestDesign.To(answers, design));
        if (StudySize.Of(design, answers) is not { } size) return new Open();
        return size.IsEnough ? new Answers(size) : new TooSmall(size, NearestDesign.To(answers, design));
    }
}

/// <summary>What has to be otherwise for another design.</summary>
public enum DesignStep
{
    /// <summary>Begin at different times.</summary>
    BeginInTurn,

    /// <summary>Let some go without as long as is measured.</summary>
    LetSomeWait,

    /// <summary>Draw lots.</summary>
    DrawLots,

    /// <summary>Find others to compare with.</summary>
    FindComparison,

    /// <summary>Measure before the start.</summary>
    MeasureBefore,

    /// <summary>Take in more.</summary>
    TakeInMore,
}

/// <summary>A design near the one that answers lead to.</summary>
/// <param name="Design">The design.</param>
/// <param name="Steps">What has to be otherwise, as few things as possible.</param>
/// <param name="Size">What it finds, where numbers are answered.</param>
public sealed record NearestDesign(StudyDesign Design, ImmutableArray<DesignStep> Steps, StudySize? Size)
{
    private static readonly ImmutableArray<(DesignStep Step, Func<StudyAnswers, bool> Is, Func<StudyAnswers, StudyAnswers> Take)> Possible =
    [
        (DesignStep.MeasureBefore, answers => answers.CanMeasureBefore == true, answers => answers with { CanMeasureBefore = true }),
        (DesignStep.FindComparison, answers => answers.HasComparison == true || answers.Order == GivingOrder.SomeWithout, answers => answers with { HasComparison = true }),
        (DesignStep.BeginInTurn, answers => answers.Order != GivingOrder.AllAtOnce, answers => answers with { Order = GivingOrder.AllInTurn }),
        (DesignStep.DrawLots, answers => answers.CanDrawLots == true, answers => answers with { CanDrawLots = true }),
        (DesignStep.LetSomeWait, answers => answers.Order == GivingOrder.SomeWithout, answers => answers with { Order = GivingOrder.SomeWithout }),
    ];

    /// <summary>Designs that can carry an answer: those that find the change as surely as is usual first, then with the fewest steps, then those that say most.</summary>
    public static ImmutableArray<NearestDesign> To(StudyAnswers answers, StudyDesign from)
    {
        var found = new List<NearestDesign>();
        var open = Possible.Where(each => !each.Is(answers)).ToList();
        for (var chosen = 1; chosen < 1 << open.Count; chosen++)
        {
            var steps = open.Where((_, place) => (chosen & (1 << place)) != 0).ToList();
            if (steps.Exists(each => each.Step == DesignStep.BeginInTurn) && steps.Exists(each => each.Step == DesignStep.LetSomeWait)) continue;
            var changed = steps.Aggregate(answers, (so, each) => each.Take(so));
            if (StudyDesigns.Of(changed) is not { } design || design == from || !StudyDesigns.CanCarry(design)) continue;
            found.Add(new(design, [.. steps.Select(each => each.Step)], StudySize.Of(design, changed)));
        }

        if (StudySize.Of(from, answers) is { UnitsNeeded: not null } more) found.Add(new(from, [DesignStep.TakeInMore], more));
        return
        [
            .. found.GroupBy(each => each.Design).Select(group => group.MinBy(each => each.Steps.Length)!)
                .OrderByDescending(each => each.Size?.IsEnough == true || each.Steps is [DesignStep.TakeInMore])
                .ThenBy(each => each.Steps.Length).ThenBy(each => StudyDesigns.BestFirst.IndexOf(each.Design)),
        ];
    }
}
