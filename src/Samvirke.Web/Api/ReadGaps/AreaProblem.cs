using Samvirke.Web.Entries.ReadGaps;

namespace Samvirke.Web.Api.ReadGaps;

/// <summary>The answer to programs that ask for an area that is not there.</summary>
internal static class AreaProblem
{
    public static IResult Of(GapsAsked asked) => asked switch
    {
        GapsAsked.NoMunicipality => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such municipality.", detail: "Municipality numbers are four digits with leading zero, such as 0301."),
        GapsAsked.NoCounty => Results.Problem(statusCode: StatusCodes.Status404NotFound, title: "No such county.", detail: "County numbers are two digits with leading zero, such as 03."),
        GapsAsked.Both => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: "Two areas.", detail: "Ask for a municipality or for a county."),
        _ => throw new InvalidOperationException($"No problem: {asked.GetType().Name}"),
    };
}
