namespace Samvirke.Web.Hosting;

/// <summary>Whoever asks only for the head of an answer gets that of the whole: the server itself leaves the body out.</summary>
internal static class HeadAsGet
{
    public static void UseHeadAsGet(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method)) context.Request.Method = HttpMethods.Get;
        return next(context);
    });
}
