using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>Where a form sends the person: outside, which the page must do, for browsers let no form lead there.</summary>
public sealed record Onward(Uri Address);

/// <summary>
/// OpenID Connect, authorization code with PKCE, on the framework's OAuth handler: it seals the state, binds it to the browser and takes the answer in; what
/// OpenID Connect adds stands here.
/// </summary>
internal sealed class IssuerHandler(
    IOptionsMonitor<IssuerOptions> options, ILoggerFactory logger, UrlEncoder encoder, IssuerSettings issuer, IssuerMetadata metadata, IdTokenCheck check, AccountSettings settings, AccountDatabase accounts)
    : OAuthHandler<IssuerOptions>(options, logger, encoder)
{
    public const string SchemeName = "utsteder";
    public const string Callback = "/logg-inn/svar";

    /// <summary>Says, among what goes along, that the person shall prove anew who they are.</summary>
    public const string Anew = "anew";

    private const string Nonce = "nonce";

    private string RedirectUri => new Uri(settings.Address, Callback).AbsoluteUri;

    /// <summary>Makes the question; the page that asked for it leads there.</summary>
    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var known = await metadata.GetAsync(Context.RequestAborted);
        GenerateCorrelationId(properties);
        properties.IssuedUtc = TimeProvider.GetUtcNow();
        Context.Features.Set(new Onward(new Uri(Question(known, properties))));
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        try
        {
            return await base.HandleRemoteAuthenticateAsync();
        }
        catch (Exception exception) when (IssuerMetadata.IsGone(exception, Context.RequestAborted))
        {
            return HandleRequestResult.Fail(new IssuerFaultException(IssuerFault.Gone, exception));
        }
    }

    /// <summary>The state has been found to be this browser's. Now it is spent, and the code exchanged for a token.</summary>
    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var known = await metadata.GetAsync(Context.RequestAborted);
        var from = Request.Query["iss"].ToString();
        if (from.Length > 0 ? from != known.Issuer : known.AuthorizationResponseIssParameterSupported) throw new IssuerFaultException(IssuerFault.Refused);
        var properties = context.Properties;
        if (TimeProvider.GetUtcNow() - properties.IssuedUtc is not { } age || age > IssuerOptions.Stay) throw new IssuerFaultException(IssuerFault.Interrupted);
        if (!await accounts.Tickets.SpendAsync($"state {properties.Items[Nonce]}", IssuerOptions.Stay, Context.RequestAborted)) throw new IssuerFaultException(IssuerFault.Interrupted);
        using var request = TokenRequest(known, context.Code, properties.Items[OAuthConstants.CodeVerifierKey]!);
        using var answer = await Backchannel.SendAsync(request, Context.RequestAborted);
        if ((int)answer.StatusCode >= StatusCodes.Status500InternalServerError) throw new IssuerFaultException(IssuerFault.Gone);
        // What it answers may tell of the person, and goes no further.
        return answer.IsSuccessStatusCode
            ? OAuthTokenResponse.Success(System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Context.RequestAborted)))
            : throw new IssuerFaultException(IssuerFault.Refused);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        if (tokens.Response?.RootElement.TryGetProperty("id_token", out var token) is not true || token.GetString() is not { } text) throw new IssuerFaultException(IssuerFault.Refused);
        Context.Features.Set(await check.ReadAsync(text, properties.Items[Nonce]!, Context.RequestAborted));
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    private string Question(OpenIdConnectConfiguration known, AuthenticationProperties properties)
    {
        var verifier = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        properties.Items[OAuthConstants.CodeVerifierKey] = verifier;
        properties.Items[Nonce] = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        var parameters = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["client_id"] = issuer.ClientId,
            ["response_type"] = "code",
            ["redirect_uri"] = RedirectUri,
            ["scope"] = string.Join(' ', issuer.Scopes),
            ["nonce"] = properties.Items[Nonce],
            [OAuthConstants.CodeChallengeKey] = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))),
            [OAuthConstants.CodeChallengeMethodKey] = OAuthConstants.CodeChallengeMethodS256,
            ["ui_locales"] = Context.RequestServices.GetRequiredService<Visit>().Tongue.Tag(),
            ["state"] = Options.StateDataFormat.Protect(properties),
        };
        if (!issuer.Acr.IsEmpty) parameters["acr_values"] = string.Join(' ', issuer.Acr);
        if (properties.Items.ContainsKey(Anew)) parameters["prompt"] = "login";
        return QueryHelpers.AddQueryString(known.AuthorizationEndpoint, parameters);
    }

    private HttpRequestMessage TokenRequest(OpenIdConnectConfiguration known, string code, string verifier)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = RedirectUri,
            ["client_id"] = issuer.ClientId,
            [OAuthConstants.CodeVerifierKey] = verifier,
        };
        var request = new HttpRequestMessage(HttpMethod.Post, known.TokenEndpoint);
        // An issuer that does not say how it wants the secret wants it in the head.
        var inForm = known.TokenEndpointAuthMethodsSupported.Contains("client_secret_post") && !known.TokenEndpointAuthMethodsSupported.Contains("client_secret_basic");
        if (issuer.ClientSecret is { } secret && inForm) fields["client_secret"] = secret;
        else if (issuer.ClientSecret is { } word) request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(issuer.ClientId)}:{Uri.EscapeDataString(word)}")));
        request.Content = new FormUrlEncodedContent(fields);
        return request;
    }
}
