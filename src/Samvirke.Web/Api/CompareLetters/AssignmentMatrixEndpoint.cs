using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Steering.CompareLetters;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.CompareLetters;

/// <summary><c>GET /api/v1/assignments-in-letters?year=2023</c>: who has which assignment in its letter, and who lacks it.</summary>
internal static class AssignmentMatrixEndpoint
{
    private const string MediaType = "application/json";

    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/assignments-in-letters", AnswerAsync)
        .WithMetadata(new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true })
        .WithName("assignmentsInLetters")
        .WithSummary("The assignments of a year, and in whose allocation letters they stand")
        .WithDescription("`year` is four digits. Letters that were laid in and shared are taken in at the moment of today; at other moments only the register speaks. "
            + "What each letter says, word by word, and the wording made for all are papers of those who laid them in and no part of the register: they stand on the page `/oppdrag/{id}/brev`, and the wording made for all can be taken out as `/oppdrag/{id}/likelydende.docx`.")
        .Produces<AssignmentMatrixDocument>(StatusCodes.Status200OK, MediaType)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var answer = operation.Responses?[StatusCodes.Status200OK.ToString(CultureInfo.InvariantCulture)].Content?[MediaType];
            answer?.Example = JsonSerializer.SerializeToNode(AssignmentMatrixDocument.Example, JsonSerializerOptions.Web);
            return Task.CompletedTask;
        });

    private static async Task<IResult> AnswerAsync(string? year, string? asOf, string? recordedAt, HttpRequest request, Visit visit, [FromServices] Visitor visitor, [FromServices] AssignmentDesk desk, CancellationToken cancellation)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        if (year is not { Length: 4 } || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var asked))
        {
            return Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "No year.", detail: "`year` is four digits, as in year=2023.");
        }

        return Results.Ok(AssignmentMatrixDocument.Of((await desk.MatrixAsync(visit, visitor, asked, cancellation)).Matrix));
    }
}
