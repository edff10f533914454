using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Calendar;
using Samvirke.Formats.Csv;
using Samvirke.Register.Permissions;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Api;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.CarryOut;

/// <summary>What <c>/oppdragsarbeid</c> lists as a calendar of tasks, <c>/oppdragsarbeid.ics</c>, and as a table, <c>/oppdragsarbeid.csv</c>.</summary>
internal static class WorkEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var open = new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true };
        app.MapGet($"{WorkAddress.List}.ics", CalendarAsync).ExcludeFromDescription().WithMetadata(open);
        app.MapGet($"{WorkAddress.List}.csv", TableAsync).ExcludeFromDescription().WithMetadata(open);
    }

    private static async Task<IResult> CalendarAsync(HttpRequest request, Visit visit, [FromServices] Visitor visitor, WorkDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var (asked, list) = await ReadAsync(visit, visitor, desk, cancellation);
        if (Unknown(asked) is { } unknown) return unknown;
        var name = asked.Actor is { } actor ? visit.T(WorkTexts.ListTitleOf, visit.NameOf(actor)) : visit.T(WorkTexts.ListTitle);
        var file = WorkCalendar.Write(
            name, visit.Snapshot, list.Lines.Select(line => line.Kept).OfType<KeptWork>(), kept => visit.NameOf(kept.Assignment), kept => desk.Outside(WorkAddress.Of(kept.Assignment)), clock.GetUtcNow());
        return Results.File(file, CalendarFile.MediaType, "oppdrag.ics");
    }

    private static async Task<IResult> TableAsync(HttpRequest request, Visit visit, [FromServices] Visitor visitor, WorkDesk desk, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var (asked, list) = await ReadAsync(visit, visitor, desk, cancellation);
        if (Unknown(asked) is { } unknown) return unknown;
        var csv = new CsvText();
        csv.Row("oppdrag", visit.T(WorkTexts.Assignment), visit.T(WorkTexts.Organisation), visit.T(WorkTexts.State), visit.T(WorkTexts.What), "nr", visit.T(WorkTexts.Responsible), visit.T(WorkTexts.Due), visit.T(WorkTexts.Late));
        foreach (var line in list.Lines)
        {
            string[] start = [line.Assignment.Id.Value, visit.T(line.Assignment.Name), visit.T(line.Actor.Name), line.Kept is { } kept ? visit.T(AssignmentStates.Label(kept.Work.State)) : ""];
            if (line.Due.IsEmpty) csv.Row([.. start, "", "", "", "", ""]);
            foreach (var item in line.Due)
            {
                csv.Row([
                    .. start, item.What.Length > 0 ? item.What : visit.T(WorkTexts.Of(item.Sort)), item.Number > 0 ? item.Number.ToString(CultureInfo.InvariantCulture) : "", item.Responsible,
                    item.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), item.IsLate(visit.Today) ? "ja" : "nei"]);
            }
        }

        return Results.File(csv.ToUtf8(), "text/csv; charset=utf-8", "oppdrag.csv");
    }

    private static async Task<(WorkAsked Asked, WorkList List)> ReadAsync(Visit visit, Visitor visitor, WorkDesk desk, CancellationToken cancellation)
    {
        var works = await desk.OpenAsync(visit, visitor.Standing, cancellation);
        var asked = WorkAsked.Of(visit, visitor.Standing);
        return (asked, WorkList.Of(visit.Snapshot, works, asked.Actor, asked.State, visit.Today));
    }

    private static IResult? Unknown(WorkAsked asked) => asked.Faults.IsEmpty
        ? null
        : Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Not known.", detail: string.Join(' ', asked.Faults.Select(fault => fault.In(Tongue.En).Text)));
}
