using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Samvirke.Analysis.Reports;
using Samvirke.Register.Entries;
using Samvirke.Web.Analyses.ReadNetwork;
using Samvirke.Web.Entries.ReadGaps;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.MakeReport;

/// <summary>Makes the report that a visit asks for.</summary>
internal sealed class ReportDesk(RegisterReadings readings, MeetingNetworks networks, AccountSettings settings)
{
    /// <summary>The page of an entry, as people reach it from outside.</summary>
    public Uri PageOf(Entry entry) => new(settings.Address, Links.Permanent(entry.Kind, entry.Id));

    /// <summary>
    /// The report, and what has changed in it since the day that the address names. The earlier run is what one would have printed that day: the register as it was
    /// recorded at the end of it, with what held then.
    /// </summary>
    public async Task<ReportAsked> AskAsync(ReportSort sort, Visit visit, CancellationToken cancellation)
    {
        var now = new ReportRun(visit.Reading, visit.AsOf.Valid ?? visit.Today, visit, networks);
        var asked = visit.Query[ReportAsked.SinceParameter].ToString().Trim();
        var since = asked.Length > 0 && DateOnly.TryParseExact(asked, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null;
        var gaps = sort.IsOfAreas ? GapsVisit.Of(visit) : null;
        var report = sort.Make(now);
        return new ReportAsked(
            sort, now.Snapshot, report, since is { } then ? await CompareAsync(sort, report, now, then, cancellation) : null, since,
            asked.Length > 0 && since is null ? asked : null, gaps?.Area, gaps is { Asked: not GapsAsked.Found }, Query(sort, visit, gaps));
    }

    private async Task<ComparisonReport> CompareAsync(ReportSort sort, Report report, ReportRun now, DateOnly since, CancellationToken cancellation)
    {
        var then = now with { Reading = await readings.AtAsync(new AsOf(since, since), cancellation), Day = since };
        return ComparisonReport.Of(sort.Make(then), report, id => now.Snapshot.Find(id) is not null);
    }

    private static string Query(ReportSort sort, Visit visit, GapsVisit? gaps)
    {
        var query = new QueryBuilder();
        if (gaps?.Area is { } area) query.Add(GapsVisit.AreaParameter, area.Id.Value);
        foreach (var name in sort.Choices.Where(_ => gaps is null)) query.Add(name, visit.Query[name].OfType<string>());
        if (visit.Query[ReportAsked.SinceParameter].ToString() is { Length: > 0 and < 40 } since) query.Add(ReportAsked.SinceParameter, since);
        return query.ToQueryString().ToString();
    }
}
