using Samvirke.Web.Entries.ReadFreshness;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Pages.Layout;

/// <summary>Says how fresh the register on the page is.</summary>
public sealed class RegisterFreshness(FreshnessCounts counts, TimeZoneInfo zone)
{
    public string Sentence(Visit visit)
    {
        var moment = visit.Snapshot.Moment;
        if (moment.Change == 0) return visit.T(FrameTexts.NeverFilled);
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment.RecordedAt, zone).DateTime);
        return visit.T(FrameTexts.Updated, visit.Date(day), visit.Number(visit.Snapshot.Entries.Length), counts.Of(visit).Whole.LastYearPercent);
    }
}
