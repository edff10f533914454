using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Http;

/// <summary>Every answer tells the browser to run nothing but our own files, whatever sort of answer it is.</summary>
[Collection(NorwayTests.Name)]
public sealed class SecurityHeaderTests(NorwayServers norway)
{
    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/favicon.svg", HttpStatusCode.OK)]
    [InlineData("/style.css", HttpStatusCode.OK)]
    [InlineData("/samvirke.js", HttpStatusCode.OK)]
    [InlineData("/robots.txt", HttpStatusCode.OK)]
    [InlineData("/aktor/hdirr", HttpStatusCode.NotFound)]
    [InlineData("/ingenting.css", HttpStatusCode.NotFound)]
    [InlineData("/?asOf=x", HttpStatusCode.BadRequest)]
    [InlineData("/min-kommune?navn=Alta", HttpStatusCode.Found)]
    [InlineData("/api/v1/entries", HttpStatusCode.OK)]
    [InlineData("/api/v1/entries/hdirr", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/ingenting", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/entries?limit=x", HttpStatusCode.BadRequest)]
    [InlineData("/openapi/v1.json", HttpStatusCode.OK)]
    [InlineData("/forslag?q=po", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/health/ready", HttpStatusCode.OK)]
    public async Task Answer_OfAnySort_HasTheHeaders(string address, HttpStatusCode expected)
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        using var answer = await samvirke.GetAsync(address);
        answer.StatusCode.ShouldBe(expected);
        Guarded(answer);
        if (answer.Headers.ETag is not { } tag || expected != HttpStatusCode.OK) return;
        using var unchanged = await samvirke.GetAsync(address, ("If-None-Match", tag.ToString()));
        unchanged.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        Guarded(unchanged);
    }

    [Fact]
    public async Task Answer_ToAWrongMethod_HasTheHeaders()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        foreach (var address in (string[])["/api/v1/entries", "/api/v1/entries/hdir", "/health/live", "/om"])
        {
            using var answer = await samvirke.SendAsync(HttpMethod.Delete, address);
            ((int)answer.StatusCode).ShouldBeInRange(400, 499, address);
            Guarded(answer);
        }
    }

    private static void Guarded(HttpResponseMessage answer)
    {
        var policy = Header(answer, "Content-Security-Policy");
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Referrer-Policy").ShouldBe("same-origin");
        Header(answer, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        Header(answer, "Permissions-Policy").ShouldContain("geolocation=()");
        answer.Headers.Contains("Server").ShouldBeFalse();
        answer.Headers.Contains("X-Powered-By").ShouldBeFalse();
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? values.ShouldHaveSingleItem() : throw new ShouldAssertException($"{name} is missing");
}
