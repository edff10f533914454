namespace Samvirke.Web.Hosting;

/// <summary>Headers that let a browser run nothing but our own bundled script and style, and tell others nothing about who reads.</summary>
internal static class SecurityHeaders
{
    private const string Policy = Sources + "frame-ancestors 'none'";

    /// <summary>For what is made to be shown in a frame of another site: it shows what everybody may read, and asks for nothing.</summary>
    private const string Framed = Sources + "frame-ancestors *";

    private const string Sources =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; manifest-src 'self'; ";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = IsInset(context.Request.Path) ? Framed : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=()";
        return next(context);
    });

    /// <summary>By the address and not by the page, so that an answer that only says that nothing has changed says the same.</summary>
    private static bool IsInset(PathString path) =>
        path.StartsWithSegments("/kommune", StringComparison.Ordinal) && path.Value!.EndsWith("/kontakt/innfelt", StringComparison.Ordinal);
}
