namespace Samvirke.Analysis.TextNeighbours;

/// <summary>A document that is like another.</summary>
/// <param name="Document">Its number.</param>
/// <param name="Score">The cosine of the two, above 0 and at most 1.</param>
public readonly record struct Neighbour(int Document, double Score) : IComparable<Neighbour>
{
    /// <summary>The most alike first; among equals the one with the lowest number.</summary>
    public int CompareTo(Neighbour other)
    {
        var byScore = other.Score.CompareTo(Score);
        return byScore != 0 ? byScore : Document.CompareTo(other.Document);
    }
}

/// <summary>A term that two documents have in common.</summary>
/// <param name="Term">The term.</param>
/// <param name="Share">How much of their score comes from it; the shares of two documents add up to 1.</param>
public readonly record struct SharedTerm(string Term, double Share);

/// <summary>A document as it has become.</summary>
/// <param name="Document">Its number; one that has come is numbered on from the last.</param>
/// <param name="Terms">Its terms, each as often as it stands there; none of a document that is gone.</param>
public sealed record ChangedDocument(int Document, IReadOnlyList<string> Terms);

/// <summary>How much it counts that a term stands several times in a document.</summary>
public enum TermFrequency
{
    /// <summary>As many times as it stands there.</summary>
    Raw,

    /// <summary>One and the natural logarithm of the number of times.</summary>
    Sublinear,
}
