using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>Of which entries what is compared may be otherwise after some changes: those that changed, and those whose <see cref="EffortReading"/> or <see cref="Concern"/> rests on them.</summary>
internal static class EffortReach
{
    /// <summary>The entries; some may be no efforts, or no longer there.</summary>
    public static HashSet<EntryId> Of(RegisterSnapshot before, RegisterSnapshot after, ImmutableArray<DifferingEntry> changes)
    {
        var reached = new HashSet<EntryId>();
        foreach (var change in changes)
        {
            reached.Add(change.Id);
            if (TiesMayDiffer(change)) reached.UnionWith(Targets(change.Before).Concat(Targets(change.After)));
            if (IsNewlyAnActor(change)) reached.UnionWith(after.Entries.Where(entry => entry.Steward == change.Id).Select(entry => entry.Id));
            if (IsArea(change)) reached.UnionWith(Locality.Within(before, change.Id).Concat(Locality.Within(after, change.Id)));
            if (StandingDiffers(change)) reached.UnionWith(RestingOn(before, change.Id).Concat(RestingOn(after, change.Id)));
        }

        return reached;
    }

    /// <summary>Whether there is an actor who was none before, or the other way round: stewards answer for efforts that no relation says who answers for.</summary>
    private static bool IsNewlyAnActor(DifferingEntry change) => change.Before?.Kind != change.After?.Kind && (change.Before?.Kind == Kind.Actor || change.After?.Kind == Kind.Actor);

    /// <summary>Whether it is an area, which others may lie in.</summary>
    private static bool IsArea(DifferingEntry change) => change.Before?.Kind == Kind.Area || change.After?.Kind == Kind.Area;

    private static bool TiesMayDiffer(DifferingEntry change) =>
        change.Before?.Kind != change.After?.Kind || !change.Before!.Relations.SequenceEqual(change.After!.Relations) || Concern.Kinds.Contains(change.After.Kind);

    /// <summary>Whether it is there, is compared, or stands in a law, as it did not before.</summary>
    private static bool StandingDiffers(DifferingEntry change) =>
        change.Before?.Kind != change.After?.Kind || !Laws(change.Before!).SequenceEqual(Laws(change.After!));

    private static IEnumerable<EntryId> Targets(Entry? entry) => entry?.Relations.Select(relation => relation.To) ?? [];

    private static IEnumerable<EntryId> Laws(Entry entry) => entry.Relations.Where(relation => relation.Type == RelationTypes.SectionOf).Select(relation => relation.To);

    /// <summary>Those that lead to it, the duties that these impose, and what else a challenge that leads to it concerns.</summary>
    private static IEnumerable<EntryId> RestingOn(RegisterSnapshot snapshot, EntryId id) => snapshot.IncomingTo(id).ToArray().SelectMany(incoming => incoming.From.Relations
        .Where(relation => relation.Type == RelationTypes.Imposes || relation.Type == RelationTypes.Concerns)
        .Select(relation => relation.To)
        .Prepend(incoming.From.Id));
}
