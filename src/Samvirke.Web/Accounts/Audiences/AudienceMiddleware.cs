using Samvirke.Register.Permissions;
using Samvirke.Web.Accounts.Forms;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Hosting;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Accounts.Audiences;

/// <summary>
/// Lets nobody come where the rules do not let them. Who has not signed in is asked to; to whoever has, what is not permitted looks like what is not there.
/// </summary>
internal sealed class AudienceMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Visit visit, Visitor visitor, LateForm late)
    {
        var audience = context.GetEndpoint()?.Metadata.GetMetadata<AudienceAttribute>();
        if (context.GetEndpoint() is null || (audience is not null && AccessRules.Allows(visitor.Standing, audience.Act, RouteResource.Of(context.Request.RouteValues, visit.Snapshot))))
        {
            await next(context);
            return;
        }

        if (audience is not null && !visitor.IsSignedIn && !CalmFailures.IsForPrograms(context.Request)) AskToSignIn(context, audience.Act == Act.ProposeChange ? await late.KeepAsync(context) : null);
        else Hide(context);
    }

    /// <summary>Asks for signing in, and leads back to the page, or to the form that was sent.</summary>
    private static void AskToSignIn(HttpContext context, string? kept)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = LocalAddress.SignIn(kept ?? context.Request.Path + context.Request.QueryString);
    }

    private static void Hide(HttpContext context)
    {
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
