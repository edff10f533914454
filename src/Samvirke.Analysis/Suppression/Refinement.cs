namespace Samvirke.Analysis.Suppression;

/// <summary>
/// Looks at each move once more when all are known: what it proves may by then be proven by others, or by a cheaper one through cells that have been hidden since.
/// </summary>
internal sealed class Refinement(Hiding hiding, MoveSearch search)
{
    /// <summary>The moves that are left or came instead. They prove all small cells and hide no more than before.</summary>
    public List<Move> Of(List<Move> moves)
    {
        var kept = new List<Move>(moves.Count);
        foreach (var move in moves)
        {
            hiding.Drop(move);
            kept.AddRange(Instead(move));
        }

        return kept;
    }

    /// <summary>What does the same for less, taken; the move itself if nothing does.</summary>
    private List<Move> Instead(Move move)
    {
        var before = hiding.CostOf(move);
        var (taken, cost) = (new List<Move>(), 0L);
        foreach (var place in move.Places)
        {
            if (!hiding.IsSmall(place) || hiding.IsProven(place)) continue;
            if (before == 0) return Back(taken, move);
            var other = search.Through(place);
            cost += hiding.CostOf(other);
            hiding.Take(other);
            taken.Add(other);
            if (cost >= before) return Back(taken, move);
        }

        return taken;
    }

    private List<Move> Back(List<Move> taken, Move move)
    {
        foreach (var each in taken) hiding.Drop(each);
        hiding.Take(move);
        return [move];
    }
}
