using System.Collections.Immutable;
using Samvirke.Analysis.Relating;

namespace Samvirke.Analysis.Judging;

/// <summary>How often the analysis and people say the same of one relation, of the pairs that people have judged and agree on.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Judged">How many pairs people say relate so.</param>
/// <param name="Found">How many of the judged pairs the analysis says relate so.</param>
/// <param name="Both">How many both say it of.</param>
public sealed record RelationJudged(EffortRelation Relation, int Judged, int Found, int Both)
{
    /// <summary>Of those that the analysis says relate so, the share that people say so of; nothing where there are too few.</summary>
    public double? Precision => Found < JudgementAgreement.Fewest ? null : (double)Both / Found;

    /// <summary>Of those that people say relate so, the share that the analysis says so of; nothing where there are too few.</summary>
    public double? Recall => Judged < JudgementAgreement.Fewest ? null : (double)Both / Judged;
}

/// <summary>
/// How often the analysis says what people say of the pairs that they have judged. The analysis is asked as it is shipped, before it has learnt from any
/// judgement: it is not to be praised for repeating what it was told.
/// </summary>
/// <param name="Pairs">How many pairs somebody has judged.</param>
/// <param name="Disputed">How many of them organisations disagree on; those are not counted for or against the analysis.</param>
/// <param name="ByRelation">By relation, nothing last.</param>
public sealed record JudgementAgreement(int Pairs, int Disputed, ImmutableArray<RelationJudged> ByRelation)
{
    /// <summary>A share of fewer pairs than this says too little to be shown.</summary>
    public const int Fewest = 10;

    /// <summary>How many pairs both are asked about.</summary>
    public int Compared => Pairs - Disputed;

    /// <summary>Of how many of those both say the same.</summary>
    public int Same => ByRelation.Sum(each => each.Both);

    /// <summary>Compares what people say with what the analysis says.</summary>
    internal static JudgementAgreement Of(IReadOnlyCollection<(JudgedPair Pair, EffortRelation Analysis)> judged)
    {
        var agreed = judged.Where(each => !each.Pair.IsDisputed).Select(each => (Said: each.Pair.Agreed!.Value, each.Analysis)).ToList();
        return new(judged.Count, judged.Count - agreed.Count, [.. RelationModel.Relations.Select(Counted).OrderBy(each => each.Relation == EffortRelation.None)]);

        RelationJudged Counted(EffortRelation relation) => new(
            relation,
            agreed.Count(each => each.Said == relation),
            agreed.Count(each => each.Analysis == relation),
            agreed.Count(each => each.Said == relation && each.Analysis == relation));
    }
}
