using Microsoft.AspNetCore.Authentication.OAuth;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>What the framework asks of a way to sign in outside. Its doors are asked of the issuer itself, and a secret is not always needed.</summary>
internal sealed class IssuerOptions : OAuthOptions
{
    /// <summary>How long somebody may stay at the issuer.</summary>
    public static readonly TimeSpan Stay = TimeSpan.FromMinutes(15);

    public IssuerOptions()
    {
        CallbackPath = IssuerHandler.Callback;
        RemoteAuthenticationTimeout = Stay;
        CorrelationCookie.Name = "samvirke-utsteder-";
        // The issuer sends people back by a link, with which this cookie goes along; and people without https try the program out.
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        CorrelationCookie.Path = "/";
    }

    /// <summary>The settings have been checked before the start.</summary>
    public override void Validate()
    {
    }

    public override void Validate(string scheme)
    {
    }
}
