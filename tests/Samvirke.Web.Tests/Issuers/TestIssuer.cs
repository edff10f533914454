using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Issuers;

/// <summary>A real OpenID Connect issuer on a port of this machine, strict in what it demands, with a switch for each way in which an answer may be bad.</summary>
internal sealed class TestIssuer : IAsyncDisposable
{
    public const string ClientId = "samvirke-prove";
    public const string Secret = "hemmelig+og/merkelig=ord";

    private readonly ConcurrentDictionary<string, Asked> codes = new(StringComparer.Ordinal);
    private readonly int port = Ports.Free();
    private WebApplication? app;

    public string Address => $"http://127.0.0.1:{port}";

    /// <summary>Who is at the issuer's login page.</summary>
    public string Subject { get; set; } = "pairwise-1";

    /// <summary>Changes what the token says.</summary>
    public Action<Dictionary<string, object>>? Claims { get; set; }

    /// <summary>How the token is sealed.</summary>
    public TokenSeal Seal { get; set; }

    public IssuerKeys Keys { get; } = new();

    /// <summary>Whether it forgets that a code has been used, and whose it was.</summary>
    public bool IsCareless { get; set; }

    /// <summary>The questions that were asked, and why tokens were refused.</summary>
    public ConcurrentQueue<IQueryCollection> Questions { get; } = new();

    public ConcurrentQueue<string> Refusals { get; } = new();

    public ConcurrentQueue<IQueryCollection> SignOuts { get; } = new();

    public int TokensGiven { get; private set; }

    public Dictionary<string, string> Settings => new(StringComparer.Ordinal)
    {
        ["SAMVIRKE_OIDC_AUTHORITY"] = Address,
        ["SAMVIRKE_OIDC_CLIENT_ID"] = ClientId,
        ["SAMVIRKE_OIDC_CLIENT_SECRET"] = Secret,
        ["SAMVIRKE_OIDC_NAME"] = "Prøveporten",
    };

    public async Task<TestIssuer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address);
        app = builder.Build();
        app.MapGet("/.well-known/openid-configuration", () => Results.Json(Metadata));
        app.MapGet("/jwks", () => Results.Text(Keys.Published, "application/json"));
        app.MapGet("/authorize", (HttpRequest request) => Authorize(request));
        app.MapPost("/token", async (HttpRequest request) => Token(request, await request.ReadFormAsync()));
        app.MapGet("/endsession", (HttpRequest request) => EndSession(request));
        await app.StartAsync();
        return this;
    }

    public async Task StopAsync()
    {
        if (app is not null) await app.DisposeAsync();
        app = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Keys.Dispose();
    }

    private object Metadata => new Dictionary<string, object>(StringComparer.Ordinal)
    {
        ["issuer"] = Address,
        ["authorization_endpoint"] = $"{Address}/authorize",
        ["token_endpoint"] = $"{Address}/token",
        ["jwks_uri"] = $"{Address}/jwks",
        ["end_session_endpoint"] = $"{Address}/endsession",
        ["token_endpoint_auth_methods_supported"] = (string[])["client_secret_basic"],
        ["authorization_response_iss_parameter_supported"] = true,
    };

    private IResult Authorize(HttpRequest request)
    {
        var query = request.Query;
        Questions.Enqueue(query);
        if (query["client_id"] != ClientId || query["response_type"] != "code" || query["code_challenge_method"] != "S256" || query["scope"].ToString().Split(' ').Contains("openid") is false) return Results.BadRequest();
        var code = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        codes[code] = new Asked(query["redirect_uri"]!, query["code_challenge"]!, query["nonce"]!);
        return Results.Redirect($"{query["redirect_uri"]}?code={code}&state={Uri.EscapeDataString(query["state"]!)}&iss={Uri.EscapeDataString(Address)}");
    }

    private IResult Token(HttpRequest request, IFormCollection form)
    {
        var known = $"Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(ClientId)}:{Uri.EscapeDataString(Secret)}"))}";
        if (request.Headers.Authorization != known) return Refuse("client");
        if (!(IsCareless ? codes.TryGetValue(form["code"]!, out var asked) : codes.TryRemove(form["code"]!, out asked))) return Refuse("code");
        if (form["redirect_uri"] != asked!.RedirectUri) return Refuse("redirect");
        if (Base64Url(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != asked.Challenge) return Refuse("verifier");
        TokensGiven++;
        return Results.Json(new { access_token = "x", token_type = "Bearer", expires_in = 60, id_token = Keys.Write(ClaimsFor(asked), Seal) });
    }

    private Dictionary<string, object> ClaimsFor(Asked asked)
    {
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var claims = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["iss"] = Address,
            ["sub"] = Subject,
            ["aud"] = ClientId,
            ["nonce"] = asked.Nonce,
            ["iat"] = now,
            ["nbf"] = now,
            ["exp"] = now + 120,
            ["sid"] = $"there-{Subject}",
            ["acr"] = "high",
            ["pid"] = "01017012345",
        };
        Claims?.Invoke(claims);
        return claims;
    }

    private IResult EndSession(HttpRequest request)
    {
        SignOuts.Enqueue(request.Query);
        return Results.Redirect(request.Query["post_logout_redirect_uri"]!);
    }

    private IResult Refuse(string why)
    {
        Refusals.Enqueue(why);
        return Results.Json(new { error = "invalid_grant" }, statusCode: StatusCodes.Status400BadRequest);
    }

    internal static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private sealed record Asked(string RedirectUri, string Challenge, string Nonce);
}
