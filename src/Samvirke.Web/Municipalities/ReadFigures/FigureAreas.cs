using Samvirke.Analysis.Gaps;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.ReadFigures;

/// <summary>The areas that figures are of, by number.</summary>
internal static class FigureAreas
{
    /// <summary>The numbers of all municipalities.</summary>
    public static IEnumerable<string> Municipalities(RegisterSnapshot snapshot) => All(snapshot)
        .Where(area => area.Details.Scalar("areaType") is "municipality").Select(area => area.Details.Scalar("number")).OfType<string>();

    /// <summary>All areas.</summary>
    public static IEnumerable<Entry> All(RegisterSnapshot snapshot) => snapshot.OfKind(Kind.Area).Ordinals().Select(i => snapshot.Entries[i]);

    /// <summary>What the area is called, counties as such, for one shares its name with its municipality; its number where the register does not have it.</summary>
    public static string NameOf(Visit visit, string number)
    {
        if (number == AreaNumbers.Country) return visit.T(LocalFigureTexts.Country);
        var isCounty = number.Length == 2;
        if (GapScope.Find(visit.Snapshot, isCounty ? "county" : "municipality", number) is not { } area) return number;
        return isCounty ? visit.T(LocalFigureTexts.CountyOf, visit.T(area.Name)) : visit.T(area.Name);
    }
}
