using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Samvirke.Web.Evidence.AnalyseData;

/// <summary>What a person typed to have data analysed.</summary>
/// <param name="Table">The data, as text.</param>
/// <param name="Plan">A plan as JSON, which then decides; empty where the questions do.</param>
/// <param name="Outcome">The column of what was to change.</param>
/// <param name="Treatment">The column of who got what.</param>
/// <param name="Reference">The level that the others are compared with.</param>
/// <param name="Post">The column of before and after.</param>
/// <param name="Cluster">The column of what rows have in common.</param>
/// <param name="Unit">The column of who is measured several times.</param>
/// <param name="Covariates">Columns of what else the outcome depends on.</param>
/// <param name="Method">The method; empty where the usual one is meant.</param>
public sealed record AnalysisForm(
    string Table, string Plan, string Outcome, string Treatment, string Reference, string Post, string Cluster, string Unit, ImmutableArray<string> Covariates, string Method)
{
    public const string TableField = "tabell";
    public const string FileField = "fil";
    public const string PlanField = "plan";
    public const string PlanFileField = "planfil";
    public const string OutcomeField = "utfall";
    public const string TreatmentField = "tiltak";
    public const string ReferenceField = "mot";
    public const string PostField = "etter";
    public const string ClusterField = "klynge";
    public const string UnitField = "hvem";
    public const string CovariateField = "kovariat";
    public const string MethodField = "metode";

    /// <summary>No table may be longer here; the framework takes no longer fields. The command takes more.</summary>
    public const int LongestTable = 4_000_000;

    /// <summary>No plan may be longer.</summary>
    public const int LongestPlan = 100_000;

    /// <summary>No other text may be longer.</summary>
    public const int LongestText = 300;

    public static AnalysisForm Empty { get; } = new("", "", "", "", "", "", "", "", [], "");

    /// <summary>Whether it has been said what is to be found out.</summary>
    public bool IsAsked => Plan.Length > 0 || Outcome.Length > 0 || Treatment.Length > 0;

    /// <summary>The data as they are read.</summary>
    public byte[] Data() => Encoding.UTF8.GetBytes(Table);

    /// <summary>The plan as PLAN.json: the one that was given, or the answers with the method.</summary>
    /// <param name="method">The method where the answers name none.</param>
    public byte[] PlanJson(string method) => Plan.Length > 0 ? Encoding.UTF8.GetBytes(Plan) : JsonSerializer.SerializeToUtf8Bytes(Answers(method));

    private JsonObject Answers(string method)
    {
        var plan = new JsonObject { ["method"] = Method.Length > 0 ? Method : method };
        foreach (var (name, value) in new[] { ("outcome", Outcome), ("treatment", Treatment), ("reference", Reference), ("post", Post), ("cluster", Cluster), ("unit", Unit) })
        {
            if (value.Length > 0) plan[name] = value;
        }

        if (!Covariates.IsEmpty) plan["covariates"] = new JsonArray([.. Covariates.Select(column => (JsonNode)column)]);
        return plan;
    }
}
