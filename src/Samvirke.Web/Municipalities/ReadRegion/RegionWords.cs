using Samvirke.Register.Entries;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.ReadRegion;

/// <summary>What stands in the tables of a region.</summary>
internal static class RegionWords
{
    /// <summary>From when to when a plan holds; empty where it does not say.</summary>
    public static string Period(Visit visit, Entry plan) => visit.YearsOrPeriod(plan.Valid) ?? (plan.Details.Text("period") is { } period ? visit.T(period) : "");
}
