using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Samvirke.Analysis.Evaluating.Checking;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Register.Texts;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary>What an evaluation found, as other programs read it. Shares and probabilities are fractions; numbers have all their figures.</summary>
/// <param name="Method">As the plan has it.</param>
/// <param name="Estimand">What the effect is an effect on: <c>risk-difference</c>, <c>mean-difference</c>, <c>adjusted-mean-difference</c>, <c>difference-in-differences</c> <c>log-odds-ratio</c> or <c>average-effect-on-treated</c>.</param>
/// <param name="Estimate">The effect, in the unit of the outcome; nothing where the treatment has several levels, of which <c>effects</c> has one each.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Df">The degrees of freedom of its t distribution; nothing where it is the normal one.</param>
/// <param name="Statistic">The statistic that is held against its distribution.</param>
/// <param name="P">The probability of one as far from zero or farther where there is no effect.</param>
/// <param name="Interval">From and to; nothing where an end is infinite.</param>
/// <param name="Level">The share of such intervals that hold the truth.</param>
/// <param name="N">How many rows it rests on.</param>
/// <param name="Clusters">How many clusters, where there are any.</param>
/// <param name="Warnings">What to know when reading it.</param>
/// <param name="Refused">Why there is no effect, and what would be needed.</param>
/// <param name="Effects">Each level of the treatment against the reference, where there are several.</param>
/// <param name="RandomIntercept">How clusters and rows within them vary, in a mixed model.</param>
/// <param name="Checks">What was noticed in the data, before anything was found in them; empty where nothing was, nothing where the data could not be read.</param>
/// <param name="RiskDifference">What an effect on the odds comes to as a difference of shares.</param>
/// <param name="WorkingCorrelation">What rows of a cluster were taken to have in common, by GEE.</param>
/// <param name="Staggered">The effects by group and time, where the measure started at different times.</param>
/// <param name="Draws">What <c>p</c> and <c>interval</c> rest on, where it is draws.</param>
/// <param name="Sensitivity">What something unseen would have to be to explain the effect away.</param>
/// <param name="MissingOutcome">Between what each effect must lie whatever the outcomes that are missing.</param>
public sealed record EvaluationDocument(
    string? Method,
    string? Estimand,
    double? Estimate,
    double? StandardError,
    double? Df,
    double? Statistic,
    double? P,
    double?[]? Interval,
    double? Level,
    int? N,
    int? Clusters,
    ImmutableArray<RemarkDocument> Warnings,
    RefusalDocument? Refused,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<EffectDocument>? Effects = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RandomInterceptDocument? RandomIntercept = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<RemarkDocument>? Checks = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RiskDifferenceDocument? RiskDifference = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] WorkingCorrelationDocument? WorkingCorrelation = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] StaggeredDocument? Staggered = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DrawsDocument? Draws = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Sensitivity? Sensitivity = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<BoundsDocument>? MissingOutcome = null)
{
    internal static EvaluationDocument Of(EvaluationFindings findings)
    {
        var word = EvaluationWords.Of(findings.Plan.Method);
        var unused = findings.Unused.Select(field => new RemarkDocument("field-unused", EntryReference.ByTag(EvaluationTexts.Unused(field, word))));
        return Of(findings.Plan, findings.Outcome, unused) with { Checks = [.. findings.Checks.Select(RemarkDocument.Of)] };
    }

    private static EvaluationDocument Of(EvaluationPlan plan, EvaluationOutcome outcome, IEnumerable<RemarkDocument> remarks) => outcome switch
    {
        EvaluationOutcome.Answered { Effects: [var only] } answered => Of(plan, answered, remarks, EffectDocument.Of(only, 0, plan, answered)),
        EvaluationOutcome.Answered answered => Of(plan, answered, remarks, null),
        EvaluationOutcome.Refused refused => Of(plan, new RefusalDocument(RemarkDocument.CodeOf(refused.Reason), EntryReference.ByTag(RefusalTexts.Of(refused.Reason)), []), [.. remarks, .. refused.Warnings.Select(RemarkDocument.Of)]),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "No such outcome."),
    };

    internal static EvaluationDocument Of(EvaluationPlan? plan, RefusalDocument refused, ImmutableArray<RemarkDocument> warnings) =>
        new(plan is null ? null : EvaluationWords.Of(plan.Method), null, null, null, null, null, null, null, plan?.Level, null, null, warnings, refused);

    private static EvaluationDocument Of(EvaluationPlan plan, EvaluationOutcome.Answered answered, IEnumerable<RemarkDocument> remarks, EffectDocument? only) => new(
        EvaluationWords.Of(plan.Method),
        EvaluationWords.Of(answered.Estimand),
        only?.Estimate,
        only?.StandardError,
        only?.Df,
        only?.Statistic,
        only?.P,
        only?.Interval,
        plan.Level,
        answered.Rows,
        answered.Clusters,
        [.. remarks, .. answered.Warnings.Select(RemarkDocument.Of)],
        null,
        only is null ? [.. answered.Effects.Select((effect, place) => EffectDocument.Of(effect, place, plan, answered))] : null,
        RandomInterceptDocument.Of(answered.Fit?.RandomIntercept),
        Staggered: StaggeredDocument.Of(answered.Staggered, plan),
        Draws: only?.Draws,
        Sensitivity: only?.Sensitivity,
        MissingOutcome: BoundsDocument.Of(answered.Bounds),
        RiskDifference: only?.RiskDifference,
        WorkingCorrelation: WorkingCorrelationDocument.Of(answered.Fit?.Correlation));
}

/// <summary>The share with the treatment less the share without, as fractions, had all in the data got the one and the other.</summary>
/// <param name="Estimate">The difference.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Interval">From and to.</param>
public sealed record RiskDifferenceDocument(double Estimate, double StandardError, double[] Interval)
{
    internal static RiskDifferenceDocument Of(Estimate difference, double level)
    {
        var interval = difference.At(level);
        return new(difference.Value, difference.StandardError, [interval.Low, interval.High]);
    }
}

/// <summary>How clusters and the rows within them vary in a mixed model; in a logistic one on the scale of the logarithm of the odds, where rows have π/√3.</summary>
/// <param name="ClusterDeviation">The standard deviation between clusters.</param>
/// <param name="ResidualDeviation">The standard deviation within them.</param>
/// <param name="IntraclassCorrelation">The share of the variance that is between clusters.</param>
/// <param name="LogLikelihood">The natural logarithm of the likelihood, or of the restricted one.</param>
public sealed record RandomInterceptDocument(double ClusterDeviation, double ResidualDeviation, double IntraclassCorrelation, double LogLikelihood)
{
    internal static RandomInterceptDocument? Of(RandomIntercept? parts) =>
        parts is null ? null : new(parts.ClusterDeviation, parts.ResidualDeviation, parts.IntraclassCorrelation, parts.LogLikelihood);
}

/// <summary>What rows of a cluster were taken to have in common while coefficients were found by GEE.</summary>
/// <param name="Form"><c>independence</c>, <c>exchangeable</c> or <c>ar1</c>; the first also where the data forbid what the plan says, which is a warning.</param>
/// <param name="Parameter">How alike two rows of a cluster are, or two that follow each other; nothing where they are independent.</param>
/// <param name="Scale">The variance of Pearson's residuals.</param>
public sealed record WorkingCorrelationDocument(string Form, double? Parameter, double Scale)
{
    internal static WorkingCorrelationDocument? Of(FittedCorrelation? fitted) => fitted is null ? null : new(EvaluationWords.Of(fitted.Form), fitted.Parameter, fitted.Scale);
}

/// <summary>One effect of several, with the same fields as an evaluation of one.</summary>
/// <param name="Term">Which: the column and level of the treatment.</param>
/// <param name="Draws">What <c>p</c> and <c>interval</c> rest on, where it is draws.</param>
public sealed record EffectDocument(
    string Term,
    string Method,
    string Estimand,
    double Estimate,
    double StandardError,
    double? Df,
    double Statistic,
    double P,
    double?[] Interval,
    double Level,
    int N,
    int? Clusters,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RiskDifferenceDocument? RiskDifference = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DrawsDocument? Draws = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? AdjustedP = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Sensitivity? Sensitivity = null)
{
    internal static EffectDocument Of(Estimate effect, int place, EvaluationPlan plan, EvaluationOutcome.Answered answered)
    {
        var interval = effect.At(plan.Level);
        return new(
            effect.Term,
            EvaluationWords.Of(plan.Method),
            EvaluationWords.Of(answered.Estimand),
            effect.Value,
            effect.StandardError,
            double.IsFinite(effect.Freedom) ? effect.Freedom : null,
            effect.Statistic,
            effect.P,
            FigureDocument.Ends(interval),
            plan.Level,
            answered.Rows,
            answered.Clusters,
            place < answered.RiskDifferences.Length ? RiskDifferenceDocument.Of(answered.RiskDifferences[place], plan.Level) : null,
            DrawsDocument.Of(effect.Drawn, plan),
            effect.AdjustedP,
            effect.Sensitivity);
    }
}

/// <summary>Something to know.</summary>
/// <param name="Code">What, for programs.</param>
/// <param name="Text">The same as a sentence, by language.</param>
public sealed record RemarkDocument(string Code, IReadOnlyDictionary<string, string> Text)
{
    internal static RemarkDocument Of(Warning warning) => new(CodeOf(warning), EntryReference.ByTag(WarningTexts.Of(warning)));

    internal static RemarkDocument Of(DataNotice notice) => new(CodeOf(notice), EntryReference.ByTag(NoticeTexts.Of(notice)));

    /// <summary>The name of the record, as in <c>one-cluster-in-arm</c>.</summary>
    internal static string CodeOf(object each) => string.Concat(each.GetType().Name.Select((letter, place) => char.IsUpper(letter) ? (place > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}

/// <summary>Why there is no effect.</summary>
/// <param name="Code">Why, for programs; <c>plan</c> and <c>data</c> where one of the files cannot be read.</param>
/// <param name="Text">The same as a sentence, with what would be needed, by language.</param>
/// <param name="Defects">What is wrong in the file, where that is why.</param>
public sealed record RefusalDocument(string Code, IReadOnlyDictionary<string, string> Text, ImmutableArray<FileDefectDocument> Defects);

/// <summary>Something wrong in the plan or the data.</summary>
/// <param name="Path">Where in the plan, as a JSON path.</param>
/// <param name="Row">Which row of the data, from 1 with the header.</param>
/// <param name="Column">Which column of the data.</param>
/// <param name="Text">What is wrong and how to mend it, by language.</param>
public sealed record FileDefectDocument(string? Path, int? Row, string? Column, IReadOnlyDictionary<string, string> Text);
