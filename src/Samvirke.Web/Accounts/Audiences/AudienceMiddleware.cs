using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Hosting;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Accounts.Audiences;

/// <summary>
/// Lets nobody come where the rules do not let them. Who has not signed in is asked to; to whoever has, what is not permitted looks like what is not there.
/// </summary>
internal sealed class AudienceMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Visit visit, Visitor visitor)
    {
        if (context.GetEndpoint() is not { } endpoint) return next(context);
        var audience = endpoint.Metadata.GetMetadata<AudienceAttribute>();
        if (audience is not null && AccessRules.Allows(visitor.Standing, audience.Act, RouteResource.Of(context.Request.RouteValues, visit.Snapshot))) return next(context);
        if (audience is not null && !visitor.IsSignedIn && !CalmFailures.IsForPrograms(context.Request)) AskToSignIn(context);
        else Hide(context);
        return Task.CompletedTask;
    }

    private static void AskToSignIn(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = LocalAddress.SignIn(context.Request.Path + context.Request.QueryString);
    }

    private static void Hide(HttpContext context)
    {
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
