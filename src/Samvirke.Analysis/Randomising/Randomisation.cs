using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;

namespace Samvirke.Analysis.Randomising;

/// <summary>Draws lots as planned (docs/evaluation.md says how). The same for any order of the units and any number of threads.</summary>
public static class Randomisation
{
    /// <summary>The lots, or why they cannot be drawn.</summary>
    /// <param name="plan">How.</param>
    /// <param name="units">For whom, in any order.</param>
    public static RandomisingOutcome Of(RandomisingPlan plan, ImmutableArray<RandomisedUnit> units)
    {
        ImmutableArray<RandomisedUnit> ordered = [.. units.OrderBy(unit => unit.Name, StringComparer.Ordinal)];
        var faults = Faults(plan, ordered).ToImmutableArray();
        if (!faults.IsEmpty) return new RandomisingOutcome.Refused(faults);
        var lots = new Lots(plan, ordered);
        if (plan.Balancing is { Covariates.IsEmpty: false } balancing) return Balanced(plan, balancing, ordered, lots);
        var groups = new int[ordered.Length];
        lots.Draw(0, groups);
        return new RandomisingOutcome.Allotted(ordered, [.. groups], null, []);
    }

    private static IEnumerable<RandomisingFault> Faults(RandomisingPlan plan, ImmutableArray<RandomisedUnit> units)
    {
        if (plan.Groups.Length < 2) yield return new RandomisingFault.FewGroups(plan.Groups.Length);
        foreach (var twice in plan.Groups.GroupBy(group => group.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any() || group.Key.Length == 0)) yield return new RandomisingFault.GroupTwice(twice.Key);
        foreach (var group in plan.Groups.Where(group => group.Share < 1)) yield return new RandomisingFault.ShareUnusable(group.Name, group.Share);
        var round = plan.Groups.Sum(group => group.Share);
        if (units.Length < round) yield return new RandomisingFault.FewUnits(units.Length, round);
        foreach (var twice in units.GroupBy(unit => unit.Name, StringComparer.Ordinal).Where(group => group.Skip(1).Any())) yield return new RandomisingFault.UnitTwice(twice.Key);
        if (plan.Balancing is not { } balancing) yield break;
        foreach (var covariate in balancing.Covariates.Where(covariate => !(covariate.Weight > 0 && double.IsFinite(covariate.Weight)))) yield return new RandomisingFault.WeightUnusable(covariate.Name, covariate.Weight);
        foreach (var unit in units)
        {
            for (var k = 0; k < balancing.Covariates.Length; k++)
            {
                if (!double.IsFinite(unit.Covariates[k])) yield return new RandomisingFault.NumberMissing(unit.Name, balancing.Covariates[k].Name);
            }
        }

        if (balancing.Candidates < 1 || balancing.Accepted is not (> 0 and <= 1)) yield return new RandomisingFault.FewAccepted(balancing.Candidates, balancing.Accepted);
    }

    private static RandomisingOutcome.Allotted Balanced(RandomisingPlan plan, Balancing balancing, ImmutableArray<RandomisedUnit> units, Lots lots)
    {
        var imbalance = new Imbalance(units, balancing.Covariates, plan.Groups.Length);
        var scores = new double[balancing.Candidates];
        Parallel.For(0, scores.Length, () => new int[lots.Count], (number, _, groups) =>
        {
            lots.Draw(number, groups);
            scores[number] = imbalance.Of(groups);
            return groups;
        }, _ => { });
        var sorted = (double[])scores.Clone();
        Array.Sort(sorted);
        var limit = sorted[Math.Clamp((int)Math.Ceiling(balancing.Accepted * scores.Length), 1, scores.Length) - 1];
        int[] accepted = [.. Enumerable.Range(0, scores.Length).Where(number => scores[number] <= limit)];
        var chosen = accepted[(int)(new Chance(plan.Seed, 0).Share() * accepted.Length)];
        var kept = new AcceptedLots(lots, accepted, scores.Length);
        var groups = new int[lots.Count];
        lots.Draw(chosen, groups);
        var choice = new BalancedChoice(chosen, scores[chosen], limit, sorted[0], sorted[sorted.Length / 2], sorted[^1], accepted.Length, kept.Distinct);
        return new(units, [.. groups], choice, [.. Constants(balancing, units), .. kept.Remarks(units)]);
    }

    private static IEnumerable<RandomisingRemark> Constants(Balancing balancing, ImmutableArray<RandomisedUnit> units) => balancing.Covariates
        .Where((_, k) => units.All(unit => unit.Covariates[k] == units[0].Covariates[k])).Select(covariate => new RandomisingRemark.Constant(covariate.Name));
}
