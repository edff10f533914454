using Samvirke.Web.Visits;

namespace Samvirke.Web.Api;

/// <summary>The answer to a moment that is no date.</summary>
internal static class MomentProblem
{
    public static IResult? Of(HttpRequest request)
    {
        AsOf.Parse(request.Query, out var bad);
        return bad is null
            ? null
            : Results.Problem(
                statusCode: StatusCodes.Status400BadRequest,
                title: "Not a date.",
                detail: "asOf and recordedAt are dates such as 2024-07-01.");
    }
}
