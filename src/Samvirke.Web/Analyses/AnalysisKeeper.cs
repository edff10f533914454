using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Grouping;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Analyses;

/// <summary>
/// The analyses of a picture of the register, each made once and kept as long as the picture is. How all efforts relate takes longest: it is made in the
/// background as soon as the picture is there, so that pages need not wait. Pictures that come fast after each other make way for the last.
/// </summary>
/// <remarks>
/// What ended yesterday neither fills nor overlaps anything today, so a picture of all times is first brought to the day; it is the same picture until
/// something begins or ends.
/// </remarks>
internal sealed class AnalysisKeeper
{
    /// <summary>So many analyses are kept; the one asked for longest ago gives way.</summary>
    private const int Most = 128;

    /// <summary>In a register of more efforts the background waits until nobody has changed anything for a while.</summary>
    private const int Large = 20_000;
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(5);

    private readonly RegisterSnapshot snapshot;
    private readonly Lock gate = new();
    private readonly LinkedList<((RegisterSnapshot Then, string What) Key, Lazy<object> Made)> kept = [];
    private (DateOnly From, Lazy<RegisterSnapshot> Snapshot)? valid;
    private DateOnly? wanted;
    private Task background = Task.CompletedTask;
    private volatile bool isSuperseded;

    /// <param name="snapshot">The picture.</param>
    public AnalysisKeeper(RegisterSnapshot snapshot) => this.snapshot = snapshot;

    /// <summary>The keeper of the next picture, which begins to make what was asked for of this one.</summary>
    public AnalysisKeeper Next(RegisterSnapshot next)
    {
        isSuperseded = true;
        var keeper = new AnalysisKeeper(next);
        lock (gate)
        {
            if (wanted is { } day) keeper.Begin(day, background);
        }

        return keeper;
    }

    /// <summary>Begins to make how efforts relate on the day before anybody asks. A large register takes the processors too long for that from those who come first.</summary>
    public void Begin(DateOnly day)
    {
        if (snapshot.Entries.Length <= Large) Begin(day, Task.CompletedTask);
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
                valid = known = (from, new(() => snapshot.ValidAt(day)));
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
        return Of(On(day), "overlaps", then => OverlapAnalysis.Of(then, then.Entries.Length > Large ? 1 : Environment.ProcessorCount));
    }

    /// <summary>The efforts that crowd the same place on the day.</summary>
    public EffortGroups Groups(DateOnly day) => Of(On(day), "groups", then => EffortGroups.Of(then, day));

    private void Begin(DateOnly day, Task before)
    {
        lock (gate)
        {
            wanted = day;
            background = Task.Run(async () =>
            {
                await before;
                if (snapshot.Entries.Length > Large) await Task.Delay(Calm);
                if (!isSuperseded) Overlaps(day);
                if (!isSuperseded) Groups(day);
            });
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
            if (node is null) node = new(((then, what), new(() => make(then))));
            else kept.Remove(node);
            kept.AddFirst(node);
            if (kept.Count > Most) kept.RemoveLast();
            made = node.Value.Made;
        }

        return (T)made.Value;
    }
}
