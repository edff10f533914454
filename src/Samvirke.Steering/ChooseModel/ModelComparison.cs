using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;

namespace Samvirke.Steering.ChooseModel;

/// <summary>What the ratings of the organisation models carry, and what they do not.</summary>
/// <param name="Table">The ratings.</param>
/// <param name="Belief">What is held about the weights.</param>
/// <param name="Shares">Of all weights and readings that agree with that, the shares that speak for each model.</param>
/// <param name="Terms">What would have to be believed for each model to be best, with any reading of the words.</param>
/// <param name="EqualTerms">The same where all steps of the scale are worth the same.</param>
/// <param name="Dominances">Which model is at least as good as another on every criterion.</param>
public sealed record ModelComparison(
    ModelTable Table,
    WeightBelief Belief,
    Acceptability Shares,
    ImmutableArray<WinningTerms> Terms,
    ImmutableArray<WinningTerms> EqualTerms,
    ImmutableArray<Dominance> Dominances)
{
    /// <summary>Draws enough for shares that are shown in whole percent: the error is below a third of one in 95 of 100 cases.</summary>
    public const int Draws = 100_000;

    /// <summary>How far the ratings decide.</summary>
    public ModelVerdict Verdict => Enumerable.Range(0, Terms.Length).Count(CanBeBest) switch
    {
        1 => ModelVerdict.Decided,
        var possible when possible < Terms.Length => ModelVerdict.Narrowed,
        _ => ModelVerdict.Open,
    };

    /// <summary>Whether the model can be best, alone or level with others; not where it is level only on the very edge, as when two words of the scale are worth the same.</summary>
    public bool CanBeBest(int model) => Terms[model].CanWin || Shares.First(model) > 0;

    /// <summary>Compares the models; nothing where there are not two rated ones or the weights have faults.</summary>
    /// <param name="table">The ratings.</param>
    /// <param name="belief">What is held about the weights.</param>
    /// <param name="draws">How many weights and readings to draw.</param>
    public static ModelComparison? Of(ModelTable table, WeightBelief belief, int draws = Draws)
    {
        if (!table.Choice.Faults().IsEmpty || !belief.Faults(table.Choice).IsEmpty) return null;
        return new(
            table,
            belief,
            AcceptabilityAnalysis.Of(table.Choice, belief, draws: draws),
            WinningConditions.Of(table.Choice, belief),
            WinningConditions.Of(table.Choice, belief, StepReading.EqualSteps),
            Dominance.In(table.Choice));
    }
}
