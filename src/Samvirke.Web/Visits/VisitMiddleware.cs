using Microsoft.AspNetCore.Diagnostics;
using Samvirke.Register.Texts;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Visits;

/// <summary>Finds out, before a page is rendered, in which language it is read and which picture of the register it shows.</summary>
public sealed class VisitMiddleware(RequestDelegate next, RegisterReadings readings, TimeProvider clock, TimeZoneInfo zone)
{
    public const string LanguageParameter = "lang";
    private const string LanguageCookie = "samvirke-lang";

    public async Task InvokeAsync(HttpContext context, Visit visit)
    {
        // A page that says that nothing was found is still read in the language and at the moments of the address that was asked for.
        if (context.Features.Get<IStatusCodeReExecuteFeature>() is { OriginalQueryString: var asked }) context.Request.QueryString = new QueryString(asked);
        var asOf = AsOf.Parse(context.Request.Query, out var bad);
        var reading = await readings.AtAsync(bad is null ? asOf : AsOf.Now, context.RequestAborted);
        visit.Begin(context.Request, ChosenTongue(context), bad is null ? asOf : AsOf.Now, reading, Today());
        if (bad is not null && IsPage(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Request.Path = "/ugyldig-dato";
        }

        await next(context);
    }

    private DateOnly Today() => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);

    private static bool IsPage(HttpRequest request) => !request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>The language of the address if it names one, which is then remembered; else the one remembered; else bokmål.</summary>
    private static Tongue ChosenTongue(HttpContext context)
    {
        if (Known(context.Request.Query[LanguageParameter]) is not { } asked) return Known(context.Request.Cookies[LanguageCookie]) ?? Tongue.Nb;
        context.Response.Cookies.Append(LanguageCookie, asked.Tag(), new CookieOptions
        {
            MaxAge = TimeSpan.FromDays(365),
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
        });
        return asked;
    }

    private static Tongue? Known(string? tag) => Tongues.Find(tag) is { } tongue && Tongues.Interface.Contains(tongue) ? tongue : null;
}
