using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Storage.Preparing;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;

namespace Samvirke.Bench;

/// <summary>The program serving the national register with made-up entries of every municipality from a database on disk, and a bare server beside it.</summary>
internal sealed class ServedMunicipalities : IAsyncDisposable
{
    private const string Url = "http://127.0.0.1:5093";
    private const string BareUrl = "http://127.0.0.1:5094";

    private readonly string folder;
    private readonly WebApplication app;
    private readonly BareServer bare;
    private readonly HttpClient client = new() { BaseAddress = new Uri(Url) };
    private readonly HttpClient bareClient = new() { BaseAddress = new Uri(BareUrl) };
    private int asked;

    private ServedMunicipalities(string folder, WebApplication app, BareServer bare, Opening.Opened opened) =>
        (this.folder, this.app, this.bare, Snapshot, Database) = (folder, app, bare, opened.Snapshot, opened.Database);

    /// <summary>The register that is served.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>The database.</summary>
    public Preparation.Ready Database { get; }

    /// <summary>Loads the register and serves it.</summary>
    public static async Task<ServedMunicipalities> StartAsync(string data, int each, int seed)
    {
        var temporary = Directory.CreateTempSubdirectory("samvirke-bench-").FullName;
        await using (var file = File.Create(Path.Combine(temporary, "register.jsonl")))
        {
            foreach (var entry in SyntheticMunicipalities.Entries(data, each, new Random(seed)))
            {
                file.Write(EntryWriter.ToUtf8(entry));
                file.WriteByte((byte)'\n');
            }
        }

        var settings = new SamvirkeSettings(Url, $"Data Source={Path.Combine(temporary, "samvirke.db")}", temporary, DatabaseIsOurs: false);
        if (await RegisterOpening.RunAsync(settings, TimeProvider.System, CancellationToken.None) is not Opening.Opened opened) throw new InvalidOperationException("The register that was made up has defects.");
        var host = SamvirkeHost.Build(settings, opened);
        await host.StartAsync();
        return new ServedMunicipalities(temporary, host, await BareServer.StartAsync(BareUrl), opened);
    }

    /// <summary>Asks for the page, made anew for the request, and for the same bytes of the bare server. A number that pages do not know makes every request another one, so that no kept answer serves it.</summary>
    public async Task<byte[]> AskAsync(string address, Times ours, Times theirs)
    {
        var sign = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        var page = await AskAsync(client, $"{address}{sign}n={++asked}", ours);
        bare.Put(address.Split('?')[0], page);
        await AskAsync(bareClient, address, theirs);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await bare.DisposeAsync();
        client.Dispose();
        bareClient.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<byte[]> AskAsync(HttpClient client, string address, Times times)
    {
        var start = Stopwatch.GetTimestamp();
        var page = await client.GetByteArrayAsync(address);
        times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0);
        return page;
    }
}
