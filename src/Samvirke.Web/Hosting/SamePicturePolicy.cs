using Microsoft.AspNetCore.OutputCaching;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Hosting;

/// <summary>
/// Keeps answers that were made once for whoever asks the same of the same picture of the register in the same language. A new picture has a
/// new tag, so nothing stale is ever given; the oldest answers make room for new ones. What is for one person is never kept.
/// </summary>
internal sealed class SamePicturePolicy : IOutputCachePolicy
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(6);

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var mayKeep = HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && SharedAnswers.May(context.HttpContext);
        context.EnableOutputCaching = mayKeep;
        context.AllowCacheLookup = mayKeep;
        context.AllowCacheStorage = mayKeep;
        context.AllowLocking = false;
        if (!mayKeep) return ValueTask.CompletedTask;
        var visit = context.HttpContext.RequestServices.GetRequiredService<Visit>();
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByHost = true; // the page says how to cite it, with its whole address
        context.CacheVaryByRules.VaryByValues["picture"] = FreshnessMiddleware.Tag(visit);
        context.ResponseExpirationTimeSpan = Kept;
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        var visit = context.HttpContext.RequestServices.GetRequiredService<Visit>();
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.SetCookie.Count > 0 || visit.IsFoundElsewhere) context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }
}
