namespace Samvirke.Analysis.Relating;

/// <summary>How two efforts relate, by their places among all; <paramref name="A"/> is the first. It is something where that is likelier than nothing.</summary>
internal readonly record struct ScoredTie(int A, int B, EffortRelation Relation, double Score, double Confidence, bool IsSomething) : IComparable<ScoredTie>
{
    /// <summary>The likeliest first; of equals in the order of places.</summary>
    public int CompareTo(ScoredTie other)
    {
        var byScore = other.Score.CompareTo(Score);
        if (byScore != 0) return byScore;
        return A != other.A ? A.CompareTo(other.A) : B.CompareTo(other.B);
    }
}
