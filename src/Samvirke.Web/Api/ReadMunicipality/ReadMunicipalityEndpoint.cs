using Samvirke.Municipality;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadMunicipality;

/// <summary><c>GET /api/v1/municipalities/{number}</c></summary>
internal static class ReadMunicipalityEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/municipalities/{number}", Read)
        .WithName("readMunicipality")
        .WithSummary("A municipality: where it belongs, its population by age, what the law demands of it and what meets that there")
        .Produces<MunicipalityDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static IResult Read(string number, string? asOf, string? recordedAt, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        return LocalRegister.Of(visit.Snapshot, number) is { } local
            ? Results.Ok(MunicipalityDocument.Of(visit.Snapshot, local, visit.AsOf.Valid ?? visit.Today))
            : MunicipalityProblem.Of();
    }
}
