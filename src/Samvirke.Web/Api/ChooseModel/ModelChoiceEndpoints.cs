using Samvirke.Web.Steering.ChooseModel;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ChooseModel;

/// <summary><c>GET /valg-av-modell.csv</c>: the numbers of the page.</summary>
internal static class ModelChoiceEndpoints
{
    public static void MapTables(IEndpointRouteBuilder app) => app.MapGet($"{ModelView.Page}.csv", Table).ExcludeFromDescription();

    private static IResult Table(HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var view = ModelView.Of(visit);
        if (view.Asked.Belief is null)
        {
            return Results.Problem(
                statusCode: StatusCodes.Status400BadRequest,
                title: "The weights cannot be used.",
                detail: $"Each of {string.Join(", ", view.Asked.Fields.Select(each => WeightsAsked.NameOf(each.Criterion)))} is a number from 0 to {WeightsAsked.Most}, and not all are 0.");
        }

        return Results.File(new ModelCsv(visit, view).Write(), "text/csv; charset=utf-8", "valg-av-modell.csv");
    }
}
