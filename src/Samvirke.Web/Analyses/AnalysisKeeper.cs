using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Grouping;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Relating;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Analyses;

/// <summary>
/// The analyses of a picture of the register, each made once and kept as long as the picture is. How all efforts relate takes longest: it is made in the
/// background as soon as the picture is there, from how they related in the picture before, so that pages need not wait. Pictures that come fast after each
/// other make way for the last.
/// </summary>
/// <remarks>
/// What ended yesterday neither fills nor overlaps anything today, so a picture of all times is first brought to the day; it is the same picture until
/// something begins or ends.
/// </remarks>
internal sealed class AnalysisKeeper
{
    /// <summary>So many analyses of a sort are kept; the one asked for longest ago gives way.</summary>
    private const int Most = 128;

    /// <summary>A picture holds how all efforts relate on a day, which is large. Few days and areas are imagined about at a time.</summary>
    private const int MostPictures = 8;

    /// <summary>What takes long in a register of more entries waits until nobody has changed anything for a while.</summary>
    private const int Large = 20_000;
    private const string OverlapsOfAll = "overlaps";
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    private readonly RegisterSnapshot snapshot;
    private readonly OverlapFollowing following;
    private readonly TaskCompletionSource superseded = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Lock gate = new();
    private readonly LinkedList<((RegisterSnapshot Then, string What) Key, Type Sort, Lazy<object> Made)> kept = [];
    private (DateOnly From, Lazy<RegisterSnapshot> Snapshot)? valid;
    private DateOnly? wanted;
    private Task background = Task.CompletedTask;

    /// <param name="snapshot">The picture.</param>
    public AnalysisKeeper(RegisterSnapshot snapshot)
        : this(snapshot, new OverlapFollowing())
    {
    }

    private AnalysisKeeper(RegisterSnapshot snapshot, OverlapFollowing following) => (this.snapshot, this.following) = (snapshot, following);

    private bool IsLarge => snapshot.Entries.Length > Large;

    private bool IsSuperseded => superseded.Task.IsCompleted;

    /// <summary>The keeper of the next picture, which begins to make what was asked for of this one.</summary>
    public AnalysisKeeper Next(RegisterSnapshot next)
    {
        superseded.TrySetResult();
        var keeper = new AnalysisKeeper(next, following);
        lock (gate)
        {
            if (wanted is { } day) keeper.Begin(day, background);
        }

        return keeper;
    }

    /// <summary>Begins to make how efforts relate on the day before anybody asks. A large register takes the processors too long for that from those who come first.</summary>
    public void Begin(DateOnly day)
    {
        if (!IsLarge) Begin(day, Task.CompletedTask);
    }

    /// <summary>The register that analyses of the day are made from.</summary>
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
                valid = known = (from, new(() => following.On(snapshot, day)));
            }

            then = known.Snapshot;
        }

        return then.Value;
    }

    /// <summary>What is missing in the area, or in the nation.</summary>
    /// <param name="area">An area of the register of that day.</param>
    /// <param name="day">The day.</param>
    public GapReading Gaps(Entry? area, DateOnly day) => Of(On(day), $"gaps {area?.Id}", then => GapReading.Of(then, area));

    /// <summary>Who meets whom, by the choice.</summary>
    public MeetingNetwork Network(MeetingChoice choice) => Of(
        snapshot,
        $"network {choice.Day:O}|{string.Join(' ', choice.Sectors.Order())}|{string.Join(' ', choice.Levels.Order())}|{string.Join(' ', choice.Statuses.Order())}",
        then => MeetingNetwork.Of(then, choice, Environment.ProcessorCount));

    /// <summary>How all efforts relate on the day.</summary>
    public OverlapAnalysis Overlaps(DateOnly day)
    {
        lock (gate) wanted = day;
        return Of(On(day), OverlapsOfAll, then => following.Of(snapshot, then, IsLarge ? 1 : Environment.ProcessorCount));
    }

    /// <summary>How all efforts relate on the day, if that has been worked out; nothing while it has not, so that nobody waits for it.</summary>
    public OverlapAnalysis? OverlapsIfMade(DateOnly day)
    {
        var then = On(day);
        lock (gate) return kept.FirstOrDefault(each => each.Key == (then, OverlapsOfAll)).Made is { IsValueCreated: true } made ? (OverlapAnalysis)made.Value : null;
    }

    /// <summary>The efforts that crowd the same place on the day.</summary>
    public EffortGroups Groups(DateOnly day) => Of(On(day), "groups", then => EffortGroups.Of(then, day));

    /// <summary>The register on a day with what is concluded from it, to hold imagined ones against. Of another day than today's nobody else asks.</summary>
    /// <param name="today">The day that the other analyses are of.</param>
    /// <param name="day">The day to look at.</param>
    /// <param name="area">The county or municipality for which what is missing is read; any other entry is the nation.</param>
    public Picture Picture(DateOnly today, DateOnly day, EntryId? area)
    {
        return day == today
            ? Of(On(day), $"what-if {area}", then => Analysis.WhatIf.Picture.Of(then, Gaps(AreaIn(then), day), Overlaps(day)))
            : Of(snapshot, $"what-if {snapshot.UnchangedSince(day):O} {area}", _ => Alone(snapshot.ValidAt(day)));

        Picture Alone(RegisterSnapshot then) => Analysis.WhatIf.Picture.Of(then, GapReading.Of(then, AreaIn(then)));
        Entry? AreaIn(RegisterSnapshot then) => area is { } id && then.Find(id) is { } found && found.Details.Scalar("areaType") is "municipality" or "county" ? found : null;
    }

    private void Begin(DateOnly day, Task before)
    {
        lock (gate)
        {
            wanted = day;
            background = Task.Run(async () =>
            {
                await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                if (IsLarge && !following.HasBegun && !await IsCalmAsync()) return;
                if (!IsSuperseded) Overlaps(day);
                if (IsLarge && !await IsCalmAsync()) return;
                if (!IsSuperseded) Groups(day);
                if (!IsLarge && await IsCalmAsync()) Renew(day);
            });
        }
    }

    private async Task<bool> IsCalmAsync() => await Task.WhenAny(superseded.Task, Task.Delay(Calm)) != superseded.Task;

    /// <summary>Counts anew how rare things are, where changes have been followed since that was done.</summary>
    private void Renew(DateOnly day)
    {
        if (Overlaps(day).Followed == 0) return;
        var then = On(day);
        var anew = new Lazy<object>(following.Anew(snapshot, then, Environment.ProcessorCount));
        lock (gate)
        {
            for (var node = kept.First; node is not null; node = node.Next)
            {
                if (node.Value.Key == (then, OverlapsOfAll)) node.ValueRef.Made = anew;
            }
        }
    }

    private T Of<T>(RegisterSnapshot then, string what, Func<RegisterSnapshot, T> make)
        where T : class
    {
        Lazy<object> made;
        lock (gate)
        {
            var node = kept.First;
            while (node is not null && node.Value.Key != (then, what)) node = node.Next;
            if (node is null) node = new(((then, what), typeof(T), new(() => make(then))));
            else kept.Remove(node);
            kept.AddFirst(node);
            MakeWay(typeof(T), typeof(T) == typeof(Picture) ? MostPictures : Most);
            made = node.Value.Made;
        }

        return (T)made.Value;
    }

    private void MakeWay(Type sort, int most)
    {
        var last = kept.Last;
        if (kept.Count(each => each.Sort == sort) <= most) return;
        while (last!.Value.Sort != sort) last = last.Previous;
        kept.Remove(last);
    }
}
