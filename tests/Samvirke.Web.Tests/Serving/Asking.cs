using System.Net;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Serving;

/// <summary>Asks a running Samvirke as a browser or a program would.</summary>
internal static class Asking
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Asks for an address of the site.</summary>
    public static Task<HttpResponseMessage> GetAsync(this SamvirkeServer samvirke, string address, params (string Name, string Value)[] headers) =>
        samvirke.SendAsync(HttpMethod.Get, address, headers);

    public static async Task<HttpResponseMessage> SendAsync(this SamvirkeServer samvirke, HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await samvirke.Client.SendAsync(request);
    }

    /// <summary>Asks for a page and reads it as a browser does; bytes that are no UTF-8 are an error.</summary>
    public static async Task<Page> PageAsync(this SamvirkeServer samvirke, string address, params (string Name, string Value)[] headers)
    {
        using var answer = await samvirke.GetAsync(address, headers);
        answer.Content.Headers.ContentType?.ToString().ShouldBe("text/html; charset=utf-8", $"of {Short(address)}");
        var html = StrictUtf8.GetString(await answer.Content.ReadAsByteArrayAsync());
        return new Page(address, answer.StatusCode, html, new HtmlParser().ParseDocument(html), Cookies(answer));
    }

    /// <summary>Asks the API; anything but JSON in UTF-8 is an error.</summary>
    public static async Task<JsonElement> JsonAsync(this SamvirkeServer samvirke, string address, HttpStatusCode expected = HttpStatusCode.OK)
    {
        using var answer = await samvirke.GetAsync(address);
        var text = StrictUtf8.GetString(await answer.Content.ReadAsByteArrayAsync());
        answer.StatusCode.ShouldBe(expected, $"of {Short(address)}: {Short(text)}");
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    /// <summary>Every entry of the register, from the API.</summary>
    public static async Task<IReadOnlyList<JsonElement>> EntriesAsync(this SamvirkeServer samvirke, string query = "limit=500")
    {
        var entries = new List<JsonElement>();
        for (var next = $"/api/v1/entries?{query}"; next is not null;)
        {
            var page = await samvirke.JsonAsync(next);
            entries.AddRange(page.GetProperty("items").EnumerateArray());
            next = page.GetProperty("next").GetString();
        }

        return entries;
    }

    public static string Text(this JsonElement element, string property) => element.GetProperty(property).GetString()!;

    /// <summary>The notes of an entry of the API, which has the key only where there are any.</summary>
    public static IEnumerable<JsonElement> Notes(this JsonElement entry) => entry.TryGetProperty("notes", out var notes) ? notes.EnumerateArray() : [];

    private static IReadOnlyList<string> Cookies(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];

    private static string Short(string text) => text.Length <= 200 ? text : text[..200] + "…";
}
