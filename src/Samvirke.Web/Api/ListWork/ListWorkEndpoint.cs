using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Samvirke.Register.Permissions;
using Samvirke.Steering.CarryOut;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Steering.CarryOut;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ListWork;

/// <summary><c>GET /api/v1/assignment-work</c>: what organisations do with their assignments, as the pages show it to the same person.</summary>
internal static class ListWorkEndpoint
{
    private const string MediaType = "application/json";

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/assignment-work", AnswerAsync)
        .WithMetadata(new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true })
        .WithName("listAssignmentWork")
        .WithSummary("What organisations do with the assignments that they have: states, deliverables, steps and dependencies")
        .WithDescription("Without signing in one reads what is open to all. `assignment` is the id of an assignment, `organisation` that of an organisation, `state` one of given, under-way, delivered, followed-up and ended. What is noted is of today: at other moments there is none.")
        .Produces<WorksDocument>(StatusCodes.Status200OK, MediaType)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var answer = operation.Responses?[StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture)].Content?[MediaType];
            answer?.Example = JsonSerializer.SerializeToNode(WorksDocument.Example, JsonSerializerOptions.Web);
            return Task.CompletedTask;
        });

    private static async Task<IResult> AnswerAsync(
        string? assignment, string? organisation, string? state, string? asOf, string? recordedAt, HttpRequest request, Visit visit, [FromServices] Visitor visitor, [FromServices] WorkDesk desk, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        List<string> unknown =
        [
            .. assignment is not null && AssignmentTies.Find(visit.Snapshot, assignment) is null ? [assignment] : Array.Empty<string>(),
            .. organisation is not null && visit.Snapshot.Find(organisation) is null ? [organisation] : Array.Empty<string>(),
            .. state is not null && AssignmentStates.Find(state) is null ? [state] : Array.Empty<string>(),
        ];
        if (unknown.Count > 0) return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Not known.", detail: $"Not known: {string.Join(", ", unknown.Select(ListTexts.Shorten))}.");
        var works = await desk.OpenAsync(visit, visitor.Standing, cancellation);
        return Results.Ok(WorksDocument.Of(
            visit,
            [.. works.Where(kept => (assignment is null || kept.Assignment.Value == assignment) && (organisation is null || kept.Organisation.Value == organisation) && (state is null || AssignmentStates.Word(kept.Work.State) == state) && visit.Snapshot.Find(kept.Organisation) is not null)],
            desk));
    }
}
