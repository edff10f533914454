using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samvirke.Evidence.PlanEvaluation;

/// <summary>Writes PLAN.json of <c>./samvirke evaluate</c> from a plan, and the columns that the data then must have.</summary>
public static class StudyPlanFile
{
    /// <summary>The columns, as the data name them.</summary>
    public const string Outcome = "utfall";
    public const string OutcomeBefore = "utfall_før";
    public const string Treatment = "tiltak";
    public const string After = "etter";
    public const string Period = "måling";
    public const string Cluster = "enhet";

    private static readonly JsonSerializerOptions Form = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The plan as JSON; nothing where the design is not answered, or cannot carry an effect.</summary>
    public static string? Write(StudyAnswers answers)
    {
        if (StudyDesigns.Of(answers) is not { } design || !StudyDesigns.CanCarry(design)) return null;
        var isBefore = answers.CanMeasureBefore == true;
        var plan = design switch
        {
            StudyDesign.LotsBetweenPeople or StudyDesign.LotsBetweenClusters when isBefore => Method("ancova", OutcomeBefore),
            StudyDesign.LotsBetweenPeople or StudyDesign.LotsBetweenClusters => Method(answers.Sort == OutcomeSort.Proportion ? "two-proportions" : "difference-in-means"),
            StudyDesign.SteppedWedge => Method("linear-mixed", Period),
            StudyDesign.ComparisonBeforeAfter => Method("difference-in-differences"),
            StudyDesign.StaggeredStart => Method("staggered"),
            _ => throw new ArgumentOutOfRangeException(nameof(answers), design, "No such design."),
        };
        if (design == StudyDesign.ComparisonBeforeAfter) plan["post"] = After;
        if (design == StudyDesign.StaggeredStart) (plan["unit"], plan["time"]) = (Cluster, Period);
        // Of a staggered start the unit is what is followed, and a cluster what units have in common.
        if (answers.IsClustered && design != StudyDesign.StaggeredStart) plan["cluster"] = Cluster;
        return plan.ToJsonString(Form);
    }

    /// <summary>The columns that the plan names, in the order of a table; none where there is no plan.</summary>
    public static ImmutableArray<string> Columns(StudyAnswers answers)
    {
        if (Write(answers) is not { } written) return [];
        var named = JsonNode.Parse(written)!.AsObject().Where(field => field.Key != "method").SelectMany(field => field.Value is JsonArray list ? list.Select(each => (string)each!) : [(string)field.Value!]).ToHashSet();
        return [.. new[] { Cluster, Treatment, Period, After, OutcomeBefore, Outcome }.Where(named.Contains)];
    }

    private static JsonObject Method(string method, params string[] covariates)
    {
        var plan = new JsonObject { ["method"] = method, ["outcome"] = Outcome, ["treatment"] = Treatment };
        if (covariates.Length > 0) plan["covariates"] = new JsonArray([.. covariates.Select(each => (JsonNode)each)]);
        return plan;
    }
}
