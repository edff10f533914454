using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Steering.ChooseModel;

namespace Samvirke.Steering.KeepWeights;

/// <summary>An own rating as it was typed.</summary>
/// <param name="Model">The id of the model.</param>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Grade">The word of the scale, by its id; empty where they say the same as the report.</param>
/// <param name="Reason">Why.</param>
public sealed record RatingAnswer(string Model, string Criterion, string Grade, string Reason);

/// <summary>Points as they were typed.</summary>
/// <param name="Criterion">The id of the criterion.</param>
/// <param name="Points">What was typed; empty where it is left open.</param>
public sealed record PointsAnswer(string Criterion, string Points);

/// <summary>What an organisation holds, as it was typed.</summary>
/// <param name="Points">For each criterion.</param>
/// <param name="Ratings">For each model and criterion.</param>
public sealed record WeightAnswers(ImmutableArray<PointsAnswer> Points, ImmutableArray<RatingAnswer> Ratings)
{
    /// <summary>What it holds as one would type it; nothing typed where it holds nothing yet.</summary>
    public static WeightAnswers Of(ModelWeights? weights, ModelTable table, Func<double, string> write) => new(
        [.. table.Criteria.Select(criterion => new PointsAnswer(criterion.Id, weights?.PointsOf(criterion) is { } points ? write(points) : ""))],
        [.. Places(table).Select(place => weights?.RatingOf(place.Model, place.Criterion) is { } own
            ? new RatingAnswer(own.Model, own.Criterion, own.Grade, own.Reason)
            : new RatingAnswer(place.Model.Id.Value, place.Criterion.Id, "", ""))]);

    /// <summary>The places that can be rated: each model on each criterion, criterion by criterion.</summary>
    public static IEnumerable<(Entry Model, DetailChoice Criterion)> Places(ModelTable table) => from criterion in table.Criteria from model in table.Models select (model, criterion);

    /// <summary>What they hold, or all that has to be mended in it.</summary>
    public WeightReading Read(ModelTable table)
    {
        ImmutableArray<WeightFault> faults = [.. PointFaults(table), .. Places(table).SelectMany(RatingFaults)];
        if (!faults.IsEmpty) return new WeightReading.Faulty(faults);
        return new WeightReading.Found(new ModelWeights(
            [.. Points.Where(each => table.Criteria.Any(criterion => criterion.Id == each.Criterion)).Select(each => (each.Criterion, Points: WeightPoints.Read(each.Points))).Where(each => each.Points is not null).Select(each => new CriterionPoints(each.Criterion, each.Points!.Value))],
            [.. Places(table).Select(place => RatingOf(place.Model, place.Criterion)).OfType<RatingAnswer>().Where(each => each.Grade.Length > 0).Select(each => new OwnRating(each.Model, each.Criterion, each.Grade, each.Reason))]));
    }

    private RatingAnswer? RatingOf(Entry model, DetailChoice criterion) => Ratings.FirstOrDefault(each => each.Model == model.Id.Value && each.Criterion == criterion.Id);

    private IEnumerable<WeightFault> PointFaults(ModelTable table)
    {
        var wrong = Points.Where(each => each.Points.Length > 0 && WeightPoints.Read(each.Points) is null).ToList();
        foreach (var each in wrong) yield return new WeightFault.NoPoints(each.Criterion);
        if (wrong.Count == 0 && table.Criteria.All(criterion => Points.FirstOrDefault(each => each.Criterion == criterion.Id) is { } typed && WeightPoints.Read(typed.Points) == 0)) yield return new WeightFault.AllZero(table.Criteria[0].Id);
    }

    private IEnumerable<WeightFault> RatingFaults((Entry Model, DetailChoice Criterion) place)
    {
        if (RatingOf(place.Model, place.Criterion) is not { } typed) yield break;
        if (PlainText.Fault(typed.Reason) is { } fault) yield return new WeightFault.NoText(typed.Model, typed.Criterion, fault);
        if (typed is { Grade.Length: 0, Reason.Length: > 0 }) yield return new WeightFault.ReasonAlone(typed.Model, typed.Criterion);
        if (typed.Grade.Length == 0) yield break;
        if (ModelTable.Grades.All(grade => grade.Id != typed.Grade)) yield return new WeightFault.NoGrade(typed.Model, typed.Criterion);
        else if (typed.Grade == ModelTable.Find(place.Model, place.Criterion)?.Grade) yield return new WeightFault.SameAsReport(typed.Model, typed.Criterion);
        if (typed.Reason.Length == 0) yield return new WeightFault.NoReason(typed.Model, typed.Criterion);
    }
}

/// <summary>What came of reading what an organisation typed: exactly one of the records below.</summary>
public abstract record WeightReading
{
    private WeightReading()
    {
    }

    /// <summary>It can be kept.</summary>
    public sealed record Found(ModelWeights Weights) : WeightReading;

    /// <summary>Something has to be mended.</summary>
    public sealed record Faulty(ImmutableArray<WeightFault> Faults) : WeightReading;
}

/// <summary>What has to be mended in what an organisation typed: exactly one of the records below.</summary>
/// <param name="Model">The id of the model that it is about; nothing where it is about the weight.</param>
/// <param name="Criterion">The id of the criterion that it is about.</param>
public abstract record WeightFault(string? Model, string Criterion)
{
    /// <summary>It is no number of points.</summary>
    public sealed record NoPoints(string Criterion) : WeightFault(null, Criterion);

    /// <summary>Every criterion has 0 points.</summary>
    public sealed record AllZero(string Criterion) : WeightFault(null, Criterion);

    /// <summary>It is no word of the scale.</summary>
    public sealed record NoGrade(string Of, string Criterion) : WeightFault(Of, Criterion);

    /// <summary>They rate it as the report does: then they do not differ.</summary>
    public sealed record SameAsReport(string Of, string Criterion) : WeightFault(Of, Criterion);

    /// <summary>They differ, and do not say why.</summary>
    public sealed record NoReason(string Of, string Criterion) : WeightFault(Of, Criterion);

    /// <summary>They say why, but not what.</summary>
    public sealed record ReasonAlone(string Of, string Criterion) : WeightFault(Of, Criterion);

    /// <summary>The reason has characters that cannot be shown.</summary>
    /// <param name="Of">The model.</param>
    /// <param name="Criterion">The criterion.</param>
    /// <param name="Fault">Which, to follow upon the name of the field.</param>
    public sealed record NoText(string Of, string Criterion, LocalizedText Fault) : WeightFault(Of, Criterion);
}
