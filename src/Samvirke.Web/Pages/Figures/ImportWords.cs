using System.Globalization;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Figures;
using Samvirke.Web.Entries.ReadChanges;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Pages.Figures;

/// <summary>What imports of figures are called on pages.</summary>
internal static class ImportWords
{
    private const int MostMeasures = 3;

    /// <summary>What the figures are about: the measures, each with its years.</summary>
    public static string About(Visit visit, IEnumerable<ImportedSeries> series)
    {
        var measures = series.GroupBy(each => each.Measure, StringComparer.OrdinalIgnoreCase).Select(group => visit.T(WithdrawFigureTexts.Of, group.Key, Years(visit, group))).ToList();
        return string.Join("; ", measures.Take(MostMeasures)) + (measures.Count > MostMeasures ? " …" : "");
    }

    /// <summary>The day, as people write it.</summary>
    public static string Day(Visit visit, DateTimeOffset at) => visit.Date(NorwegianDays.Zone.DayOf(at));

    /// <summary>The day and the time in Norway, which tells imports of one day apart.</summary>
    public static string Moment(Visit visit, DateTimeOffset at) => ChangeWords.When(visit, NorwegianDays.Zone, at);

    /// <summary>The role that something was done in.</summary>
    public static string By(Visit visit, Role? role) => visit.T(role is { } known ? AuditTexts.OfDetail(Roles.Code(known)) : WithdrawFigureTexts.ByUnknown);

    private static string Years(Visit visit, IEnumerable<ImportedSeries> series)
    {
        var (first, last) = (series.Min(each => each.Year), series.Max(each => each.Year));
        return first == last ? Written(first) : visit.T(WithdrawFigureTexts.Years, Written(first), Written(last));
    }

    private static string Written(int year) => year.ToString(CultureInfo.InvariantCulture);
}
