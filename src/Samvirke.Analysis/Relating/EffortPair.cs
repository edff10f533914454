using System.Collections.Immutable;
using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Relating;

/// <summary>Two efforts, as the analysis sees how they relate.</summary>
/// <param name="A">The one, which comes first in the order of ids.</param>
/// <param name="B">The other.</param>
/// <param name="Relation">The likeliest relation that is not nothing; where people have judged the two, one that they say, nothing included.</param>
/// <param name="Score">How likely that relation is, from 0 to 1.</param>
/// <param name="Confidence">How much likelier it is than the next likeliest, nothing included, from 0 to 1; 0 where nothing is.</param>
public sealed record EffortPair(Entry A, Entry B, EffortRelation Relation, double Score, double Confidence)
{
    /// <summary>What people say of the two; nothing where nobody has judged them. The analysis then never says what none of them says.</summary>
    public JudgedPair? Judged { get; init; }
}

/// <summary>A pair with why, and with what could be done about it.</summary>
/// <param name="Pair">The two.</param>
/// <param name="Reasons">Why, what counts most first.</param>
/// <param name="Align">What could be aligned; something for every overlap and conflict, nothing otherwise.</param>
public sealed record ExplainedPair(EffortPair Pair, ImmutableArray<Reason> Reasons, ImmutableArray<Alignment> Align)
{
    /// <summary>What people say of the pair, one for each organisation.</summary>
    public IEnumerable<Reason> Said => Reasons.Take(Pair.Judged?.All.Length ?? 0);

    /// <summary>The reasons that the register gives, without what people say of the pair.</summary>
    public IEnumerable<Reason> Found => Reasons.Skip(Pair.Judged?.All.Length ?? 0);
}

/// <summary>What can be aligned between two efforts. A closed set.</summary>
public enum AlignedMatter
{
    /// <summary>When something is due: applications, plans, reports.</summary>
    Deadline,

    /// <summary>What is reported, and to whom.</summary>
    Reporting,

    /// <summary>Conditions, criteria and the words of demands.</summary>
    Terms,

    /// <summary>Whom they are for.</summary>
    TargetGroup,

    /// <summary>What they consist of and say.</summary>
    Content,

    /// <summary>Who answers for them.</summary>
    Owner,
}

/// <summary>Something that could be aligned, and what in the register shows it.</summary>
/// <param name="Matter">What.</param>
/// <param name="Reason">What shows it.</param>
public sealed record Alignment(AlignedMatter Matter, Reason Reason);
