using System.Collections.Concurrent;
using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>For whom gaps are looked for: the nation, a county or a municipality, with what reaches it.</summary>
public sealed class GapScope
{
    private static readonly ImmutableArray<string> Levels = ["municipal", "intermunicipal"];

    private readonly RegisterSnapshot snapshot;
    private readonly HashSet<EntryId> around;
    private readonly HashSet<EntryId> inside;
    private readonly ImmutableArray<string> ownLevels;

    /// <summary>What was found out of an actor or an effort, which is asked for again by every chain that it stands in.</summary>
    private readonly ConcurrentDictionary<EntryId, Reach> reaches = [];
    private readonly ConcurrentDictionary<EntryId, ImmutableArray<Entry>> here = [];

    private GapScope(RegisterSnapshot snapshot, Entry? area)
    {
        this.snapshot = snapshot;
        Area = area;
        Level = area?.Details.Scalar("areaType") switch { "municipality" => "municipal", "county" => "county", _ => null };
        ownLevels = Level switch { "municipal" => Levels, "county" => [.. Levels, "county"], _ => [] };
        around = area is null ? [] : Areas.Around(snapshot, area);
        inside = area is null ? [] : Areas.Inside(snapshot, area);
    }

    /// <summary>The area, or nothing for the nation.</summary>
    public Entry? Area { get; }

    /// <summary>The term of <see cref="Facet.Level"/> at which the area governs itself; nothing for the nation and for areas that do not.</summary>
    public string? Level { get; }

    /// <summary>Whether it is one municipality or county, which has efforts of its own.</summary>
    public bool IsLocal => Level is not null;

    /// <summary>The whole nation, or the area given.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="area">A county or municipality; a country is the nation.</param>
    public static GapScope Of(RegisterSnapshot snapshot, Entry? area = null) =>
        new(snapshot, area?.Details.Scalar("areaType") is "country" ? null : area);

    /// <summary>The area of the type with the number, or nothing.</summary>
    public static Entry? Find(RegisterSnapshot snapshot, string areaType, string number) => snapshot.OfKind(Kind.Area).Ordinals()
        .Select(ordinal => snapshot.Entries[ordinal])
        .FirstOrDefault(area => area.Details.Scalar("areaType") == areaType && string.Equals(area.Details.Scalar("number"), number, StringComparison.Ordinal));

    /// <summary>How an effort or an actor reaches the scope.</summary>
    public Reach ReachOf(Entry entry) => reaches.GetOrAdd(entry.Id, static (_, each) => each.Scope.FindReach(each.Entry), (Scope: this, Entry: entry));

    private Reach FindReach(Entry entry)
    {
        var covered = snapshot.ReachedFrom(entry, RelationTypes.Covers);
        if (covered.IsEmpty) return IsOneForEach(entry) ? Reach.OneForEach : Reach.Common;
        if (Area is null) return covered.Any(area => area.Details.Scalar("areaType") is "country") ? Reach.Common : Reach.Elsewhere;
        if (covered.Any(area => area.Id == Area.Id || inside.Contains(area.Id))) return Reach.Own;
        return covered.Any(area => around.Contains(area.Id)) ? Reach.Common : Reach.Elsewhere;
    }

    /// <summary>Whether what binds the actor concerns the scope: all of it concerns the nation, and in an area what binds those who work at its level.</summary>
    public bool Concerns(Entry actor) => Level is null || (actor.Facets[Facet.Level].Contains(Level) && ReachOf(actor) != Reach.Elsewhere);

    /// <summary>Whether a challenge may be read as one of the scope: it names no level, or that of the scope.</summary>
    public bool ConcernsLevelOf(Entry challenge) =>
        Level is null || challenge.Facets[Facet.Level] is { IsEmpty: true } || challenge.Facets[Facet.Level].Contains(Level);

    /// <summary>The actors that stand for a group in the scope: its parts, and theirs, that cover the area or one around it.</summary>
    public ImmutableArray<Entry> Here(Entry actor) => Area is null ? [] : here.GetOrAdd(actor.Id, static (_, each) => each.Scope.FindHere(each.Actor), (Scope: this, Actor: actor));

    private ImmutableArray<Entry> FindHere(Entry actor)
    {
        var found = new SortedDictionary<EntryId, Entry>();
        var seen = new HashSet<EntryId> { actor.Id };
        var queue = new Queue<Entry>([actor]);
        while (queue.TryDequeue(out var next))
        {
            foreach (var part in snapshot.LeadingTo(next.Id, RelationTypes.PartOf))
            {
                if (part.Kind != Kind.Actor || !seen.Add(part.Id)) continue;
                queue.Enqueue(part);
                if (snapshot.ReachedFrom(part, RelationTypes.Covers).Any(area => area.Id == Area!.Id || around.Contains(area.Id))) found[part.Id] = part;
            }
        }

        return [.. found.Values];
    }

    private bool IsOneForEach(Entry entry) =>
        IsLocal && entry.Facets[Facet.Level] is { IsEmpty: false } levels && levels.All(level => ownLevels.Contains(level));
}

/// <summary>How something reaches an area.</summary>
public enum Reach
{
    /// <summary>It is in the area itself.</summary>
    Own,
    /// <summary>It is for all, or for a larger area that this one lies in.</summary>
    Common,
    /// <summary>It is described as something that each such area has; whether this one has it is not said.</summary>
    OneForEach,
    /// <summary>It is in another area.</summary>
    Elsewhere,
}
