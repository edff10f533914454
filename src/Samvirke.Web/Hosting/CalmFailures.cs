
namespace Samvirke.Web.Hosting;

/// <summary>What a reader meets when something fails: a calm page, or a problem document for a program; never a stack trace.</summary>
internal static class CalmFailures
{
    public static void UseCalmFailures(this WebApplication app)
    {
        app.UseExceptionHandler(failed => failed.Run(async context =>
        {
            if (IsForPrograms(context.Request))
            {
                await Results.Problem(statusCode: StatusCodes.Status500InternalServerError, title: "Something went wrong on our side.").ExecuteAsync(context);
                return;
            }

            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(Page);
        }));
        app.UseWhen(context => IsForPrograms(context.Request), programs => programs.UseStatusCodePages(
            pages => Results.Problem(statusCode: pages.HttpContext.Response.StatusCode).ExecuteAsync(pages.HttpContext)));
        app.UseWhen(context => !IsForPrograms(context.Request), pages => pages.UseStatusCodePagesWithReExecute(NotFoundAddress, createScopeForStatusCodePages: true));
    }

    public const string NotFoundAddress = "/finnes-ikke";

    /// <summary>Whether a program rather than a person asks.</summary>
    public static bool IsForPrograms(HttpRequest request) =>
        request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal) || request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    /// <summary>Made of nothing that may itself fail.</summary>
    private const string Page = """
        <!DOCTYPE html>
        <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Noe gikk galt – Samvirke</title></head>
        <body><main><h1>Noe gikk galt hos oss</h1>
        <p>Siden kunne ikke vises. Prøv igjen om litt.</p>
        <p lang="nn">Sida kunne ikkje visast. Prøv igjen om litt.</p>
        <p lang="en">The page could not be shown. Try again in a while.</p>
        <p><a href="/">Til forsiden</a></p></main></body></html>
        """;
}
