using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Samvirke.Bench;

/// <summary>The peer of a page over HTTP: a minimal API of its own that sends the very same bytes, and makes nothing.</summary>
internal sealed class BareServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, byte[]> pages = new(StringComparer.Ordinal);

    private BareServer(WebApplication app) => this.app = app;

    public static async Task<BareServer> StartAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        var server = new BareServer(builder.Build());
        server.app.MapGet("/{**path}", (string path) => Results.Bytes(server.pages[path], "text/html; charset=utf-8"));
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Sends these bytes at the address from now on.</summary>
    public void Put(string address, byte[] page) => pages[address.TrimStart('/')] = page;

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
