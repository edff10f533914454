using Samvirke.Web.Entries.ReadGaps;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadGaps;

/// <summary><c>GET /api/v1/gaps</c></summary>
internal static class ReadGapsEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/gaps", Read)
        .WithName("readGaps")
        .WithSummary("What is missing: links of the chain from duty to evidence, cells of the review grid, responsibility in transitions")
        .Produces<GapsDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Read(string? municipality, string? county, string? asOf, string? recordedAt, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var day = visit.AsOf.Valid ?? visit.Today;
        var snapshot = visit.Reading.Analyses.On(day);
        return GapsAsked.Of(snapshot, municipality, county) switch
        {
            GapsAsked.Found found => Results.Ok(GapsDocument.Of(visit.Reading.Analyses.Gaps(found.Area, day), day)),
            var none => AreaProblem.Of(none),
        };
    }
}
