using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Samvirke.Web.Tests.Issuers;

/// <summary>How a token is sealed.</summary>
internal enum TokenSeal
{
    /// <summary>By the key that is published.</summary>
    Good,

    /// <summary>By another key that claims to be it.</summary>
    AnotherKey,

    /// <summary>Sealed, and then altered.</summary>
    Altered,

    /// <summary>Not at all: <c>alg</c> is <c>none</c>.</summary>
    None,

    /// <summary>By the public key taken for a shared secret: <c>alg</c> is <c>HS256</c>.</summary>
    PublicKeyAsSecret,
}

/// <summary>The keys of an issuer; the token is made by hand, so that it can be made badly.</summary>
internal sealed class IssuerKeys : IDisposable
{
    private readonly RSA other = RSA.Create(2048);
    private RSA key = RSA.Create(2048);
    private int number = 1;

    /// <summary>What it shows to the world.</summary>
    public string Published
    {
        get
        {
            var parameters = key.ExportParameters(false);
            return JsonSerializer.Serialize(new { keys = new[] { new { kty = "RSA", use = "sig", alg = "RS256", kid = Name, n = TestIssuer.Base64Url(parameters.Modulus!), e = TestIssuer.Base64Url(parameters.Exponent!) } } });
        }
    }

    private string Name => string.Create(CultureInfo.InvariantCulture, $"key-{number}");

    /// <summary>Takes a new key into use and forgets the old one.</summary>
    public void Roll()
    {
        key.Dispose();
        key = RSA.Create(2048);
        number++;
    }

    public string Write(Dictionary<string, object> claims, TokenSeal seal)
    {
        var head = new { alg = seal switch { TokenSeal.None => "none", TokenSeal.PublicKeyAsSecret => "HS256", _ => "RS256" }, typ = "JWT", kid = Name };
        var content = $"{Part(head)}.{Part(claims)}";
        var bytes = Encoding.ASCII.GetBytes(content);
        if (seal == TokenSeal.Altered)
        {
            claims["sub"] = "somebody-else";
            content = $"{Part(head)}.{Part(claims)}";
        }

        return seal switch
        {
            TokenSeal.None => $"{content}.",
            TokenSeal.PublicKeyAsSecret => $"{content}.{TestIssuer.Base64Url(HMACSHA256.HashData(Encoding.ASCII.GetBytes(key.ExportSubjectPublicKeyInfoPem()), bytes))}",
            TokenSeal.AnotherKey => $"{content}.{TestIssuer.Base64Url(other.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}",
            _ => $"{content}.{TestIssuer.Base64Url(key.SignData(bytes, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}",
        };
    }

    public void Dispose()
    {
        key.Dispose();
        other.Dispose();
    }

    private static string Part<T>(T value) => TestIssuer.Base64Url(JsonSerializer.SerializeToUtf8Bytes(value));
}
