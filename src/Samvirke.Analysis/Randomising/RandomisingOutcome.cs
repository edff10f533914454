using System.Collections.Immutable;

namespace Samvirke.Analysis.Randomising;

/// <summary>What became of drawing lots.</summary>
public abstract record RandomisingOutcome
{
    private RandomisingOutcome()
    {
    }

    /// <summary>They are drawn.</summary>
    /// <param name="Units">The units, by their names.</param>
    /// <param name="Groups">The place of the group of each.</param>
    /// <param name="Choice">How it was chosen, where groups are balanced.</param>
    /// <param name="Remarks">What to know.</param>
    public sealed record Allotted(ImmutableArray<RandomisedUnit> Units, ImmutableArray<int> Groups, BalancedChoice? Choice, ImmutableArray<RandomisingRemark> Remarks) : RandomisingOutcome;

    /// <summary>They cannot be.</summary>
    public sealed record Refused(ImmutableArray<RandomisingFault> Faults) : RandomisingOutcome;
}

/// <summary>How one allotment was chosen among many. Imbalance is the share of the variance of covariates that is between groups, weighed together: 0 where groups have the same means.</summary>
/// <param name="Number">Which of the candidates, from 0.</param>
/// <param name="Imbalance">Its imbalance.</param>
/// <param name="Limit">The most that was accepted.</param>
/// <param name="Best">The least of all.</param>
/// <param name="Median">That of the middle candidate.</param>
/// <param name="Worst">The most of all.</param>
/// <param name="Accepted">How many were accepted.</param>
/// <param name="Distinct">How many of those are not the same.</param>
public sealed record BalancedChoice(int Number, double Imbalance, double Limit, double Best, double Median, double Worst, int Accepted, int Distinct);

/// <summary>Why lots cannot be drawn. <see cref="RandomisingTexts"/> says each as a sentence, with what to do.</summary>
public abstract record RandomisingFault
{
    private RandomisingFault()
    {
    }

    /// <summary>There are fewer than two groups.</summary>
    public sealed record FewGroups(int Groups) : RandomisingFault;

    /// <summary>Two groups have one name, or one has none.</summary>
    public sealed record GroupTwice(string Name) : RandomisingFault;

    /// <summary>A group gets less than one of a round.</summary>
    public sealed record ShareUnusable(string Name, int Share) : RandomisingFault;

    /// <summary>There are fewer units than lots in a round, so that a group would be empty.</summary>
    public sealed record FewUnits(int Units, int Round) : RandomisingFault;

    /// <summary>Two units have one name.</summary>
    public sealed record UnitTwice(string Name) : RandomisingFault;

    /// <summary>A unit lacks a number to be balanced by.</summary>
    public sealed record NumberMissing(string Unit, string Covariate) : RandomisingFault;

    /// <summary>A weight is not above 0.</summary>
    public sealed record WeightUnusable(string Covariate, double Weight) : RandomisingFault;

    /// <summary>So few candidates, or so small a share, that no lot would fall.</summary>
    public sealed record FewAccepted(int Candidates, double Share) : RandomisingFault;
}

/// <summary>What to know of lots that were drawn. <see cref="RandomisingTexts"/> says each as a sentence.</summary>
public abstract record RandomisingRemark
{
    private RandomisingRemark()
    {
    }

    /// <summary>All units have the same number: it is balanced whatever is done.</summary>
    public sealed record Constant(string Covariate) : RandomisingRemark;

    /// <summary>So few different allotments were acceptable that a test by drawing anew can never find anything.</summary>
    public sealed record FewDistinct(int Distinct) : RandomisingRemark;

    /// <summary>Balancing has made some pairs of units go together always, or never, which lots alone would not: chance no longer decides of them.</summary>
    public sealed record Bound(int Pairs, string First, string Second, bool Together) : RandomisingRemark;
}
