using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Steering.RunProgramme;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadProgrammes;

/// <summary><c>GET /api/v1/programmes</c> and <c>/api/v1/programmes/{organisation}/{key}</c>: what the pages have, for the same person.</summary>
internal static class ProgrammeEndpoints
{
    private const string MediaType = "application/json";

    public static void Map(IEndpointRouteBuilder api)
    {
        Documented(api.MapGet("/programmes", ListAsync).WithName("listProgrammes").WithSummary("The programmes that organisations steer and share with everybody").Produces<ProgrammesDocument>(StatusCodes.Status200OK, MediaType), ProgrammesDocument.Example);
        Documented(
            api.MapGet("/programmes/{organisation}/{key}", ReadAsync).WithName("readProgramme")
                .WithSummary("A programme: mandate, forums, portfolio with the history of its stages, criteria, resources and decisions")
                .WithDescription("Without signing in one reads what is open to all. Programmes are of today: at other moments there are none.")
                .Produces<ProgrammeDocument>(StatusCodes.Status200OK, MediaType).ProducesProblem(StatusCodes.Status404NotFound),
            ProgrammeDocument.Example);
    }

    private static void Documented<T>(RouteHandlerBuilder endpoint, T example) => endpoint
        .WithMetadata(new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true })
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var answer = operation.Responses?[StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture)].Content?[MediaType];
            answer?.Example = JsonSerializer.SerializeToNode(example, JsonSerializerOptions.Web);
            return Task.CompletedTask;
        });

    private static async Task<IResult> ListAsync(string? asOf, string? recordedAt, HttpRequest request, Visit visit, [FromServices] ProgrammeDesk desk, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var (_, all) = await desk.ListAsync(visit, Standing.Reader, cancellation);
        return Results.Ok(new ProgrammesDocument([.. all.Select(each => new ProgrammeReference(
            each.Organisation.Value, each.Key, each.Programme.Name, each.Programme.About, desk.Outside(ProgrammeAddress.Of(each.Organisation, each.Key))))]));
    }

    private static async Task<IResult> ReadAsync(
        string organisation, string key, string? asOf, string? recordedAt, HttpRequest request, Visit visit, [FromServices] Visitor visitor, [FromServices] ProgrammeDesk desk, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        return await desk.OpenAsync(visit, visitor.Standing, organisation, key, cancellation) is { } open
            ? Results.Ok(ProgrammeDocument.Of(open.Whole, visit.Snapshot, visit.Today, desk.Outside(ProgrammeAddress.Of(open.Organisation, open.Key))))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such programme.", detail: "The organisation has no programme with this key that you may read.");
    }
}
