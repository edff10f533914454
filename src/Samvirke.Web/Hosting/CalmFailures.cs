
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

    /// <summary>Answers somebody who sends forms faster than people do.</summary>
    public static async Task TooManyAsync(HttpContext context, CancellationToken cancellation)
    {
        context.Response.Headers.RetryAfter = "60";
        context.Response.Headers.CacheControl = "no-store";
        if (IsForPrograms(context.Request))
        {
            await Results.Problem(statusCode: StatusCodes.Status429TooManyRequests, title: "Too many requests.").ExecuteAsync(context);
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(TooMany, cancellation);
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

    private const string TooMany = """
        <!DOCTYPE html>
        <html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Vent litt – Samvirke</title></head>
        <body><main><h1>Vent et minutt</h1>
        <p>Det har kommet for mange skjemaer fra stedet du er. Vent et minutt, gå tilbake og send på nytt.</p>
        <p lang="nn">Det har kome for mange skjema frå staden du er. Vent eit minutt, gå tilbake og send på nytt.</p>
        <p lang="en">Too many forms have come from where you are. Wait a minute, go back and send again.</p>
        <p><a href="/">Til forsiden</a></p></main></body></html>
        """;
}
