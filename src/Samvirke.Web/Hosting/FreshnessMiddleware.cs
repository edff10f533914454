using System.Globalization;
using Microsoft.Net.Http.Headers;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Hosting;

/// <summary>
/// Answers of the register change only when the register does, so each carries a tag of the moment that it shows and of the program that wrote it,
/// and whoever has it already is told so instead of being sent it again. Pages name the day on which they were read, so a tag lasts a day.
/// </summary>
internal sealed class FreshnessMiddleware(RequestDelegate next)
{
    private static readonly string Program = typeof(FreshnessMiddleware).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public async Task InvokeAsync(HttpContext context, Visit visit)
    {
        var request = context.Request;
        if ((!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) || request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            await next(context);
            return;
        }

        if (!SharedAnswers.May(context))
        {
            context.Response.OnStarting(() =>
            {
                context.Response.Headers.CacheControl = "no-store";
                return Task.CompletedTask;
            });
            await next(context);
            return;
        }

        var tag = new EntityTagHeaderValue(Tag(visit), isWeak: true);
        if (request.Headers.IfNoneMatch.Count > 0 && Matches(request, tag))
        {
            await AnswerAsync(context, tag);
            return;
        }

        context.Response.OnStarting(() =>
        {
            if (context.Response.StatusCode == StatusCodes.Status200OK && !visit.IsFoundElsewhere) Mark(context.Response, tag);
            else context.Response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        await next(context);
    }

    /// <summary>Says that nothing is new, unless the answer would be none of the register's: what is not there is never unchanged.</summary>
    private async Task AnswerAsync(HttpContext context, EntityTagHeaderValue tag)
    {
        var response = context.Response;
        var body = response.Body;
        using var made = new MemoryStream();
        response.Body = made;
        await next(context);
        response.Body = body;
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentLength = null;
            response.ContentType = null;
            Mark(response, tag);
            return;
        }

        response.Headers.CacheControl = "no-store";
        made.Position = 0;
        await made.CopyToAsync(body, context.RequestAborted);
    }

    private static bool Matches(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var asked)
        && asked.Any(each => each.Compare(tag, useStrongComparison: false));

    private static void Mark(HttpResponse response, EntityTagHeaderValue tag)
    {
        response.Headers.ETag = tag.ToString();
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = "Cookie";
    }

    /// <summary>A name for the picture of the register that a visit sees, in its language, as this program shows it.</summary>
    public static string Tag(Visit visit)
    {
        var moment = visit.Snapshot.Moment;
        var valid = moment.ValidAt?.ToString("yyyyMMdd", CultureInfo.InvariantCulture) ?? "";
        return string.Create(CultureInfo.InvariantCulture, $"\"{Program}-{moment.Change}-{moment.RecordedAt.UtcTicks:x}-{valid}-{visit.Today.DayNumber:x}-{(int)visit.Tongue}\"");
    }
}
