using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Analysis.Evaluating.Results;
using Samvirke.Evidence.ReportEvaluation;
using Samvirke.Register.Texts;
using Samvirke.Storage.Workbench;

namespace Samvirke.Evidence.KeepResults;

/// <summary>What came of carrying out a plan for an evaluation, as its organisation keeps it: the answer and its numbers, never the data.</summary>
/// <param name="On">The day on which it was found.</param>
/// <param name="Standing">Whether it is what was planned.</param>
/// <param name="Answer">The paragraph that everybody can read.</param>
/// <param name="Effects">The effects; none where the data could not carry an answer.</param>
/// <param name="Rows">How many rows it rests on; nothing where there is no answer.</param>
/// <param name="Clusters">How many clusters, where there are any.</param>
/// <param name="Fingerprint">The SHA-256 sum of the file of data, in hexadecimal.</param>
public sealed record EvaluationResult(DateOnly On, KeptStanding Standing, KeptText Answer, ImmutableArray<KeptEffect> Effects, int? Rows, int? Clusters, string Fingerprint)
{
    /// <summary>Whether the interval of every effect leaves it open whether there is one; also where there is no answer.</summary>
    public bool IsOpen => Effects.All(effect => effect.IsOpen);

    /// <summary>How it is written.</summary>
    internal string Write() => JsonSerializer.Serialize(this, ResultJson.Default.EvaluationResult);

    /// <summary>What of an evaluation is kept.</summary>
    /// <param name="findings">What was found.</param>
    /// <param name="on">The day.</param>
    public static EvaluationResult Of(EvaluationFindings findings, DateOnly on)
    {
        var answered = findings.Outcome as EvaluationOutcome.Answered;
        return new(
            on,
            KeptStanding.Of(findings.Standing),
            KeptText.Of(EvaluationReport.Of(findings).Lead),
            answered is null ? [] : [.. NaturalEffect.Of(findings, answered).Select(KeptEffect.Of)],
            answered?.Rows,
            answered?.Clusters,
            findings.Fingerprint);
    }
}

/// <summary>An effect as it is kept.</summary>
/// <param name="Term">Of what.</param>
/// <param name="Unit">What the numbers are: <c>of-a-hundred</c>, <c>of-the-outcome</c> or <c>times-the-odds</c>.</param>
/// <param name="Value">The effect.</param>
/// <param name="Low">Where its interval begins; nothing where it has no beginning.</param>
/// <param name="High">Where it ends; nothing where it has no end.</param>
/// <param name="P">The probability of as much where there is no effect.</param>
/// <param name="IsOpen">Whether the interval holds no effect.</param>
public sealed record KeptEffect(string Term, string Unit, double Value, double? Low, double? High, double P, bool IsOpen)
{
    internal static KeptEffect Of(NaturalEffect effect) => new(
        effect.Term,
        effect.Unit switch
        {
            EffectUnit.OfAHundred => "of-a-hundred",
            EffectUnit.OfTheOutcome => "of-the-outcome",
            EffectUnit.TimesTheOdds => "times-the-odds",
            _ => throw new ArgumentOutOfRangeException(nameof(effect), effect.Unit, "No such unit."),
        },
        effect.Value,
        End(effect.Interval.Low),
        End(effect.Interval.High),
        effect.P,
        effect.IsOpen);

    private static double? End(double value) => double.IsFinite(value) ? value : null;
}

/// <summary>Whether a result is what was planned, as it is kept.</summary>
/// <param name="LockedOn">When the plan was locked; nothing where none was.</param>
/// <param name="Choices">The fields of the plan in which the analysis differs from it.</param>
public sealed record KeptStanding(DateOnly? LockedOn, ImmutableArray<string> Choices)
{
    /// <summary>Whether it is the plan that was locked.</summary>
    public bool IsAsPlanned => LockedOn is not null && Choices.IsEmpty;

    internal static KeptStanding Of(PlanStanding standing) => standing switch
    {
        PlanStanding.NotLocked => new(null, []),
        PlanStanding.AsLocked locked => new(locked.Day, []),
        PlanStanding.Departed departed => new(departed.Day, departed.Choices),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "No such standing."),
    };
}

/// <summary>A text in the languages of the interface, as it is kept.</summary>
public sealed record KeptText(string Nb, string Nn, string En)
{
    /// <summary>The text again.</summary>
    public LocalizedText Text => new(Nb, Nn, En);

    internal static KeptText Of(LocalizedText text) => new(text.In(Tongue.Nb).Text, text.In(Tongue.Nn).Text, text.In(Tongue.En).Text);
}

/// <summary>The results of a plan, the first one first; nothing is ever taken out.</summary>
/// <param name="Results">The results.</param>
public sealed record ResultList(ImmutableArray<EvaluationResult> Results)
{
    /// <summary>The sort of paper that they are kept as, under the key of the plan.</summary>
    public const string Sort = "evaluation-result";

    /// <summary>What the paper holds; nothing where there is none.</summary>
    public static ResultList? Of(Paper? paper) => paper?.Text is { } text ? Read(text) ?? throw new InvalidOperationException($"No results: {paper.Name}") : null;

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(this, ResultJson.Default.ResultList);

    internal static ResultList? Read(string text) => JsonSerializer.Deserialize(text, ResultJson.Default.ResultList);
}

/// <summary>How papers of results are read and written.</summary>
[JsonSerializable(typeof(ResultList))]
[JsonSerializable(typeof(EvaluationResult))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true)]
internal sealed partial class ResultJson : JsonSerializerContext;
