using System.Collections.Immutable;
using System.Text.Json;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.ReadPlan;

/// <summary>The fields of a written plan, and what is wrong with them.</summary>
internal sealed class PlanFields
{
    public const string Method = "method";
    public const string Outcome = "outcome";
    public const string Treatment = "treatment";
    public const string Reference = "reference";
    public const string Post = "post";
    public const string CovariateList = "covariates";
    public const string Cluster = "cluster";
    public const string Unit = "unit";
    public const string Time = "time";
    public const string Errors = "standardErrors";
    public const string Freedom = "degreesOfFreedom";
    public const string Likelihood = "estimation";
    public const string Correlation = "correlation";
    public const string Family = "family";
    public const string InferenceChoice = "inference";
    public const string Strata = "strata";
    public const string Draws = "draws";
    public const string Seed = "seed";
    public const string Multiple = "multiple";
    public const string Confidence = "level";

    private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
    private readonly List<PlanDefect> defects = [];

    public PlanFields(JsonElement root)
    {
        foreach (var field in root.EnumerateObject())
        {
            if (!Known.Contains(field.Name)) Fault(field.Name, PlanTexts.UnknownField(string.Join(", ", Known)));
            else if (field.Value.ValueKind != JsonValueKind.Null && !values.TryAdd(field.Name, field.Value)) Fault(field.Name, PlanTexts.FieldTwice());
        }
    }

    private static ImmutableArray<string> Known { get; } =
    [
        Method, Outcome, Treatment, Reference, Post, CovariateList, Cluster, Unit, Time, Errors, Freedom, Likelihood, Correlation, Family, InferenceChoice, Strata, Draws, Seed, Multiple, Confidence,
    ];

    public ImmutableArray<PlanDefect> Defects => [.. defects];

    public bool Has(string field) => values.ContainsKey(field);

    /// <summary>Notes that a field must be there, unless it is.</summary>
    public void Need(string field)
    {
        if (!Has(field)) Fault(field, PlanTexts.Missing());
    }

    /// <summary>The name of a column that there must be.</summary>
    public string Needed(string field)
    {
        Need(field);
        return Column(field) ?? "";
    }

    /// <summary>The name of a column, where one is given.</summary>
    public string? Column(string field)
    {
        if (!values.TryGetValue(field, out var value)) return null;
        if (Name(value) is { } name) return name;
        Fault(field, PlanTexts.NotColumn());
        return null;
    }

    /// <summary>A level of a column: words, or a number as it is written.</summary>
    public string? Level(string field) => values.TryGetValue(field, out var value) && value.ValueKind is JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False ? value.GetRawText() : Column(field);

    /// <summary>The word chosen, where one is given.</summary>
    public T? Word<T>(string field, ImmutableArray<(string Word, T Value)> words)
        where T : struct
    {
        if (!values.TryGetValue(field, out var value)) return null;
        var found = Name(value);
        foreach (var (word, meaning) in words)
        {
            if (word == found) return meaning;
        }

        Fault(field, PlanTexts.NotWord(found ?? value.GetRawText(), string.Join(", ", words.Select(each => each.Word))));
        return null;
    }

    /// <summary>A fraction between 0 and 1, where one is given.</summary>
    public double? Share(string field)
    {
        if (!values.TryGetValue(field, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var share) && share is > 0 and < 1) return share;
        Fault(field, PlanTexts.NotLevel());
        return null;
    }

    /// <summary>A whole number, where one is given.</summary>
    public long? Whole(string field, long least, long most)
    {
        if (!values.TryGetValue(field, out var value)) return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= least && number <= most) return number;
        Fault(field, PlanTexts.NotWhole(least, most));
        return null;
    }

    /// <summary>The covariates; a product is written <c>a:b</c>.</summary>
    public ImmutableArray<Covariate> Covariates()
    {
        if (!values.TryGetValue(CovariateList, out var list)) return [];
        if (list.ValueKind != JsonValueKind.Array)
        {
            Fault(CovariateList, PlanTexts.NotColumns());
            return [];
        }

        return [.. list.EnumerateArray().Select((value, place) => OfCovariate(value, place)).OfType<Covariate>()];
    }

    private Covariate? OfCovariate(JsonElement value, int place)
    {
        ImmutableArray<string> columns = [.. (Name(value) ?? "").Split(':').Select(column => column.Trim())];
        if (columns.All(column => column.Length > 0)) return new(columns);
        Fault($"{CovariateList}[{place}]", PlanTexts.NotColumns());
        return null;
    }

    private static string? Name(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString() is { } text && text.Trim() is { Length: > 0 } name ? name : null;

    private void Fault(string field, LocalizedText message) => defects.Add(new($"$.{field}", message));
}
