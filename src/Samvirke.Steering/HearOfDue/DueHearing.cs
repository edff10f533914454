using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.CarryOut;

namespace Samvirke.Steering.HearOfDue;

/// <summary>Somebody hears of what falls due: of the assignments that they follow, and of those of the organisations that they act for.</summary>
public sealed class DueHearing(AssignmentWorks works)
{
    /// <summary>What one is reminded of.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="followed">The assignments that the reader follows; of others' work they hear what is to be delivered, not how it is done.</param>
    /// <param name="standings">Every capacity in which the reader may act.</param>
    /// <param name="after">The day of the last letter.</param>
    /// <param name="through">The day of this one.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<DueReminder>> OfAsync(
        RegisterSnapshot snapshot, IReadOnlySet<EntryId> followed, ImmutableArray<Standing> standings, DateOnly after, DateOnly through, CancellationToken cancellation)
    {
        var found = new Dictionary<(EntryId, EntryId), KeptWork>();
        foreach (var kept in await works.ReadAsync(null, cancellation)) found[(kept.Organisation, kept.Assignment)] = kept;
        foreach (var own in standings.Select(standing => standing.Acting?.Organisation).OfType<EntryId>().Distinct())
        {
            foreach (var kept in await works.ReadAsync(own, cancellation)) found[(kept.Organisation, kept.Assignment)] = kept;
        }

        var items = found.Values.Where(kept => AssignmentTies.Find(snapshot, kept.Assignment.Value) is not null).SelectMany(kept => DueItem.Of(snapshot, kept).Where(Hears));
        return DueReminder.Of(items, after, through);

        bool Hears(DueItem item) => standings.Any(standing => standing.ActsFor(item.Kept.Organisation)) || (followed.Contains(item.Kept.Assignment) && item.Sort != DueSort.Step);
    }
}
