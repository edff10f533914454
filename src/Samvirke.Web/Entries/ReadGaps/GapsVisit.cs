using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.ReadGaps;

/// <summary>What a visit to a page about gaps asks for, and what is read for it.</summary>
/// <param name="Snapshot">The register on the day.</param>
/// <param name="Day">The day.</param>
/// <param name="Asked">For whom.</param>
/// <param name="Gaps">What is missing; for the nation where what was asked for does not exist.</param>
public sealed record GapsVisit(RegisterSnapshot Snapshot, DateOnly Day, GapsAsked Asked, GapReading Gaps)
{
    /// <summary>Names the area by its id, as the form does.</summary>
    public const string AreaParameter = "omrade";

    /// <summary>Names a municipality by its number.</summary>
    public const string MunicipalityParameter = "kommune";

    /// <summary>Names a county by its number.</summary>
    public const string CountyParameter = "fylke";

    /// <summary>The area shown, or nothing for the nation.</summary>
    public Entry? Area => Gaps.Scope.Area;

    /// <summary>The address with the area that is shown.</summary>
    public string Address(string page) => Area is null ? page : $"{page}{(page.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{AreaParameter}={Area.Id}";

    public static GapsVisit Of(Visit visit)
    {
        var day = visit.AsOf.Valid ?? visit.Today;
        var snapshot = visit.Reading.Analyses.On(day);
        var chosen = snapshot.Find(visit.Query[AreaParameter].ToString());
        var asked = chosen?.Details.Scalar("areaType") is "municipality" or "county"
            ? new GapsAsked.Found(chosen)
            : GapsAsked.Of(snapshot, visit.Query[MunicipalityParameter], visit.Query[CountyParameter]);
        return new GapsVisit(snapshot, day, asked, visit.Reading.Analyses.Gaps((asked as GapsAsked.Found)?.Area, day));
    }
}
