using Samvirke.Register.Texts;
using Samvirke.Steering.ChooseModel;
using Samvirke.Steering.KeepWeights;
using Samvirke.Web.Steering.ChooseModel;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ChooseModel;

/// <summary><c>GET /api/v1/organisation-models/choice</c>: what the ratings of the models carry; and <c>GET /valg-av-modell.csv</c>: the numbers of the page.</summary>
internal static class ModelChoiceEndpoints
{
    public static void MapApi(IEndpointRouteBuilder api) => api
        .MapGet("/organisation-models/choice", Read)
        .WithName("chooseModel")
        .WithSummary("How far the ratings of the organisation models decide between them")
        .WithDescription("How often each model is best over all weights and all readings of the scale, what can weigh what while it is, and how far the ratings decide. A weight is given as on the page: `vekt-` and the id of a criterion, a number from 0 to 100; those without one are left open.")
        .Produces<ModelChoiceDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status409Conflict);

    public static void MapTables(IEndpointRouteBuilder app) => app.MapGet($"{ModelView.Page}.csv", Table).ExcludeFromDescription();

    private static IResult Read(string? asOf, string? recordedAt, HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var table = ModelTable.Of(visit.Snapshot);
        var asked = WeightsAsked.Of(visit.Query, table.Criteria);
        if (!asked.IsUsable) return Unusable(asked);
        return ModelComparison.Of(table, asked.Belief!) is { } comparison
            ? Results.Ok(ModelChoiceDocument.Of(comparison, visit.AsOf.Valid ?? visit.Today))
            : Results.Problem(statusCode: StatusCodes.Status409Conflict, title: "Nothing to compare.", detail: string.Join(' ', table.Choice.Faults().Select(fault => ModelFaultTexts.Of(fault, table).In(Tongue.En).Text)));
    }

    private static IResult Table(HttpRequest request, Visit visit)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var view = ModelView.Of(visit);
        return view.Asked.IsUsable ? Results.File(new ModelCsv(visit, view).Write(), "text/csv; charset=utf-8", "valg-av-modell.csv") : Unusable(view.Asked);
    }

    private static IResult Unusable(WeightsAsked asked) => Results.Problem(
        statusCode: StatusCodes.Status400BadRequest,
        title: "The weights cannot be used.",
        detail: string.Join(' ', asked.Faults.Select(fault => fault.In(Tongue.En).Text))
            + $" Each of {string.Join(", ", asked.Fields.Select(each => WeightsAsked.NameOf(each.Criterion)))} is a number from 0 to {WeightPoints.Most}, and not all are 0.");
}
