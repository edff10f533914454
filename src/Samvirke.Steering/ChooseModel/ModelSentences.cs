using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Choosing;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.ChooseModel;

/// <summary>Says in plain sentences what the ratings carry; every number in them is worked out.</summary>
public static class ModelSentences
{
    /// <summary>A weight that differs by less than this from another is not told apart from it.</summary>
    private const double Visible = 0.005;

    /// <summary>What a model is called in a sentence: its first other name, which is short, or its name.</summary>
    public static LocalizedText NameOf(Entry model) => model.Aliases.IsEmpty ? model.Name : new(model.Aliases[0]);

    /// <summary>How far the ratings decide.</summary>
    public static LocalizedText Verdict(ModelComparison comparison)
    {
        var (open, narrowed, decided) = comparison.Belief switch
        {
            WeightBelief.OpenWeights => (ModelTexts.Open, ModelTexts.Narrowed, ModelTexts.Decided),
            WeightBelief.GivenWeights => (ModelTexts.OpenWithin, ModelTexts.NarrowedWithin, ModelTexts.DecidedWithin),
            _ => (ModelTexts.OpenBetween, ModelTexts.NarrowedBetween, ModelTexts.DecidedWithin),
        };
        return comparison.Verdict switch
        {
            ModelVerdict.Open => Filled.Of(open, Filled.Number(comparison.Terms.Length)),
            ModelVerdict.Decided => Filled.Of(decided, Names(comparison, canBeBest: true)),
            _ => Filled.Of(narrowed, Names(comparison, canBeBest: true), Names(comparison, canBeBest: false)),
        };
    }

    /// <summary>In how many of all cases the model that is best most often is best.</summary>
    public static LocalizedText Foremost(ModelComparison comparison)
    {
        var foremost = Enumerable.Range(0, comparison.Terms.Length).MaxBy(comparison.Shares.First);
        return Filled.Of(ModelTexts.Shares, NameOf(comparison.Table.Models[foremost]), Hundredths(comparison.Shares.First(foremost)));
    }

    /// <summary>What one would have to believe for the model to be best.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="model">The place of the model in it.</param>
    public static ImmutableArray<LocalizedText> Needs(ModelComparison comparison, int model)
    {
        if (!comparison.CanBeBest(model)) return [ModelTexts.Never, .. comparison.Dominances.Where(pair => pair.Worse == model).Select(pair => Filled.Of(ModelTexts.DominatedBy, NameOf(comparison.Table.Models[pair.Better])))];
        return comparison.Belief is WeightBelief.GivenWeights
            ? WithSteps(comparison, model)
            : [.. WithSteps(comparison, model), .. MustWeigh(comparison, model), .. Believers(comparison, model)];
    }

    /// <summary>What it takes where all steps of the scale are the same, which most people take for granted, and where all criteria weigh the same.</summary>
    private static ImmutableArray<LocalizedText> WithSteps(ModelComparison comparison, int model)
    {
        if (!comparison.EqualTerms[model].CanBeLevel) return [ModelTexts.NotWithEqualSteps];
        if (comparison.Belief is WeightBelief.GivenWeights) return [];
        if (comparison.EqualTerms[model].Moved < Visible) return [ModelTexts.BestWithEqual];
        return [Least(comparison, comparison.EqualTerms[model].Nearest!.Value), comparison.Terms[model].Moved < Visible ? ModelTexts.WithEqualWeights : ModelTexts.NotWithEqualWeights];
    }

    private static LocalizedText Least(ModelComparison comparison, ImmutableArray<double> nearest)
    {
        var equal = 1.0 / nearest.Length;
        LocalizedText[] heavier = [.. Criteria(comparison, nearest.Select(weight => weight > equal + Visible)).Select(criterion => Filled.Of(ModelTexts.Weighs, Label(comparison, criterion), Hundredths(nearest[criterion])))];
        return Filled.Of(ModelTexts.NeedsMoved, Filled.And(heavier), Hundredths(equal));
    }

    private static IEnumerable<LocalizedText> MustWeigh(ModelComparison comparison, int model)
    {
        var ranges = comparison.Terms[model].Weights!.Value;
        return Criteria(comparison, ranges.Select(range => range.Least > Visible))
            .Select(criterion => Filled.Of(ModelTexts.MustWeigh, Filled.Of(new("«{0}»", "«{0}»", "“{0}”"), Label(comparison, criterion)), Hundredths(ranges[criterion].Least)));
    }

    private static IEnumerable<LocalizedText> Believers(ModelComparison comparison, int model)
    {
        if (comparison.Shares.CentralWeights[model] is not { } central) return [];
        var most = central.IndexOf(central.Max());
        return [Filled.Of(ModelTexts.Believers, Label(comparison, most), Hundredths(central[most]))];
    }

    private static IEnumerable<int> Criteria(ModelComparison comparison, IEnumerable<bool> which) =>
        Enumerable.Range(0, comparison.Table.Criteria.Length).Zip(which).Where(pair => pair.Second).Select(pair => pair.First);

    private static LocalizedText Names(ModelComparison comparison, bool canBeBest) =>
        Filled.And([.. comparison.Table.Models.Where((_, i) => comparison.CanBeBest(i) == canBeBest).Select(NameOf)]);

    private static LocalizedText Label(ModelComparison comparison, int criterion) => comparison.Table.Criteria[criterion].Label;

    private static LocalizedText Hundredths(double share) => new(Math.Round(100 * share).ToString(CultureInfo.InvariantCulture));
}
