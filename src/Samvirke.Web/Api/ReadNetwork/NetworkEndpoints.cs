using Microsoft.AspNetCore.Mvc;
using Samvirke.Web.Analyses.ReadNetwork;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadNetwork;

/// <summary><c>GET /api/v1/network</c>: who meets whom in which structures; and <c>GET /nettverk.csv</c>, the tables of the page.</summary>
internal static class NetworkEndpoints
{
    public static void MapApi(IEndpointRouteBuilder api) => api
        .MapGet("/network", Read)
        .WithName("readNetwork")
        .WithSummary("Who meets whom in which structures")
        .WithDescription("Actors and structures with their ties, and what follows: load, who stands between, who alone connects others, structures with the same participants, circles, and who is apart. "
            + "`sector` and `level` narrow it, several of each mean any of them; `status` takes in `coming`, `proposed` and `ended`. What is concluded has reasons, each with entries and citations.")
        .Produces<NetworkAnswer>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    public static void MapTables(IEndpointRouteBuilder app) => app.MapGet("/nettverk.csv", Table).ExcludeFromDescription();

    private static IResult Read([AsParameters] NetworkParameters parameters, HttpRequest request, Visit visit)
    {
        // The parameters are read from the address, as on the page; here they tell the OpenAPI document.
        _ = parameters;
        if (MomentProblem.Of(request) is { } problem) return problem;
        var asked = NetworkAsked.Of(visit);
        if (Unknown(asked) is { } unknown) return unknown;
        return Results.Bytes(new NetworkDocument(visit, visit.Reading.Analyses.Network(asked.Choice)).Write(), "application/json; charset=utf-8");
    }

    private static IResult Table(string? tabell, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var asked = NetworkAsked.Of(visit);
        if (Unknown(asked) is { } unknown) return unknown;
        var table = tabell ?? NetworkCsv.Tables[0];
        return NetworkCsv.Tables.Contains(table)
            ? Results.File(new NetworkCsv(visit, visit.Reading.Analyses.Network(asked.Choice)).Write(table), "text/csv; charset=utf-8", $"nettverk-{table}.csv")
            : Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Not a table.", detail: $"tabell is one of {string.Join(", ", NetworkCsv.Tables)}.");
    }

    private static IResult? Unknown(NetworkAsked asked) => asked.Filter.Unknown.IsEmpty ? null : Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "Unknown term.",
        detail: $"Not known: {string.Join(", ", asked.Filter.Unknown.Take(5).Select(ListTexts.Shorten))}. The terms of each facet stand in the OpenAPI document.");
}

/// <summary>What the network can be narrowed and widened by.</summary>
internal sealed record NetworkParameters(
    [property: FromQuery(Name = "sector")] string[]? Sectors,
    [property: FromQuery(Name = "level")] string[]? Levels,
    [property: FromQuery(Name = "status")] string[]? Statuses,
    [property: FromQuery(Name = "asOf")] string? ValidAt,
    [property: FromQuery(Name = "recordedAt")] string? RecordedAt);
