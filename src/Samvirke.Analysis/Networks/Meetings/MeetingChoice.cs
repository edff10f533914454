using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Networks.Meetings;

/// <summary>Which structures a network is made of.</summary>
/// <param name="Sectors">Terms of the sector facet; none for all sectors.</param>
/// <param name="Levels">Terms of the level facet; none for all levels.</param>
/// <param name="Statuses">What to take with what runs, of <c>coming</c>, <c>proposed</c> and <c>ended</c>.</param>
/// <param name="Day">The day on which it is to hold; nothing when the day does not matter.</param>
public sealed record MeetingChoice(ImmutableArray<string> Sectors, ImmutableArray<string> Levels, ImmutableArray<string> Statuses, DateOnly? Day)
{
    private const string Ended = "ended";
    private const string Across = "cross-sector";

    /// <summary>Everything that runs.</summary>
    public static MeetingChoice Running { get; } = new([], [], [], null);

    /// <summary>
    /// Whether the entry runs on the day, or is of a status that was asked for. A day on which it is known to end decides, and its status where no such day is
    /// known: the status tells of now, and the day may be another.
    /// </summary>
    public bool Holds(Entry entry)
    {
        var statuses = entry.Facets[Facet.Status];
        var isOver = Day is { } day && entry.Valid.To is { } last ? last < day : statuses.Contains(Ended);
        if (isOver) return Statuses.Contains(Ended);
        if (Day is { } on && entry.Valid.From is { } first && first > on) return Statuses.Contains("coming");
        return !statuses.Any(status => status is "coming" or "proposed") || statuses.Any(status => Statuses.Contains(status));
    }

    /// <summary>Whether the tie holds on the day.</summary>
    public bool Holds(Relation relation) => Day is not { } day || relation.Valid.Holds(day);

    /// <summary>
    /// Whether the entry is of a sector and a level that were chosen. What has no sector of its own, or goes across sectors, is of the sectors of those who take
    /// part; what has no level is of theirs.
    /// </summary>
    public bool Covers(Entry entry, IReadOnlyCollection<Entry> takingPart) => CoversSector(entry, takingPart) && CoversLevel(entry, takingPart);

    /// <summary>Whether the actor itself is of a sector and a level that were chosen.</summary>
    public bool Covers(Entry actor) => (Sectors.IsEmpty || Has(actor, Facet.Sector, Sectors)) && (Levels.IsEmpty || Has(actor, Facet.Level, Levels));

    private bool CoversSector(Entry entry, IReadOnlyCollection<Entry> takingPart)
    {
        if (Sectors.IsEmpty || Has(entry, Facet.Sector, Sectors)) return true;
        var own = entry.Facets[Facet.Sector];
        return (own.IsEmpty || own.Contains(Across)) && takingPart.Any(actor => Has(actor, Facet.Sector, Sectors));
    }

    private bool CoversLevel(Entry entry, IReadOnlyCollection<Entry> takingPart) => Levels.IsEmpty || Has(entry, Facet.Level, Levels)
        || (entry.Facets[Facet.Level].IsEmpty && takingPart.Any(actor => Has(actor, Facet.Level, Levels)));

    private static bool Has(Entry entry, Facet facet, ImmutableArray<string> terms) => entry.Facets[facet].Any(terms.Contains);
}
