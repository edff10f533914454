using Microsoft.AspNetCore.Authentication;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>Sends somebody to the issuer, and remembers, sealed, what they were about to do.</summary>
internal sealed class IssuerStart(AccountSettings settings, Visitor visitor)
{
    public const string Account = "account";
    public const string Code = "code";
    public const string Session = "session";

    /// <summary>What people call the issuer; nothing when there is none.</summary>
    public string? Name => settings.Issuer?.Name;

    /// <summary>To sign in; <paramref name="anew"/> also when they have just done so.</summary>
    public Task<Onward?> SignInAsync(HttpContext http, string back, bool anew) => AskAsync(http, back, anew ? [(IssuerHandler.Anew, "true")] : []);

    /// <summary>To answer an invitation by signing in there instead of choosing a password.</summary>
    public Task<Onward?> AnswerAsync(HttpContext http, string account, string code) => AskAsync(http, "/min-konto", [(Account, account), (Code, code)]);

    /// <summary>To let the sign-in there lead to the account that is signed in here.</summary>
    public Task<Onward?> LinkAsync(HttpContext http, string back) => AskAsync(http, back, [(Session, visitor.Session!.Session.ToString("N"))]);

    /// <summary>Where to go, or nothing when the issuer does not answer.</summary>
    private async Task<Onward?> AskAsync(HttpContext http, string back, (string Name, string Value)[] purpose)
    {
        if (settings.Issuer is null) return null;
        var properties = new AuthenticationProperties { RedirectUri = LocalAddress.Of(back, "/min-konto") };
        foreach (var (name, value) in purpose) properties.Items[name] = value;
        try
        {
            await http.ChallengeAsync(IssuerHandler.SchemeName, properties);
        }
        catch (IssuerFaultException)
        {
            return null;
        }

        return http.Features.Get<Onward>();
    }
}
