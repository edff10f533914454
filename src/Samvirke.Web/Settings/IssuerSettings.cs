using System.Collections.Immutable;

namespace Samvirke.Web.Settings;

/// <summary>The issuer that people may sign in by, as the environment names it.</summary>
/// <param name="Authority">Its address (<c>SAMVIRKE_OIDC_AUTHORITY</c>); the same as what it calls itself.</param>
/// <param name="ClientId">What it calls us (<c>SAMVIRKE_OIDC_CLIENT_ID</c>).</param>
/// <param name="ClientSecret">Our password there, if we have one (<c>SAMVIRKE_OIDC_CLIENT_SECRET</c>).</param>
/// <param name="Name">What people call it (<c>SAMVIRKE_OIDC_NAME</c>).</param>
/// <param name="Scopes">What is asked for (<c>SAMVIRKE_OIDC_SCOPES</c>).</param>
/// <param name="Acr">Levels of assurance of which one is demanded; none means any (<c>SAMVIRKE_OIDC_ACR</c>).</param>
/// <param name="TrustsEmail">Whether an address that it calls verified leads to the account of that address (<c>SAMVIRKE_OIDC_TRUST_EMAIL</c>).</param>
internal sealed record IssuerSettings(Uri Authority, string ClientId, string? ClientSecret, string Name, ImmutableArray<string> Scopes, ImmutableArray<string> Acr, bool TrustsEmail)
{
    private const string Address = "SAMVIRKE_OIDC_AUTHORITY";
    private const string Client = "SAMVIRKE_OIDC_CLIENT_ID";
    private const string Called = "SAMVIRKE_OIDC_NAME";
    private const string TrustEmail = "SAMVIRKE_OIDC_TRUST_EMAIL";
    private const string Scope = "SAMVIRKE_OIDC_SCOPES";

    private static readonly string[] Others = [Client, "SAMVIRKE_OIDC_CLIENT_SECRET", Called, Scope, "SAMVIRKE_OIDC_ACR", TrustEmail];

    /// <summary>The secret stays out of whatever writes this down.</summary>
    public override string ToString() => $"{Name} ({Authority})";

    /// <summary>Whether it stands at this address of ours only, where nothing has to be sealed on its way.</summary>
    public bool IsHere => Authority.Scheme == Uri.UriSchemeHttp;

    /// <summary>The issuer that the settings name, if they name one; or what is wrong with them.</summary>
    public static (IssuerSettings? Issuer, string? Fault) Read(Func<string, string?> value)
    {
        if (value(Address) is not { } authority)
            return Others.FirstOrDefault(name => value(name) is not null) is { } alone ? (null, $"{alone} er satt uten {Address}; sett begge, eller ingen av dem.") : (null, null);
        if (!Uri.TryCreate(authority, UriKind.Absolute, out var address) || !(address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)) || address.Query.Length > 0 || address.UserInfo.Length > 0)
            return (null, $"{Address} har «{authority}»; skriv adressen til utstederen med https, for eksempel https://idporten.no.");
        if (value(Client) is not { } client) return (null, $"{Client} mangler; skriv navnet som utstederen har gitt Samvirke.");
        if (value(Called) is not { } name) return (null, $"{Called} mangler; skriv det folk kaller utstederen, for eksempel ID-porten.");
        var scopes = Words(value(Scope) ?? "openid");
        if (!scopes.Contains("openid")) return (null, $"{Scope} mangler openid; skriv for eksempel «openid» eller «openid email».");
        return value(TrustEmail) is not null and not ("true" or "false")
            ? (null, $"{TrustEmail} har «{value(TrustEmail)}»; skriv true eller false.")
            : (new IssuerSettings(address, client, value("SAMVIRKE_OIDC_CLIENT_SECRET"), name, scopes, Words(value("SAMVIRKE_OIDC_ACR") ?? ""), value(TrustEmail) == "true"), null);
    }

    private static ImmutableArray<string> Words(string text) => [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];
}
