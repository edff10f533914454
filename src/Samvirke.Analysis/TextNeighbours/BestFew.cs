namespace Samvirke.Analysis.TextNeighbours;

/// <summary>The best few of the documents that are offered, in their order.</summary>
internal sealed class BestFew(int most)
{
    private readonly long[] scores = new long[most];
    private readonly int[] documents = new int[most];
    private int count;

    /// <summary>How many there is room for.</summary>
    public int Most => most;

    /// <summary>Whether another has to be better than the last.</summary>
    public bool IsFull => count == most;

    /// <summary>The score of the last, 0 as long as there is room for more.</summary>
    public long Floor => IsFull ? scores[^1] : 0;

    /// <summary>Takes the document in if it is among the best, and says whether it is; those without a score never are.</summary>
    public bool Offer(int document, long score)
    {
        if (score <= 0 || (IsFull && !IsBefore(score, document, most - 1))) return false;
        var last = IsFull ? most - 1 : count++;
        var at = last;
        while (at > 0 && IsBefore(score, document, at - 1)) at--;
        scores.AsSpan(at..last).CopyTo(scores.AsSpan(at + 1));
        documents.AsSpan(at..last).CopyTo(documents.AsSpan(at + 1));
        (scores[at], documents[at]) = (score, document);
        return true;
    }

    /// <summary>The best but the document itself.</summary>
    public Neighbour[] Without(int self)
    {
        var best = new List<Neighbour>(count);
        for (var i = 0; i < count; i++)
        {
            if (documents[i] != self) best.Add(new Neighbour(documents[i], TermWeight.Fraction(scores[i])));
        }

        return [.. best.Take(most - 1)];
    }

    private bool IsBefore(long score, int document, int other) => score > scores[other] || (score == scores[other] && document < documents[other]);
}
