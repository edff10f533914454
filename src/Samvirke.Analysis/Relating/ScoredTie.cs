namespace Samvirke.Analysis.Relating;

/// <summary>How two efforts relate; <paramref name="A"/> is the first in the order of ids.</summary>
internal readonly record struct ScoredTie(EffortProfile A, EffortProfile B, EffortRelation Relation, double Score, double Confidence) : IComparable<ScoredTie>
{
    /// <summary>The likeliest first; of equals in the order of ids.</summary>
    public int CompareTo(ScoredTie other)
    {
        var byScore = other.Score.CompareTo(Score);
        if (byScore != 0) return byScore;
        var byFirst = A.Entry.Id.CompareTo(other.A.Entry.Id);
        return byFirst != 0 ? byFirst : B.Entry.Id.CompareTo(other.B.Entry.Id);
    }

    /// <summary>The other of the two.</summary>
    public EffortProfile Other(int place) => A.Place == place ? B : A;
}
