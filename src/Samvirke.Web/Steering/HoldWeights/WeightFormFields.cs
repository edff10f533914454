using System.Collections.Immutable;
using Samvirke.Steering.ChooseModel;
using Samvirke.Steering.KeepWeights;
using Samvirke.Web.Changes.EditEntry;
using Samvirke.Web.Steering.ChooseModel;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.HoldWeights;

/// <summary>The form of what an organisation holds: names of its fields, and what was typed in them.</summary>
internal static class WeightFormFields
{
    public const int LongestReason = 1000;
    private const int LongestWord = 60;

    public static string Points(string criterion) => WeightsAsked.NameOf(criterion);

    public static string Grade(string model, string criterion) => $"karakter-{model}-{criterion}";

    public static string Reason(string model, string criterion) => $"grunn-{model}-{criterion}";

    /// <summary>What was typed, each field as far as it may go.</summary>
    public static WeightAnswers Read(IFormCollection form, ModelTable table) => new(
        [.. table.Criteria.Select(criterion => new PointsAnswer(criterion.Id, Cut(form, Points(criterion.Id), WeightPoints.Longest)))],
        [.. WeightAnswers.Places(table).Select(place => (Model: place.Model.Id.Value, Criterion: place.Criterion.Id)).Select(place => new RatingAnswer(
            place.Model, place.Criterion, Cut(form, Grade(place.Model, place.Criterion), LongestWord), Cut(form, Reason(place.Model, place.Criterion), LongestReason)))]);

    /// <summary>What has to be mended, each at its field.</summary>
    public static ImmutableArray<DraftFault> Faults(WeightReading.Faulty faulty, ModelTable table) => [.. faulty.Faults.Select(fault => new DraftFault(FieldOf(fault), WeightTexts.Of(fault, table)))];

    private static string FieldOf(WeightFault fault) => fault switch
    {
        WeightFault.NoPoints or WeightFault.AllZero => Points(fault.Criterion),
        WeightFault.NoGrade or WeightFault.SameAsReport or WeightFault.ReasonAlone => Grade(fault.Model!, fault.Criterion),
        WeightFault.NoReason or WeightFault.NoText => Reason(fault.Model!, fault.Criterion),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };

    private static string Cut(IFormCollection form, string field, int longest)
    {
        var text = form[field].ToString().ReplaceLineEndings("\n").Trim();
        return text.Length <= longest ? text : text[..longest];
    }
}
