using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reports;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses.ReadNetwork;
using Samvirke.Web.Entries.ReadGaps;
using Samvirke.Web.Hosting;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.MakeReport;

/// <summary>What a report is made from: the register at a moment, and what the address asks for.</summary>
/// <param name="Reading">The register.</param>
/// <param name="Day">The day on which it is to hold.</param>
/// <param name="Visit">The visit that asks.</param>
public sealed record ReportRun(Reading Reading, DateOnly Day, Visit Visit)
{
    /// <summary>The register with what holds on the day.</summary>
    public RegisterSnapshot Snapshot => Reading.Analyses.On(Day);

    public PaperStamp Stamp => PaperStamp.Of(Snapshot, Day, NorwegianDays.Zone);
}

/// <summary>An analysis that can be had as a report. Another one is added by a line in <see cref="All"/>.</summary>
/// <param name="Name">Its name in addresses and names of files.</param>
/// <param name="Question">The page of the analysis, with what it is called and answers.</param>
/// <param name="IsOfAreas">Whether it can be asked for of a county or a municipality.</param>
/// <param name="Choices">The parameters of the address that it is narrowed by.</param>
/// <param name="Make">Makes it.</param>
public sealed record ReportSort(string Name, Question Question, bool IsOfAreas, ImmutableArray<string> Choices, Func<ReportRun, Report> Make)
{
    public const string Page = "/rapport";

    public static ImmutableArray<ReportSort> All { get; } =
    [
        new("overlapp", OverlapTexts.Question, IsOfAreas: false, [], run => OverlapReport.Of(run.Reading.Analyses.Overlaps(run.Day), run.Stamp)),
        new("hull", GapTexts.Chains, IsOfAreas: true, [GapsVisit.AreaParameter, GapsVisit.MunicipalityParameter, GapsVisit.CountyParameter], Gaps),
        new("nettverk", NetworkTexts.Question, IsOfAreas: false, [.. NetworkAsked.Facets.Select(facet => facet.Id)], Network),
    ];

    /// <summary>The address of its report.</summary>
    public string Address => $"{Page}/{Name}";

    public static ReportSort? Find(string? name) => All.FirstOrDefault(sort => sort.Name == name);

    /// <summary>The area of the visit; an area that the register did not have then had nothing missing that anybody knew of.</summary>
    private static Report Gaps(ReportRun run)
    {
        var area = GapsVisit.Of(run.Visit).Area;
        var then = area is null ? null : run.Snapshot.Find(area.Id);
        return area is not null && then is null
            ? GapReport.Of(GapReading.Of(RegisterSnapshot.Empty), run.Stamp with { Entries = 0 })
            : GapReport.Of(run.Reading.Analyses.Gaps(then, run.Day), run.Stamp);
    }

    private static Report Network(ReportRun run) => NetworkReport.Of(run.Reading.Analyses.Network(NetworkAsked.Of(run.Visit).Choice with { Day = run.Day }), run.Stamp);
}
