using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Register.Confirming;

/// <summary>
/// How many entries of a register are fresh on a day, by who answers for them and by kind: counted once, asked as often as one likes. The count of a
/// register that differs little is made from this one, entry by entry that differs.
/// </summary>
public sealed class FreshnessCount
{
    private readonly Dictionary<(EntryId? Steward, Kind Kind), FreshShare> shares;
    private readonly Blocks<Entry> entries;

    // How each entry was counted.
    private readonly FreshMark[] marks;

    private FreshnessCount(DateOnly today, Blocks<Entry> entries, FreshMark[] marks, Dictionary<(EntryId? Steward, Kind Kind), FreshShare> shares)
    {
        Today = today;
        this.entries = entries;
        this.marks = marks;
        this.shares = shares;
        Whole = Of(shares.Values);
    }

    [Flags]
    private enum FreshMark : byte
    {
        None = 0,
        Fresh = 1,
        LastYear = 2,
    }

    /// <summary>The day on which it is counted.</summary>
    public DateOnly Today { get; }

    /// <summary>The whole register.</summary>
    public FreshShare Whole { get; }

    /// <summary>Counts every entry once.</summary>
    public static FreshnessCount Of(RegisterSnapshot register, DateOnly today) => new FreshnessCount(today, RegisterSnapshot.Empty.Entries, [], []).After(register);

    /// <summary>The count of another register on the same day. Entries that are the same objects are not counted again.</summary>
    public FreshnessCount After(RegisterSnapshot register)
    {
        var next = register.Entries;
        var nextMarks = new FreshMark[next.Length];
        var changed = new Dictionary<(EntryId? Steward, Kind Kind), FreshShare>(shares);
        var (old, @new) = (0, 0);
        while (old < entries.Length || @new < next.Length)
        {
            if (old < entries.Length && @new < next.Length && ReferenceEquals(entries[old], next[@new]))
            {
                nextMarks[@new++] = marks[old++];
                continue;
            }

            // Both are in the order of ids.
            var order = old == entries.Length ? 1 : @new == next.Length ? -1 : entries[old].Id.CompareTo(next[@new].Id);
            if (order <= 0) Add(changed, entries[old], marks[old++], -1);
            if (order >= 0) Add(changed, next[@new], nextMarks[@new] = MarkOf(register, next[@new++]), 1);
        }

        return new FreshnessCount(Today, next, nextMarks, changed);
    }

    /// <summary>The entries of the kind, or of all kinds.</summary>
    public FreshShare Of(Kind? kind) => kind is null ? Whole : Of(shares.Where(each => each.Key.Kind == kind).Select(each => each.Value));

    /// <summary>The entries of the kind, or of all kinds, by who answers for them; in no order.</summary>
    public ImmutableArray<StewardShare> BySteward(Kind? kind) =>
    [
        .. shares
            .Where(each => each.Value.Entries > 0 && (kind is null || each.Key.Kind == kind))
            .GroupBy(each => each.Key.Steward, each => each.Value)
            .Select(group => new StewardShare(group.Key, Of(group))),
    ];

    private static FreshShare Of(IEnumerable<FreshShare> shares) => shares.Aggregate(default(FreshShare), (one, next) => one.Plus(next));

    private static void Add(Dictionary<(EntryId? Steward, Kind Kind), FreshShare> shares, Entry entry, FreshMark mark, int sign)
    {
        ref var share = ref CollectionsMarshal.GetValueRefOrAddDefault(shares, (entry.Steward, entry.Kind), out _);
        share = share.Plus(new FreshShare(sign, mark.HasFlag(FreshMark.Fresh) ? sign : 0, mark.HasFlag(FreshMark.LastYear) ? sign : 0));
    }

    private FreshMark MarkOf(RegisterSnapshot register, Entry entry)
    {
        var freshness = register.FreshnessOf(entry);
        var aYearAgo = Today.Year > 1 ? Today.AddYears(-1) : DateOnly.MinValue;
        return (freshness.IsOverdue(Today) ? FreshMark.None : FreshMark.Fresh) | (freshness.Last >= aYearAgo ? FreshMark.LastYear : FreshMark.None);
    }
}
