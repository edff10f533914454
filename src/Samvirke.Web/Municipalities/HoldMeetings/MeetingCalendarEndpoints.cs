using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Calendar;
using Samvirke.Municipality.KeepMeetings;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.HoldMeetings;

/// <summary>Meetings for calendars: <c>GET /kommune/3401/moter.ics</c> to subscribe to, and <c>GET /kommune/3401/moter/2026-12-01-1.ics</c> for one.</summary>
internal static class MeetingCalendarEndpoints
{
    private const int LongestKey = 2000;

    public static void Map(IEndpointRouteBuilder app)
    {
        var open = new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true };
        app.MapGet("/kommune/{municipality}/moter.ics", AllAsync).ExcludeFromDescription().WithMetadata(open);
        app.MapGet("/kommune/{municipality}/moter/{meeting}.ics", OneAsync).ExcludeFromDescription().WithMetadata(open);
    }

    private static async Task<IResult> AllAsync(
        string municipality, HttpRequest request, Visit visit, [FromServices] Visitor visitor, MeetingDesk desk, MeetingKey keys, [FromServices] TimeProvider clock, CancellationToken cancellation)
    {
        var key = request.Query[MeetingAddress.KeyParameter].ToString();
        if (await StandingAsync(key, visitor, keys, cancellation) is not { } standing || await desk.OpenAsync(visit, standing, municipality, cancellation) is not { } open) return Results.NotFound();
        var asked = request.Query[MeetingAddress.StructureParameter].ToString();
        var structure = open.Structure(asked);
        if (asked.Length > 0 && structure is null) return Results.NotFound();
        var name = structure is null ? visit.T(MeetingTexts.Title, visit.T(open.Local.Area.Name)) : visit.T(structure.Name);
        return Calendar(name, open, [.. open.Meetings.Where(kept => structure is null || kept.Meeting.Structure == structure.Id)], desk, clock, structure?.Id.Value ?? "moter");
    }

    private static async Task<IResult> OneAsync(
        string municipality, string meeting, Visit visit, [FromServices] Visitor visitor, MeetingDesk desk, [FromServices] TimeProvider clock, CancellationToken cancellation)
    {
        if (await desk.OpenAsync(visit, visitor.Standing, municipality, cancellation) is not { } open) return Results.NotFound();
        return open.Meetings.FirstOrDefault(kept => kept.Key == meeting) is { } found ? Calendar(found.Meeting.Title, open, [found], desk, clock, $"mote-{found.Key}") : Results.NotFound();
    }

    private static async ValueTask<Standing?> StandingAsync(string key, Visitor visitor, MeetingKey keys, CancellationToken cancellation) => key.Length switch
    {
        0 => visitor.Standing,
        > LongestKey => null,
        _ => await keys.ReadAsync(key, cancellation),
    };

    private static IResult Calendar(string name, OpenMeetings open, ImmutableArray<KeptMeeting> meetings, MeetingDesk desk, TimeProvider clock, string file) => Results.File(
        MeetingCalendar.Write(name, open.Number, meetings, kept => desk.Outside(MeetingAddress.Of(open.Number, kept.Key)), clock.GetUtcNow()),
        CalendarFile.MediaType, $"{file}-{open.Number}.ics");
}
