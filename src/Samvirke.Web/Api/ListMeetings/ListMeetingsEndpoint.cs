using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Municipalities.HoldMeetings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ListMeetings;

/// <summary><c>GET /api/v1/municipalities/{number}/meetings</c>: what the page and the calendar of the same have, for the same person.</summary>
internal static class ListMeetingsEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/municipalities/{number}/meetings", AnswerAsync)
        .WithMetadata(new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true })
        .WithName("listMeetings")
        .WithSummary("The meetings of a municipality with what they decided, as far as it shares them with whoever asks")
        .WithDescription("Without signing in one reads what is open to all. `structure` is the id of a structure of the municipality; without it, all meetings are given. Meetings are of today: at other moments there are none.")
        .Produces<MeetingsDocument>(StatusCodes.Status200OK, MediaType)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var answer = operation.Responses?[StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture)].Content?[MediaType];
            answer?.Example = JsonSerializer.SerializeToNode(MeetingsDocument.Example, JsonSerializerOptions.Web);
            return Task.CompletedTask;
        });

    private const string MediaType = "application/json";

    private static async Task<IResult> AnswerAsync(
        string number, string? structure, string? asOf, string? recordedAt, HttpRequest request, Visit visit, [FromServices] Visitor visitor, [FromServices] MeetingDesk desk, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        if (await desk.OpenAsync(visit, visitor.Standing, number, cancellation) is not { } open) return MunicipalityProblem.Of();
        var asked = open.Structure(structure);
        if (structure is { Length: > 0 } && asked is null)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such structure.", detail: "The municipality has no structure with this id at the moment asked for.");
        }

        return Results.Ok(MeetingsDocument.Of(open, open.Meetings.Where(kept => asked is null || kept.Meeting.Structure == asked.Id), desk));
    }
}
