using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Choosing;
using Samvirke.Steering.ChooseModel;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.ChooseModel;

/// <summary>What the ratings of the organisation models carry, as other programs read it. Shares and weights are fractions.</summary>
/// <param name="AsOf">The day on which the register was read, as yyyy-MM-dd.</param>
/// <param name="Draws">How many weights and readings of the scale were drawn; what lies between the least and the most is worked out exactly.</param>
/// <param name="Criteria">The criteria, in the order in which weights are given.</param>
/// <param name="Unrated">The ids of the criteria that no model is rated on; they take no part.</param>
/// <param name="Alternatives">The models, by id.</param>
/// <param name="Dominance">Which model is at least as good as another on every criterion, and better on one.</param>
/// <param name="Verdict"><c>decided</c>: one model is best whatever weighs most; <c>narrowed</c>: some can never be best; <c>open</c>: each can be.</param>
/// <param name="Says">The verdict as a sentence, by language.</param>
public sealed record ModelChoiceDocument(
    string AsOf,
    int Draws,
    ImmutableArray<CriterionDocument> Criteria,
    ImmutableArray<string> Unrated,
    ImmutableArray<AlternativeDocument> Alternatives,
    ImmutableArray<DominanceDocument> Dominance,
    string Verdict,
    IReadOnlyDictionary<string, string> Says)
{
    internal static ModelChoiceDocument Of(ModelComparison comparison, DateOnly day) => new(
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        comparison.Shares.Draws,
        [.. comparison.Table.Criteria.Select(criterion => new CriterionDocument(criterion.Id, EntryReference.ByTag(criterion.Label)))],
        [.. comparison.Table.Unrated.Select(criterion => criterion.Id)],
        [.. Enumerable.Range(0, comparison.Table.Models.Length).Select(place => AlternativeDocument.Of(comparison, place))],
        [.. comparison.Dominances.Select(pair => new DominanceDocument(comparison.Table.Models[pair.Better].Id.Value, comparison.Table.Models[pair.Worse].Id.Value))],
        Word(comparison.Verdict),
        EntryReference.ByTag(ModelSentences.Verdict(comparison)));

    private static string Word(ModelVerdict verdict) => verdict switch
    {
        ModelVerdict.Decided => "decided",
        ModelVerdict.Narrowed => "narrowed",
        ModelVerdict.Open => "open",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "No verdict."),
    };
}

/// <summary>A criterion.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What it is called, by language.</param>
public sealed record CriterionDocument(string Id, IReadOnlyDictionary<string, string> Label);

/// <summary>A model that is compared.</summary>
/// <param name="Id">Its id in the register.</param>
/// <param name="Name">Its name, by language.</param>
/// <param name="RankAcceptability">The share of all weights and readings in which it has each rank, the first rank first.</param>
/// <param name="CentralWeights">The mean weights of those who would put it first, in the order of the criteria; nothing where nobody would.</param>
/// <param name="Confidence">The share of the readings in which it is first at its central weights.</param>
/// <param name="CanBeBest">Whether there is something to hold with which it is best.</param>
/// <param name="WeightRanges">For each criterion the least and the most that it can weigh while the model is best; nothing where it never is.</param>
public sealed record AlternativeDocument(
    string Id,
    IReadOnlyDictionary<string, string> Name,
    ImmutableArray<double> RankAcceptability,
    ImmutableArray<double>? CentralWeights,
    double? Confidence,
    bool CanBeBest,
    ImmutableArray<WeightRange>? WeightRanges)
{
    internal static AlternativeDocument Of(ModelComparison comparison, int place) => new(
        comparison.Table.Models[place].Id.Value,
        EntryReference.ByTag(comparison.Table.Models[place].Name),
        comparison.Shares.Ranks[place],
        comparison.Shares.CentralWeights[place],
        comparison.Shares.Confidence[place],
        comparison.CanBeBest(place),
        comparison.Terms[place].Weights);
}

/// <summary>One model is at least as good as another on every criterion, and better on one.</summary>
/// <param name="Better">The id of the better one.</param>
/// <param name="Worse">The id of the other.</param>
public sealed record DominanceDocument(string Better, string Worse);
