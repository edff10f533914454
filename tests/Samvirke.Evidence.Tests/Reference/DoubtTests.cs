using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Analysis.Evaluating.Plans;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Evidence.Tests.Reference;

/// <summary>Adjusted p values, bounds for missing outcomes and sensitivity give what R gives (doubt.R), to 1e-8, and what is published.</summary>
public sealed class DoubtTests
{
    private const double Closed = 1e-8;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private static readonly DoubtFile All = JsonSerializer.Deserialize<DoubtFile>(File.ReadAllText(ReferenceCase.Find("doubt.json")!), Options)!;

    [Fact]
    public void Probabilities_OfSeveralEffects_AreAdjustedAsRDoes()
    {
        foreach (var (word, method) in PlanWords.Multiples) Near(AdjustedP.Of(All.P, method), All.Adjusted[word]);
    }

    [Fact]
    public void Effects_OfSeveralLevels_HaveAdjustedProbabilities()
    {
        var effects = Answer("""{"method":"linear","outcome":"weight","treatment":"Diet","reference":"1","cluster":"Chick","multiple":"holm"}""", "chickweight.csv").Effects;
        effects.Select(effect => effect.AdjustedP!.Value).ShouldBe(AdjustedP.Of([.. effects.Select(effect => effect.P)], MultipleTesting.Holm));
    }

    [Fact]
    public void Bounds_OfMissingOutcomes_GiveWhatRGives()
    {
        Compare(Answer("""{"method":"difference-in-means","outcome":"after","treatment":"arm"}""", "trial-missing.csv"), All.Missing["mean"]);
        Compare(Answer("""{"method":"two-proportions","outcome":"drank","treatment":"arm","cluster":"school"}""", "trial-missing.csv"), All.Missing["proportion"]);
        Answer("""{"method":"difference-in-means","outcome":"after","treatment":"arm"}""", "trial.csv").Bounds.ShouldBeEmpty();
    }

    [Fact]
    public void Sensitivity_OfEachSortOfEffect_GivesWhatRGives()
    {
        var linear = Told("""{"method":"ancova","outcome":"after","treatment":"arm","covariates":["before"]}""");
        Near([linear.EValue!.Value, linear.EValueOfInterval!.Value, linear.RobustnessValue!.Value, linear.RobustnessOfInterval!.Value, linear.PartialR2!.Value], All.Sensitivity["linear"]);
        var odds = Told("""{"method":"logistic","outcome":"drank","treatment":"arm","covariates":["before"]}""");
        Near([odds.EValue!.Value, odds.EValueOfInterval!.Value], All.Sensitivity["odds"]);
        var proportions = Told("""{"method":"two-proportions","outcome":"drank","treatment":"arm"}""");
        Near([proportions.EValue!.Value, proportions.EValueOfInterval!.Value], All.Sensitivity["proportions"]);
        var strong = new Sensitivity(null, null, null, null, null).Robust(60, 400, 0.95);
        Near([strong.RobustnessValue!.Value, strong.RobustnessOfInterval!.Value, strong.PartialR2!.Value], All.Sensitivity["strong"]);
    }

    /// <summary>Darfur, as Cinelli and Hazlett 2020 print it: t = 4.18 with 783 degrees of freedom needs 13.9 % of what is left, 7.6 % for the interval, and explains 2.2 %. The risk ratio of 3.9 of VanderWeele and Ding 2017 (1.8 to 8.7) has the E values 7.26 and 3.0.</summary>
    [Fact]
    public void Sensitivity_OfPublishedEffects_IsThatPublished()
    {
        var darfur = new Sensitivity(null, null, null, null, null).Robust(4.18445, 783, 0.95);
        new[] { darfur.RobustnessValue, darfur.RobustnessOfInterval, darfur.PartialR2 }.Select(value => Math.Round(value!.Value, 3)).ShouldBe([0.139, 0.076, 0.022]);
        var feeding = Sensitivity.OfRatio(3.9, new(1.8, 8.7));
        (Math.Round(feeding.EValue!.Value, 2), Math.Round(feeding.EValueOfInterval!.Value, 1)).ShouldBe((7.26, 3.0));
    }

    private static Sensitivity Told(string plan) => Answer(plan, "trial.csv").Effects.ShouldHaveSingleItem().Sensitivity.ShouldNotBeNull();

    private static EvaluationOutcome.Answered Answer(string plan, string file) => ReferenceComparison.Answer(JsonNode.Parse(plan)!, file);

    private static void Compare(EvaluationOutcome.Answered answer, MissingFigure theirs)
    {
        var ours = answer.Bounds.ShouldHaveSingleItem();
        Near([ours.Measured, ours.MeasuredOfReference, ours.Any.Low, ours.Any.High, ours.Lee.Low, ours.Lee.High], [theirs.Measured, theirs.Reference, .. theirs.Manski, .. theirs.Lee]);
        var value = answer.Effects[0].Value;
        (ours.Any.Low <= value && value <= ours.Any.High).ShouldBeTrue();
    }

    private static void Near(IReadOnlyList<double> ours, double[] theirs)
    {
        ours.Count.ShouldBe(theirs.Length);
        ours.Zip(theirs).Max(pair => ReferenceComparison.Difference(pair.First, pair.Second)).ShouldBeLessThan(Closed);
    }

    private sealed record DoubtFile(double[] P, Dictionary<string, double[]> Adjusted, Dictionary<string, MissingFigure> Missing, Dictionary<string, double[]> Sensitivity);

    private sealed record MissingFigure(double Measured, double Reference, double[] Manski, double[] Lee);
}
