using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.FitGrants;

/// <summary>How a grant scheme stands towards municipalities, the nearest first.</summary>
public enum GrantStanding
{
    /// <summary>The register says that municipalities, or a service that each of them has, can apply for it or have a share in it.</summary>
    Open,

    /// <summary>The register does not say who can apply.</summary>
    Unsaid,

    /// <summary>It is proposed or coming.</summary>
    NotYet,
}

/// <summary>Who can apply for a scheme, as the register says it. The only rule of that: whoever asks for schemes that municipalities can apply for asks here.</summary>
public static class SchemeStandings
{
    private static readonly EntryId Municipalities = new("kommunene");
    private static readonly ImmutableArray<RelationType> Opening = [RelationTypes.Eligible, RelationTypes.DirectedAt];

    /// <summary>All schemes that there are on the day for a municipality to apply for, or to come to want, by id.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="own">The municipality that asks; nothing where all of them ask.</param>
    /// <param name="day">The day.</param>
    public static IEnumerable<(Entry Scheme, GrantStanding Standing)> All(RegisterSnapshot snapshot, EntryId? own, DateOnly day) =>
        from ordinal in snapshot.OfKind(Kind.GrantScheme).Ordinals()
        let scheme = snapshot.Entries[ordinal]
        where scheme.Valid.Holds(day)
        let standing = Of(snapshot, scheme, own)
        where standing is not null
        select (scheme, standing.Value);

    /// <summary>The schemes that the municipality can apply for, by id.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="own">The municipality that asks; nothing where all of them ask.</param>
    /// <param name="day">The day.</param>
    public static IEnumerable<Entry> Open(RegisterSnapshot snapshot, EntryId? own, DateOnly day) =>
        All(snapshot, own, day).Where(each => each.Standing == GrantStanding.Open).Select(each => each.Scheme);

    /// <summary>How the scheme stands towards municipalities; nothing where it has ended, is for another place, or is said to be for others.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="scheme">The scheme.</param>
    /// <param name="own">The municipality that asks, which may have a scheme of its own; nothing where all of them ask.</param>
    internal static GrantStanding? Of(RegisterSnapshot snapshot, Entry scheme, EntryId? own)
    {
        var status = scheme.Facets[Facet.Status];
        if (status.Contains("ended") || IsOfOnePlace(snapshot, scheme)) return null;
        var isOpen = Openings(snapshot, scheme, own).Any();
        if (!isOpen && scheme.Relations.Any(relation => relation.Type == RelationTypes.Eligible)) return null;
        return status.Contains("proposed") || status.Contains("coming") ? isOpen ? GrantStanding.NotYet : null : isOpen ? GrantStanding.Open : GrantStanding.Unsaid;
    }

    /// <summary>The relations that open the scheme to municipalities, or to the one that asks.</summary>
    internal static IEnumerable<Relation> Openings(RegisterSnapshot snapshot, Entry scheme, EntryId? own) =>
        scheme.Relations.Where(relation => Opening.Contains(relation.Type) && (IsOf(snapshot, relation.To, Municipalities) || (own is { } one && IsOf(snapshot, relation.To, one))));

    /// <summary>Whether the actor is that one, or a part of it that is no municipality by itself.</summary>
    private static bool IsOf(RegisterSnapshot snapshot, EntryId actor, EntryId whole) => actor == whole
        || (snapshot.Find(actor) is { } found && !LocalRegister.IsMunicipality(found) && found.Relations.Any(relation => (relation.Type == RelationTypes.PartOf || relation.Type == RelationTypes.SubordinateTo) && relation.To == whole));

    private static bool IsOfOnePlace(RegisterSnapshot snapshot, Entry scheme) =>
        scheme.Relations.Any(relation => relation.Type == RelationTypes.Covers && snapshot.Find(relation.To)?.Details.Scalar("areaType") is not "country");
}
