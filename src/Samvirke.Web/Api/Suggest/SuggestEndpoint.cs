using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.Suggest;

/// <summary><c>GET /forslag?q=</c>: what the search field suggests as one types. For our own pages; not part of the API.</summary>
internal static class SuggestEndpoint
{
    private const int Most = 8;

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/forslag", Suggest).ExcludeFromDescription();

    private static async Task<IResult> Suggest(string? q, Visit visit) => Results.Ok(
        (await visit.SearchAsync()).Suggest(q ?? "", Most).Select(each => new SuggestedEntry(each.Text.ToString(), visit.T(each.Entry.Kind.One), visit.Links.To(each.Entry))));

    /// <summary>A suggestion as the page's script reads it.</summary>
    private sealed record SuggestedEntry(string Text, string Kind, string Address);
}
