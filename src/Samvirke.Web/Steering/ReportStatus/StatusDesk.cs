using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Steering.ReportStatus;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Steering.CarryOut;
using Samvirke.Web.Visits;
using Paper = Samvirke.Register.Papers.Paper;

namespace Samvirke.Web.Steering.ReportStatus;

/// <summary>A status report as somebody may read it.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Actor">Whose report it is.</param>
/// <param name="Paper">The report.</param>
/// <param name="Earlier">The versions that it may be compared with, the latest first.</param>
/// <param name="Since">The one that it is compared with; nothing where it is with none.</param>
internal sealed record OpenStatus(Entry Assignment, Entry Actor, Paper Paper, ImmutableArray<KeptWork> Earlier, KeptWork? Since);

/// <summary>Makes status reports, as far as what they are made from is shared with whoever reads.</summary>
internal sealed class StatusDesk(WorkDesk desk, AssignmentWorks works)
{
    /// <summary>The report; nothing where the organisation has shared nothing of the assignment with the reader.</summary>
    public async Task<OpenStatus?> OpenAsync(Visit visit, Standing standing, string assignment, string organisation, CancellationToken cancellation)
    {
        if (AssignmentTies.Find(visit.Snapshot, assignment) is not { } about || visit.Snapshot.Find(organisation) is not { } actor) return null;
        var open = await desk.OpenAsync(visit, standing, cancellation);
        if (open.FirstOrDefault(kept => kept.Assignment == about.Id && kept.Organisation == actor.Id) is not { } now) return null;
        var earlier = await EarlierAsync(standing, now, cancellation);
        var since = earlier.FirstOrDefault(kept => kept.Paper.Version.ToString(CultureInfo.InvariantCulture) == visit.Query[WorkAddress.SinceParameter].ToString());
        var basis = new StatusBasis(
            WorkOverview.Of(visit.Snapshot, about, open, visit.Today), AssignmentTies.Givers(visit.Snapshot, about), actor, now, since,
            id => visit.Snapshot.Find(id)?.Name ?? new LocalizedText(id.Value), NorwegianDays.Zone.DayOf, visit.Today);
        return new OpenStatus(about, actor, StatusReport.Of(basis), earlier, since);
    }

    /// <summary>What was shared with fewer before does not come to be read by more.</summary>
    private async Task<ImmutableArray<KeptWork>> EarlierAsync(Standing standing, KeptWork now, CancellationToken cancellation) =>
    [
        .. (await works.HistoryAsync(now.Organisation, now.Assignment, cancellation))
            .Where(paper => paper.Version < now.Paper.Version && (paper.SharedWith == SharedWith.Public || standing.ActsFor(now.Organisation)))
            .Select(KeptWork.Of).OfType<KeptWork>(),
    ];
}
