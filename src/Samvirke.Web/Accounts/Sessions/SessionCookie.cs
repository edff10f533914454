using System.Data.Common;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Sessions;

/// <summary>
/// The cookie of somebody who has signed in. It names a session and says nothing else of the person; what the session may do is read from the database at
/// every request, so that what is ended or taken away is so at once.
/// </summary>
internal sealed class SessionCookie(AccountDatabase accounts, AccountSettings settings, Visitor visitor, AuditPen audit)
{
    public const string Scheme = "samvirke";
    public const string Name = "samvirke-okt";

    private const string SessionClaim = "session";
    private const string StampClaim = "stamp";

    /// <summary>Goes on with a new session after something that ended every one of the account's.</summary>
    public async Task ContinueAsync(HttpContext http, Account account)
    {
        var way = visitor.Session!.Way;
        await accounts.Sessions.EndAllAsync(account.Id, http.RequestAborted);
        await BeginAsync(http, account, way);
    }

    /// <summary>Begins a new session, whatever cookie came with the request: nobody can be given a session in advance.</summary>
    public async Task<Guid> BeginAsync(HttpContext http, Account account, SignInWay way, string? issuerSession = null)
    {
        if (visitor.Session is { } before) await accounts.Sessions.EndAsync(before.Session, http.RequestAborted);
        var session = await accounts.Sessions.BeginAsync(account.Id, way, issuerSession, settings.LongestSession, http.RequestAborted);
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString("N")),
            new(SessionClaim, session.ToString("N")),
            new(StampClaim, account.SecurityStamp!),
        ];
        await http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, Scheme)));
        await audit.NoteAsync(AuditDeed.SignedIn, account.Id, detail: SignInWays.Code(way));
        return session;
    }

    /// <summary>Takes the cookie of a session back that is gone already.</summary>
    public static Task ForgetAsync(HttpContext http) => http.SignOutAsync(Scheme);

    /// <summary>Ends the session of the request.</summary>
    public async Task EndAsync(HttpContext http)
    {
        if (visitor.Session is { } session)
        {
            await accounts.Sessions.EndAsync(session.Session, http.RequestAborted);
            await audit.NoteAsync(AuditDeed.SignedOut);
        }

        await http.SignOutAsync(Scheme);
    }

    /// <summary>The account that a cookie was given to, also when its session has run out; it then tells who somebody was, and lets them do nothing.</summary>
    public static Guid? AccountOf(HttpContext http)
    {
        if (http.Request.Cookies[Name] is not { Length: > 0 } cookie) return null;
        var sealer = http.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(Scheme).TicketDataFormat;
        return Guid.TryParse(sealer.Unprotect(cookie)?.Principal.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var account) ? account : null;
    }

    /// <summary>Finds the session that the cookie names. Without one, the person is a reader again; without a database, for as long as that lasts.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        try
        {
            if (await FindAsync(context.Principal!, services, context.HttpContext.RequestAborted) is { } session)
            {
                services.GetRequiredService<Visitor>().Begin(session);
                return;
            }

            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Scheme);
        }
        catch (Exception exception) when (exception is DbException || exception.InnerException is DbException)
        {
            context.RejectPrincipal();
        }
    }

    private static async Task<OpenSession?> FindAsync(ClaimsPrincipal principal, IServiceProvider services, CancellationToken cancellation)
    {
        if (!Guid.TryParse(principal.FindFirstValue(SessionClaim), CultureInfo.InvariantCulture, out var id)) return null;
        var settings = services.GetRequiredService<AccountSettings>();
        var session = await services.GetRequiredService<AccountDatabase>().Sessions.FindAsync(id, settings.LongestSession, cancellation);
        return session is not null && session.Stamp == principal.FindFirstValue(StampClaim) ? session : null;
    }
}
