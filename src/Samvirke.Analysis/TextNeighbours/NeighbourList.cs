namespace Samvirke.Analysis.TextNeighbours;

/// <summary>The best neighbours of a document; some more than are asked for, so that one can leave without others having to be looked for.</summary>
/// <param name="Best">The best in their order.</param>
/// <param name="IsWhole">Whether there are no others at all.</param>
internal sealed record NeighbourList(Neighbour[] Best, bool IsWhole)
{
    /// <summary>The score that another needs at least to come among them, as far as that is known.</summary>
    public double Floor => IsWhole ? 0 : Best[^1].Score;

    /// <summary>The list without the document.</summary>
    public NeighbourList Without(int document)
    {
        var left = Array.FindAll(Best, each => each.Document != document);
        return left.Length == Best.Length ? this : this with { Best = left };
    }

    /// <summary>The list with another that may be among the best.</summary>
    public NeighbourList With(Neighbour other, int most)
    {
        if (!IsWhole && (Best.Length == 0 || other.CompareTo(Best[^1]) > 0)) return this;
        Neighbour[] more = [.. Best, other];
        Array.Sort(more);
        return more.Length <= most ? this with { Best = more } : new NeighbourList(more[..most], IsWhole: false);
    }
}
