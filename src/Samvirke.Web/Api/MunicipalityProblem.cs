namespace Samvirke.Web.Api;

/// <summary>The answer to a number that no municipality has.</summary>
internal static class MunicipalityProblem
{
    public static IResult Of() => Results.Problem(
        statusCode: StatusCodes.Status404NotFound,
        title: "No such municipality.",
        detail: "No municipality has this number at the moment asked for. Numbers are four digits: 0301 is Oslo.");
}
