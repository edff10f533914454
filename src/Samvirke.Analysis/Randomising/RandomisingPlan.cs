using System.Collections.Immutable;

namespace Samvirke.Analysis.Randomising;

/// <summary>How lots are drawn, fixed before they are.</summary>
/// <param name="Groups">What one can be allotted to, two or more: the measure and the comparison, or the steps at which the measure begins.</param>
/// <param name="Seed">What chance begins from: the same seed, plan and units give the same lots everywhere.</param>
public sealed record RandomisingPlan(ImmutableArray<RandomisedGroup> Groups, ulong Seed)
{
    /// <summary>What groups are to be alike in, where they are.</summary>
    public Balancing? Balancing { get; init; }
}

/// <summary>A group.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Share">How many of each round of lots it gets, 1 or more.</param>
public sealed record RandomisedGroup(string Name, int Share = 1);

/// <summary>Covariate-constrained randomisation: many allotments are drawn, and one of the best balanced is chosen by lot.</summary>
/// <param name="Covariates">What groups are to be alike in, in the order of the units' numbers.</param>
/// <param name="Candidates">How many allotments are drawn.</param>
/// <param name="Accepted">The share of them, the best balanced, that the lot falls among: a fraction.</param>
/// <remarks>Raab and Butcher, Balance in cluster randomized trials, Stat. Med. 20, 2001; Moulton, Covariate-based constrained randomization of group-randomized trials, Clin. Trials 1, 2004.</remarks>
public sealed record Balancing(ImmutableArray<BalancedCovariate> Covariates, int Candidates = 10_000, double Accepted = 0.1);

/// <summary>What groups are to be alike in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Weight">How much it counts beside the others, above 0.</param>
public sealed record BalancedCovariate(string Name, double Weight = 1);

/// <summary>A school, a municipality, a person without a name: what lots are drawn for.</summary>
/// <param name="Name">What it is called, a running number for people.</param>
/// <param name="Stratum">Lots are drawn by themselves among those of the same.</param>
/// <param name="Covariates">A number for each of the plan's.</param>
public sealed record RandomisedUnit(string Name, string Stratum, ImmutableArray<double> Covariates);
