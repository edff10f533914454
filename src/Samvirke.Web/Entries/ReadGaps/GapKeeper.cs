using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadGaps;

/// <summary>
/// What is missing, by area, as the register is on a day: worked out when it is first asked for and kept as long as the picture of the register is. What ended
/// yesterday fills nothing today, so a picture of all times is first brought to the day; it is the same picture until something begins or ends.
/// </summary>
internal sealed class GapKeeper(RegisterSnapshot snapshot)
{
    /// <summary>So many areas are kept; the one asked for longest ago gives way.</summary>
    private const int Most = 64;

    private readonly Lock gate = new();
    private readonly LinkedList<((RegisterSnapshot Then, string Area) Key, Lazy<GapReading> Gaps)> kept = [];
    private (DateOnly From, Lazy<RegisterSnapshot> Snapshot)? valid;

    /// <summary>The register that the gaps of the day are read from.</summary>
    public RegisterSnapshot On(DateOnly day)
    {
        if (snapshot.Moment.ValidAt is not null) return snapshot;
        var from = snapshot.UnchangedSince(day);
        Lazy<RegisterSnapshot> then;
        lock (gate)
        {
            if (valid is not { } known || known.From != from)
            {
                kept.Clear();
                valid = known = (from, new(() => snapshot.ValidAt(day)));
            }

            then = known.Snapshot;
        }

        return then.Value;
    }

    /// <summary>The gaps of the area, or of the nation.</summary>
    /// <param name="area">An area of the register of that day.</param>
    /// <param name="day">The day.</param>
    public GapReading Of(Entry? area, DateOnly day)
    {
        var then = On(day);
        var key = (Then: then, Area: area?.Id.Value ?? "");
        Lazy<GapReading> gaps;
        lock (gate)
        {
            var node = kept.First;
            while (node is not null && node.Value.Key != key) node = node.Next;
            if (node is null) node = new((key, new(() => GapReading.Of(then, area))));
            else kept.Remove(node);
            kept.AddFirst(node);
            if (kept.Count > Most) kept.RemoveLast();
            gaps = node.Value.Gaps;
        }

        return gaps.Value;
    }
}
