using System.Collections.Immutable;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Issuers;

/// <summary>Somebody as the issuer vouches for them.</summary>
/// <param name="Subject">What the issuer calls the person.</param>
/// <param name="Email">An address that the issuer has verified, if it says so.</param>
/// <param name="Session">What the issuer calls the sign-in there, if it says.</param>
/// <param name="Token">The proof itself, for signing out again.</param>
internal sealed record IssuedPerson(string Subject, string? Email, string? Session, string Token);

/// <summary>Whether a token is what the issuer says to us, now, about somebody who was just asked: OpenID Connect Core 3.1.3.7.</summary>
internal sealed class IdTokenCheck(IssuerSettings settings, IssuerMetadata metadata)
{
    /// <summary>Clocks differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>Only seals that the issuer alone can make: with a shared secret, or the public key taken for one, anybody could.</summary>
    private static readonly string[] Seals =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private readonly JsonWebTokenHandler handler = new() { MapInboundClaims = false };

    /// <summary>The person, when everything holds; else throws what does not.</summary>
    public async Task<IssuedPerson> ReadAsync(string token, string nonce, CancellationToken cancellation)
    {
        var known = await metadata.GetAsync(cancellation);
        var result = await handler.ValidateTokenAsync(token, Demands(known));
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException) result = await handler.ValidateTokenAsync(token, Demands(await metadata.RenewAsync(known, cancellation)));
        if (!result.IsValid || result.SecurityToken is not JsonWebToken read) throw new IssuerFaultException(IssuerFault.Refused, result.Exception);
        if (Text(read, JwtRegisteredClaimNames.Nonce) != nonce) throw new IssuerFaultException(IssuerFault.Refused);
        ImmutableArray<string> audiences = [.. read.Audiences];
        var party = Text(read, JwtRegisteredClaimNames.Azp);
        if (party is null ? audiences.Length != 1 : party != settings.ClientId) throw new IssuerFaultException(IssuerFault.Refused);
        if (!settings.Acr.IsEmpty && !settings.Acr.Contains(Text(read, JwtRegisteredClaimNames.Acr) ?? "")) throw new IssuerFaultException(IssuerFault.TooWeak);
        // A subject that is the national identity number is one that we must not know people by, not even as a fingerprint: there are too few numbers.
        if (string.IsNullOrEmpty(read.Subject) || read.Subject == Text(read, "pid")) throw new IssuerFaultException(IssuerFault.Refused);
        return new IssuedPerson(read.Subject, VerifiedEmail(read), Text(read, JwtRegisteredClaimNames.Sid), token);
    }

    private TokenValidationParameters Demands(OpenIdConnectConfiguration known) => new()
    {
        ValidIssuer = known.Issuer,
        ValidAudience = settings.ClientId,
        IssuerSigningKeys = known.SigningKeys,
        ValidAlgorithms = Seals,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = Skew,
    };

    private static string? VerifiedEmail(JsonWebToken token) =>
        token.TryGetClaim("email_verified", out var verified) && verified.Value.Equals("true", StringComparison.OrdinalIgnoreCase) ? Text(token, JwtRegisteredClaimNames.Email) : null;

    private static string? Text(JsonWebToken token, string claim) => token.TryGetClaim(claim, out var found) ? found.Value : null;
}
