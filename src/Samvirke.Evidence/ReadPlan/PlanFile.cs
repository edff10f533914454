using System.Collections.Immutable;
using System.Text.Json;
using Samvirke.Analysis.Evaluating.Plans;

namespace Samvirke.Evidence.ReadPlan;

/// <summary>Reads a plan that is written as JSON.</summary>
public static class PlanFile
{
    /// <summary>Fewer draws cannot reject anything at 95 in 100, and more take minutes.</summary>
    private const int LeastDraws = 99;
    private const int MostDraws = 999_999;

    /// <summary>As large as a number in JSON keeps all its figures.</summary>
    private const long MostSeed = (1L << 53) - 1;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The plan, or everything that is wrong with it. Never throws for what stands in it.</summary>
    public static PlanReading Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(utf8), Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? Read(document.RootElement) : new PlanReading.Refused([new("$", PlanTexts.NotObject())]);
        }
        catch (JsonException fault)
        {
            return new PlanReading.Refused([new("$", PlanTexts.NotJson((fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1))]);
        }
    }

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> utf8) => utf8.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8;

    private static PlanReading Read(JsonElement root)
    {
        var fields = new PlanFields(root);
        var method = fields.Word(PlanFields.Method, PlanWords.Methods);
        if (method is null) fields.Need(PlanFields.Method);
        var plan = new EvaluationPlan
        {
            Method = method ?? default,
            Outcome = fields.Needed(PlanFields.Outcome),
            Treatment = fields.Needed(PlanFields.Treatment),
            Reference = fields.Level(PlanFields.Reference),
            Post = fields.Column(PlanFields.Post),
            Covariates = fields.Covariates(),
            Cluster = fields.Column(PlanFields.Cluster),
            Unit = fields.Column(PlanFields.Unit),
            Time = fields.Column(PlanFields.Time),
            StandardErrors = fields.Word(PlanFields.Errors, PlanWords.Errors),
            DegreesOfFreedom = fields.Word(PlanFields.Freedom, PlanWords.Freedoms),
            Estimation = fields.Word(PlanFields.Likelihood, PlanWords.Estimations) ?? default,
            Correlation = fields.Word(PlanFields.Correlation, PlanWords.Correlations) ?? WorkingCorrelation.Exchangeable,
            Family = fields.Word(PlanFields.Family, PlanWords.Families) ?? OutcomeFamily.Gaussian,
            Inference = fields.Word(PlanFields.InferenceChoice, PlanWords.Inferences) ?? default,
            Strata = fields.Column(PlanFields.Strata),
            Draws = (int)(fields.Whole(PlanFields.Draws, LeastDraws, MostDraws) ?? 9_999),
            Seed = (ulong)(fields.Whole(PlanFields.Seed, 0, MostSeed) ?? 1),
            Multiple = fields.Word(PlanFields.Multiple, PlanWords.Multiples),
            Level = fields.Share(PlanFields.Confidence) ?? 0.95,
        };
        return fields.Defects.IsEmpty ? new PlanReading.Complete(plan, Unused(fields, plan)) : new PlanReading.Refused(fields.Defects);
    }

    /// <summary>What is said but has no meaning for the method: better told than passed over.</summary>
    private static ImmutableArray<string> Unused(PlanFields fields, EvaluationPlan plan) =>
    [
        .. plan.Method != EvaluationMethod.LinearMixed && fields.Has(PlanFields.Likelihood) ? [PlanFields.Likelihood] : Array.Empty<string>(),
        .. plan.Method == EvaluationMethod.Gee ? [] : new[] { PlanFields.Correlation, PlanFields.Family }.Where(fields.Has),
        .. plan.Inference == Inference.Randomisation || plan.Strata is null ? Array.Empty<string>() : [PlanFields.Strata],
        .. plan.Inference != Inference.Model ? [] : new[] { PlanFields.Draws, PlanFields.Seed }.Where(fields.Has),
        .. plan.Method == EvaluationMethod.DifferenceInDifferences || plan.Post is null ? Array.Empty<string>() : [PlanFields.Post],
        .. plan.Time is null || plan.IsOrdered || plan.Method == EvaluationMethod.Staggered ? Array.Empty<string>() : [PlanFields.Time],
    ];
}
