using System.Collections.Immutable;
using Samvirke.Register.Snapshots;
using Samvirke.Search.Following;
using Samvirke.Search.Indexing;

namespace Samvirke.Search.Querying;

/// <summary>
/// How well entries fit. A word counts by its rarity and by where it stands: in a name far more than in a text, as a whole word more
/// than as part of a compound. A name that holds all words and little else counts double. What is called exactly what was asked comes first.
/// </summary>
internal sealed class Ranking
{
    private const double Exact = 1000;
    private static readonly int Named = PlaceBits.Of(Place.Name) | PlaceBits.Of(Place.Alias);
    private static readonly float[] ByPlaces = [.. Enumerable.Range(0, 256).Select(Value)];

    private readonly IndexData data;
    private readonly Unit[] units;
    private readonly HashSet<int> exact;

    public Ranking(IndexData data, IEnumerable<ReadWord> words, IEnumerable<int> exact)
    {
        this.data = data;
        this.exact = [.. exact];
        units = [.. words.SelectMany(word => word.Units)];
    }

    public bool IsExact(int entry) => exact.Contains(entry);

    /// <summary>How well the entry fits.</summary>
    public double Score(int entry)
    {
        var sum = 0f;
        var inName = 0;
        foreach (var unit in units)
        {
            var best = 0f;
            var isNamed = false;
            foreach (var term in unit.AnyOf)
            {
                var places = data.Places.Of(entry, term);
                best = Math.Max(best, ByPlaces[places]);
                isNamed |= (places & Named) != 0;
            }

            sum += unit.Weight * best;
            if (isNamed) inName++;
        }

        var coverage = inName == 0 ? 0f : Math.Min(1f, (float)inName / Math.Max(units.Length, data.Places.NameLength(entry)));
        return (sum * (1 + coverage)) + data.Prominence[entry] + (exact.Contains(entry) ? Exact : 0);
    }

    /// <summary>The page of the best entries.</summary>
    public ImmutableArray<(int Entry, double Score)> Best(EntrySet entries, int offset, int limit)
    {
        // The worst of those kept is always at hand to be pushed out; equals keep the order of the snapshot.
        var kept = new PriorityQueue<int, (double Score, int After)>();
        var most = (int)Math.Min((long)offset + limit, entries.Capacity);
        if (most == 0) return [];
        foreach (var entry in entries.Ordinals())
        {
            var rank = (Score(entry), -entry);
            if (kept.Count < most) kept.Enqueue(entry, rank);
            else if (kept.TryPeek(out _, out var worst) && rank.CompareTo(worst) > 0) kept.DequeueEnqueue(entry, rank);
        }

        var best = new (int, double)[kept.Count];
        for (var i = best.Length - 1; i >= 0; i--)
        {
            kept.TryDequeue(out var entry, out var rank);
            best[i] = (entry, rank.Score);
        }

        return offset >= best.Length ? [] : [.. best.AsSpan(offset)];
    }

    private static float Value(int places)
    {
        var value = 0f;
        if ((places & PlaceBits.Of(Place.Name)) != 0) value += 8;
        if ((places & PlaceBits.Of(Place.Alias)) != 0) value += value == 0 ? 7 : 1;
        if ((places & PlaceBits.Of(Place.PartOfName)) != 0) value += 3;
        if ((places & PlaceBits.Of(Place.Text)) != 0) value += 1 + (0.2f * PlaceBits.Repeats(places));
        if ((places & PlaceBits.Of(Place.PartOfText)) != 0) value += 0.5f;
        if ((places & PlaceBits.Of(Place.Related)) != 0) value += 0.4f;
        return value;
    }
}
