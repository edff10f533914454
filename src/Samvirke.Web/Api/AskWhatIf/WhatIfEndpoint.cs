using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Texts;
using Samvirke.Web.Analyses.AskWhatIf;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.AskWhatIf;

/// <summary><c>GET /api/v1/what-if</c>: reads only, whatever is imagined.</summary>
internal static class WhatIfEndpoint
{
    public static void Map(IEndpointRouteBuilder api) => api
        .MapGet("/what-if", Read)
        .WithName("askWhatIf")
        .WithSummary("What would follow if entries were removed, merged or changed")
        .WithDescription("`steps` has the steps in order with commas between: `remove.ID`, `merge.FROM.INTO`, `owner.ID.ACTOR`, `add.ID.FACET.TERM`, `take.ID.FACET.TERM`, `tie.ID.RELATION.TO`, `untie.ID.RELATION.TO`, `end.ID.YYYY-MM-DD`. "
            + "Nothing is changed. Gaps that would open and close, meetings and load of actors, structures with the same participants, ties and sources that would be lost; each with reasons, entries and citations.")
        .Produces<WhatIfDocument>(StatusCodes.Status200OK, "application/json")
        .ProducesProblem(StatusCodes.Status400BadRequest);

    private static IResult Read(string? steps, string? asOf, string? recordedAt, HttpRequest request, Visit visit, WhatIfPictures pictures)
    {
        if (MomentProblem.Of(request) is { } problem) return problem;
        var asked = WhatIfAsked.Of(steps);
        if (!asked.Unknown.IsEmpty) return Refused("Not a step.", $"Not understood: {string.Join(", ", asked.Unknown.Take(5).Select(ListTexts.Shorten))}. The forms of steps stand in the OpenAPI document.");
        var day = WhatIfPictures.DayOf(visit, asked.Scenario);
        var picture = pictures.Of(visit, day);
        return Consequences.Of(picture, asked.Scenario) switch
        {
            ScenarioAnswer.Answered answered => Results.Ok(WhatIfDocument.Of(picture.Snapshot, answered.Consequences, day)),
            ScenarioAnswer.Refused refused => Refused("It cannot be so.", string.Join(' ', refused.Why.Select(why => $"Step {why.Place + 1}: {why.Text.In(Tongue.En).Text}"))),
            var other => throw new InvalidOperationException($"An unknown answer: {other.GetType().Name}"),
        };
    }

    private static IResult Refused(string title, string detail) => Results.Problem(statusCode: StatusCodes.Status400BadRequest, title: title, detail: detail);
}
