using Microsoft.AspNetCore.Mvc;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Municipalities.ReadRegion;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadRegion;

/// <summary><c>GET /api/v1/regions/{id}</c>, and what a page of a region shows as a table for a spreadsheet.</summary>
internal static class RegionEndpoints
{
    private static readonly AudienceAttribute Open = new(Act.ReadRegister) { ChangesByItself = true };

    public static void MapApi(IEndpointRouteBuilder api) => api
        .MapGet("/regions/{id}", ReadAsync)
        .WithMetadata(Open)
        .WithName("readRegion")
        .WithSummary("The municipalities of a county governor, a county municipality or a competence centre side by side, with what is open to all")
        .Produces<RegionDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    /// <summary>For our own pages; not part of the API. It has what the page has for the same person.</summary>
    public static void MapTable(IEndpointRouteBuilder app) => app.MapGet("/region/{Id}/tabell.csv", TableAsync).ExcludeFromDescription().WithMetadata(Open);

    private static async Task<IResult> ReadAsync(string id, string? asOf, string? recordedAt, HttpRequest request, Visit visit, [FromServices] RegionReading regions, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        if (RegionAsked.Of(visit, id) is not { } asked)
        {
            return Results.Problem(
                statusCode: StatusCodes.Status404NotFound,
                title: "No such region.",
                detail: "No county governor, county municipality or competence centre has this id at the moment asked for.");
        }

        // Whoever asks: the API has what is open to all.
        string[] sorts = visit.AsOf.IsNow ? [RequirementNote.Sort, HelpWish.Sort] : [];
        var view = await regions.ReadAsync(asked.Snapshot, asked.Body, sorts, Standing.Reader, Norwegian.Names, cancellation);
        return Results.Ok(RegionDocument.Of(asked.Snapshot, view, asked.Day));
    }

    private static async Task<IResult> TableAsync(string id, Visit visit, [FromServices] Visitor visitor, [FromServices] RegionReading regions, CancellationToken cancellation)
    {
        if (RegionAsked.Of(visit, id) is not { } asked) return Results.NotFound();
        var view = await asked.ReadAsync(regions, visit, visitor.Standing, cancellation);
        return Results.File(RegionTable.Write(visit, asked, view), "text/csv; charset=utf-8", $"samvirke-{asked.Body.Actor.Id.Value}.csv");
    }
}
