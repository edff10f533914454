using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>
/// Signs out at both ends. The token that the issuer wants to see again may hold the national identity number, so we do not keep it: the browser does, sealed, and shows
/// it to the page for signing out alone.
/// </summary>
internal sealed class IssuerSignOut(IDataProtectionProvider protection, AccountSettings settings, Visitor visitor, IServiceProvider services)
{
    public const string CookieName = "samvirke-utlogging";
    public const string Page = "/logg-ut";

    /// <summary>What browsers keep in one cookie.</summary>
    private const int LongestCookie = 3900;

    /// <summary>With a text of its own, or the site would answer that there is no such page.</summary>
    private static IResult NotOurs => Results.Text("", "text/plain", statusCode: StatusCodes.Status400BadRequest);

    private readonly IDataProtector sealing = protection.CreateProtector("samvirke-utlogging");

    /// <summary>Gives the token to the browser, for when the session ends.</summary>
    public void Keep(HttpContext http, Guid session, string token)
    {
        var value = sealing.Protect($"{session:N} {token}");
        if (value.Length <= LongestCookie) http.Response.Cookies.Append(CookieName, value, Cookie(http));
    }

    /// <summary>Where the issuer signs the person out who came in by it; nothing for others, or when it has no such door.</summary>
    public async Task<Uri?> AddressAsync(HttpContext http)
    {
        var kept = http.Request.Cookies[CookieName];
        if (kept is not null) http.Response.Cookies.Delete(CookieName, Cookie(http));
        if (settings.Issuer is not { } issuer || visitor.Session is not { Way: SignInWay.Issuer } session) return null;
        try
        {
            var metadata = services.GetRequiredService<IssuerMetadata>();
            var known = await metadata.GetAsync(http.RequestAborted);
            if (!metadata.IsSafe(known.EndSessionEndpoint)) return null;
            var parameters = new Dictionary<string, string?>(StringComparer.Ordinal) { ["client_id"] = issuer.ClientId, ["post_logout_redirect_uri"] = settings.Address.AbsoluteUri };
            if (Token(kept, session.Session) is { } token) parameters["id_token_hint"] = token;
            return new Uri(QueryHelpers.AddQueryString(known.EndSessionEndpoint, parameters));
        }
        catch (IssuerFaultException)
        {
            return null;
        }
    }

    /// <summary>What the issuer calls a sign-in there, so that it can be known again.</summary>
    public static string Fingerprint(IssuerSettings issuer, string session) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer.Authority.AbsoluteUri}\n{session}")));

    /// <summary>
    /// The issuer tells that somebody has signed out there (OpenID Connect Front-Channel Logout): it has the person's browser come here, in a frame that none of our cookies
    /// goes along to, so the sign-in there is all that says whose session it is. Nobody else knows it.
    /// </summary>
    public static async Task<IResult> TakeInAsync(HttpContext http)
    {
        var services = http.RequestServices;
        if (services.GetRequiredService<AccountSettings>().Issuer is not { } issuer) return NotOurs;
        var (from, session) = (http.Request.Query["iss"].ToString(), http.Request.Query["sid"].ToString());
        if (from.TrimEnd('/') != issuer.Authority.AbsoluteUri.TrimEnd('/') || session.Length is 0 or > 1000) return NotOurs;
        foreach (var account in await services.GetRequiredService<AccountDatabase>().Sessions.EndIssuedAsync(Fingerprint(issuer, session), http.RequestAborted))
        {
            await services.GetRequiredService<AuditPen>().NoteAsync(AuditDeed.SignedOut, account, detail: SignInWays.Code(SignInWay.Issuer));
        }

        return Results.Ok();
    }

    private string? Token(string? kept, Guid session)
    {
        try
        {
            return kept is not null && sealing.Unprotect(kept) is var text && text.StartsWith($"{session:N} ", StringComparison.Ordinal) ? text[33..] : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static CookieOptions Cookie(HttpContext http) => new() { Path = Page, HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true };
}
