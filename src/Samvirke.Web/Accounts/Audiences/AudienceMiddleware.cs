using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
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
        else if (audience?.Act == Act.ProposeChange && visitor.Session is { } session && visitor.Standing.Acting is null) AskForWhom(context, session);
        else Hide(context);
    }

    /// <summary>Asks for which organisation the person wants to act; who has none is told so on the page of their account.</summary>
    private static void AskForWhom(HttpContext context, OpenSession session) => Lead(
        context,
        session.Memberships.Any(membership => membership.Organisation is not null) ? LocalAddress.ChooseOrganisation(context.Request.Path + context.Request.QueryString) : "/min-konto");

    /// <summary>Asks for signing in, and leads back to the page, or to the form that was sent.</summary>
    private static void AskToSignIn(HttpContext context, string? kept) => Lead(context, LocalAddress.SignIn(kept ?? context.Request.Path + context.Request.QueryString));

    private static void Lead(HttpContext context, string address)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
    }

    private static void Hide(HttpContext context)
    {
        context.SetEndpoint(null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
