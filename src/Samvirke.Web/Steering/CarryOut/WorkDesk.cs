using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Web.Settings;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.CarryOut;

/// <summary>Opens what organisations do with their assignments, as far as it is shared with whoever reads.</summary>
internal sealed class WorkDesk(AssignmentWorks works, AccountSettings settings)
{
    /// <summary>All that the reader may know. What is noted is of today: at other moments there is none.</summary>
    public async Task<ImmutableArray<KeptWork>> OpenAsync(Visit visit, Standing standing, CancellationToken cancellation) =>
        visit.AsOf.IsNow ? [.. (await works.ReadAsync(standing.Acting?.Organisation, cancellation)).Where(kept => AssignmentTies.Find(visit.Snapshot, kept.Assignment.Value) is not null)] : [];

    /// <summary>The organisation that the reader acts for, where it has the assignment or has written of it.</summary>
    public static Entry? Writer(Visit visit, Standing standing, Entry assignment, ImmutableArray<KeptWork> open) => visit.AsOf.IsNow && standing.Acting is { } acting
        && (AssignmentTies.Has(assignment, acting.Organisation) || open.Any(kept => kept.Organisation == acting.Organisation && kept.Assignment == assignment.Id)) ? visit.Snapshot.Find(acting.Organisation) : null;

    /// <summary>A circle as a sentence part: the first waits for the second, which waits for the third, and so on back to the first.</summary>
    public static LocalizedText Told(Visit visit, ImmutableArray<EntryId> circle)
    {
        var names = circle.Add(circle[0]).Select(id => Quoted(visit, id)).ToList();
        var first = Filled.Of(WorkTexts.CircleLink, names[0], names[1]);
        return names.Skip(2).Aggregate(first, (told, name) => Filled.Of(new("{0}, {1}", "{0}, {1}", "{0}, {1}"), told, Filled.Of(WorkTexts.CircleNext, name)));
    }

    /// <summary>An address as people reach it from outside.</summary>
    public Uri Outside(string address) => new(settings.Address, address);

    private static LocalizedText Quoted(Visit visit, EntryId id) => Filled.Of(new("«{0}»", "«{0}»", "“{0}”"), visit.Snapshot.Find(id)?.Name ?? new LocalizedText(id.Value));
}
