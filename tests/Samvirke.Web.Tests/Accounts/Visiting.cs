using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Accounts;

/// <summary>Somebody at a browser: keeps cookies, follows no redirect, fills in the forms that the pages have.</summary>
internal sealed class Visiting : IDisposable
{
    public const string SessionCookie = "samvirke-okt";

    private readonly SamvirkeServer samvirke;
    private readonly HttpClient client;

    public Visiting(SamvirkeServer samvirke)
    {
        this.samvirke = samvirke;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Jar }) { BaseAddress = samvirke.Address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public CookieContainer Jar { get; } = new();

    /// <summary>What the session is called in the cookie, sealed; nothing when nobody is signed in.</summary>
    public string? Session => Jar.GetCookies(samvirke.Address)[SessionCookie]?.Value;

    public void SetSession(string value) => Jar.Add(samvirke.Address, new Cookie(SessionCookie, value, "/"));

    public void Dispose() => client.Dispose();

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(new Uri(address, UriKind.RelativeOrAbsolute));

    public async Task<Page> PageAsync(string address)
    {
        using var answer = await GetAsync(address);
        return await ReadAsync(address, answer);
    }

    /// <summary>Sends the form of the page that has the field, with what is filled in; hidden fields go along as they are.</summary>
    public async Task<Sent> SendAsync(string address, params (string Name, string Value)[] filled) => await SendAsync(await PageAsync(address), filled);

    public async Task<Sent> SendAsync(Page page, params (string Name, string Value)[] filled)
    {
        var form = page.Document.QuerySelectorAll("main form[method=post]")
            .Single(each => filled.Length == 0 || filled.All(field => each.QuerySelector($"[name='{field.Name}']") is not null));
        var fields = form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? "")).Where(field => filled.All(each => each.Name != field.Item1));
        return await PostAsync(form.GetAttribute("action")!, [.. fields, .. filled]);
    }

    /// <summary>Sends the form of that name as it stands, with what is filled in.</summary>
    public async Task<Sent> PressAsync(Page page, string form, params (string Name, string Value)[] filled)
    {
        var found = page.Document.QuerySelectorAll("main form[method=post]").SingleOrDefault(each => each.QuerySelector("[name=_handler]")?.GetAttribute("value") == form).ShouldNotBeNull($"{form}: {page.MainText}");
        var fields = found.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        return await PostAsync(found.GetAttribute("action")!, [.. fields, .. filled]);
    }

    /// <summary>Sends these fields with what the only form of the page proves itself by, whether the form shows the fields or not.</summary>
    public async Task<Sent> PostFormAsync(string address, params (string Name, string Value)[] fields)
    {
        var form = (await PageAsync(address)).Document.QuerySelectorAll("main form[method=post]").Single();
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        return await PostAsync(form.GetAttribute("action")!, [.. hidden, .. fields]);
    }

    /// <summary>Sends these fields with what one form of the page proves itself by.</summary>
    public async Task<Sent> PostFormOfAsync(string address, string handler, params (string Name, string Value)[] fields)
    {
        var form = (await PageAsync(address)).With(handler).Document.QuerySelector("main form")!;
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(field => (field.GetAttribute("name")!, field.GetAttribute("value") ?? ""));
        return await PostAsync(form.GetAttribute("action")!, [.. hidden, .. fields]);
    }

    /// <summary>Sends just these fields.</summary>
    public async Task<Sent> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), content);
        return new Sent(answer.StatusCode, LocationOf(answer), await ReadAsync(address, answer));
    }

    /// <summary>Sends the form of the page that takes a file, with the file and what is filled in.</summary>
    public async Task<Sent> SendFileAsync(string address, string field, string name, byte[] file, params (string Name, string Value)[] filled)
    {
        var form = (await PageAsync(address)).Document.QuerySelector($"main form:has(input[type=file][name='{field}'])")!;
        using var content = new MultipartFormDataContent();
        foreach (var (hidden, value) in form.QuerySelectorAll("input[type=hidden]").Select(each => (each.GetAttribute("name")!, each.GetAttribute("value") ?? "")).Concat(filled)) content.Add(new StringContent(value), hidden);
        content.Add(new ByteArrayContent(file), field, name);
        // Asked first, the server says no to what is too large before it is sent.
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.GetAttribute("action")!, UriKind.Relative)) { Content = content, Headers = { ExpectContinue = true } };
        using var answer = await client.SendAsync(request);
        return new Sent(answer.StatusCode, LocationOf(answer), await ReadAsync(address, answer));
    }

    /// <summary>Signs in and goes where that leads.</summary>
    public async Task<Sent> SignInAsync(string email, string password)
    {
        var sent = await SendAsync("/logg-inn", ("epost", email), ("passord", password));
        sent.Status.ShouldBe(HttpStatusCode.Found, $"{email}: {sent.Page.MainText}");
        Session.ShouldNotBeNull();
        return sent;
    }

    private string? LocationOf(HttpResponseMessage answer) =>
        answer.Headers.Location is { } to ? (to.IsAbsoluteUri && to.Host == samvirke.Address.Host ? to.PathAndQuery : to.OriginalString) : null;

    private static async Task<Page> ReadAsync(string address, HttpResponseMessage answer)
    {
        var html = await answer.Content.ReadAsStringAsync();
        return new Page(address, answer.StatusCode, html, new HtmlParser().ParseDocument(html), answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : []);
    }
}

/// <summary>What came of sending a form.</summary>
internal sealed record Sent(HttpStatusCode Status, string? Location, Page Page);
