using System.Globalization;
using Samvirke.Analysis.Gaps;
using Samvirke.Formats.Csv;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.ReadGaps;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadGaps;

/// <summary>The three parts of the pages about gaps as tables for a spreadsheet, in the language of the visit. For our own pages; not part of the API.</summary>
internal static class GapsCsvEndpoint
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/hull/ledd.csv", (Visit visit) => Answer(visit, "ledd", Chains)).ExcludeFromDescription();
        app.MapGet("/hull/rutenett.csv", (Visit visit) => Answer(visit, "rutenett", Grid)).ExcludeFromDescription();
        app.MapGet("/hull/overganger.csv", (Visit visit) => Answer(visit, "overganger", Transitions)).ExcludeFromDescription();
    }

    private static IResult Answer(Visit visit, string name, Action<CsvText, Visit, GapReading> write)
    {
        var asked = GapsVisit.Of(visit);
        if (asked.Asked is not GapsAsked.Found) return Results.NotFound();
        var csv = new CsvText();
        write(csv, visit, asked.Gaps);
        var place = asked.Area?.Details.Scalar("number") is { } number ? $"-{number}" : "";
        return Results.File(csv.ToUtf8(), "text/csv; charset=utf-8", $"samvirke-{name}{place}-{asked.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.csv");
    }

    private static void Chains(CsvText csv, Visit visit, GapReading gaps)
    {
        csv.Row("id", visit.T(GapLabels.What), visit.T(GapLabels.Link), visit.T(GapTexts.Standing), visit.T(GapTexts.Bound), visit.T(GapTexts.There), visit.T(GapTexts.Challenges), visit.T(GapTexts.CanDo), visit.T(GapLabels.Why), visit.T(GapTexts.Sources));
        foreach (var gap in gaps.Chains.Gaps)
        {
            var standing = gap.IsRecorded ? $"{visit.T(GapLabels.Of(gap.Standing))} ({visit.T(GapTexts.IsRecorded)})" : visit.T(GapLabels.Of(gap.Standing));
            csv.Row(gap.Anchor.Id.Value, visit.T(gap.Anchor.Name), visit.T(gap.Link.Term().Label), standing, Names(visit, gap.Addressees), Names(visit, gap.There), Names(visit, gap.Said), Names(visit, gap.Fillers),
                string.Join(' ', gap.Reasons.Select(reason => visit.T(reason.Text))), Places(gap.Reasons.SelectMany(reason => reason.Citations)));
        }
    }

    private static void Grid(CsvText csv, Visit visit, GapReading gaps)
    {
        csv.Row(visit.T(GapTexts.Age), visit.T(GapLabels.Setting), visit.T(GapTexts.Level), visit.T(GapTexts.Number), visit.T(GapTexts.Efforts), visit.T(GapTexts.Known), visit.T(GapTexts.NotStudied), visit.T(GapTexts.Possible), visit.T(GapTexts.Challenges));
        foreach (var cell in gaps.Grid.Cells)
        {
            csv.Row(visit.T(cell.Age.Label), visit.T(cell.Setting.Label), visit.T(cell.Risk.Label), Number(cell.Efforts.Length), Names(visit, cell.Efforts),
                string.Join("; ", cell.Evidence.Select(each => $"{visit.T(each.Class.Label)} ({Number(each.Efforts)})")), Number(cell.Unstudied), Number(cell.Possible), Names(visit, cell.Said));
        }
    }

    private static void Transitions(CsvText csv, Visit visit, GapReading gaps)
    {
        csv.Row(
        [
            "id", visit.T(GapTexts.Transition), visit.T(GapLabels.When),
            .. Enum.GetValues<TransitionTime>().SelectMany(time => new[] { visit.T(GapLabels.Of(time)), $"{visit.T(GapLabels.Of(time))}: {visit.T(GapLabels.By).ToLower(visit.Culture)}" }),
            visit.T(GapTexts.Coordinates), visit.T(GapTexts.Missing), visit.T(GapTexts.Sources),
        ]);
        foreach (var view in gaps.Transitions.Views)
        {
            csv.Row(
            [
                view.Transition.Id.Value, visit.T(view.Transition.Name), visit.T(view.Transition.Details.Text("trigger") ?? LocalizedText.Empty),
                .. view.Stages.SelectMany(stage => new[] { Names(visit, stage.Actors), Names(visit, stage.Provisions) }),
                Names(visit, view.Coordinators),
                string.Join(' ', view.Gaps.SelectMany(gap => gap.Reasons).Select(reason => visit.T(reason.Text))),
                Places(view.Reasons.Concat(view.Gaps.SelectMany(gap => gap.Reasons)).SelectMany(reason => reason.Citations)),
            ]);
        }
    }

    private static string Names(Visit visit, IEnumerable<Entry> entries) => string.Join("; ", entries.Select(entry => visit.T(entry.Name)));

    private static string Places(IEnumerable<Citation> citations) => string.Join("; ", citations.Select(citation => $"{citation.Source} {citation.Locator}").Distinct(StringComparer.Ordinal));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
