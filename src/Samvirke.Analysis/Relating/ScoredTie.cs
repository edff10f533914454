namespace Samvirke.Analysis.Relating;

/// <summary>How two efforts relate; <paramref name="A"/> is the first in the order of ids.</summary>
internal readonly record struct ScoredTie(EffortProfile A, EffortProfile B, EffortRelation Relation, double Score, double Confidence) : IComparable<ScoredTie>
{
    /// <summary>How the two relate, whichever comes first.</summary>
    public static ScoredTie Between(EffortProfile one, EffortProfile other, EffortRelation relation, double score, double confidence) =>
        one.Entry.Id.CompareTo(other.Entry.Id) < 0 ? new(one, other, relation, score, confidence) : new(other, one, relation, score, confidence);

    /// <summary>The likeliest first; of equals in the order of ids.</summary>
    public int CompareTo(ScoredTie other)
    {
        var byScore = other.Score.CompareTo(Score);
        if (byScore != 0) return byScore;
        var byFirst = A.Entry.Id.CompareTo(other.A.Entry.Id);
        return byFirst != 0 ? byFirst : B.Entry.Id.CompareTo(other.B.Entry.Id);
    }
}
