using System.Text.Json;
using Samvirke.Register.Text;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadEntry;

/// <summary><c>GET /api/v1/entries/{id}</c></summary>
internal static class ReadEntryEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/entries/{id}", Read)
        .WithName("readEntry")
        .WithSummary("One entry by its id")
        .Produces<EntryDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Read(string id, string? asOf, string? recordedAt, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        return visit.Snapshot.Find(id) is { } entry
            ? Results.Bytes(EntryWriter.ToUtf8(entry), "application/json; charset=utf-8")
            : Results.Problem(
                statusCode: StatusCodes.Status404NotFound,
                title: "No such entry.",
                detail: "No entry has this id at the moment asked for. Ids never change; GET /api/v1/entries?q=… finds them.");
    }
}
