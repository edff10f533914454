using System.Net.Http.Json;

namespace Samvirke.Testing.Hosting;

/// <summary>
/// A Samvirke with a database and an address of its own, in a process that it shares with others of its kind: started far sooner than a process of its own.
/// A test that ends the program, runs it with settings of another kind or reads what it wrote takes <see cref="SamvirkeProcess"/>.
/// </summary>
public sealed class SharedSamvirke : SamvirkeServer
{
    private static readonly Lazy<Task<SamvirkeProcess>> Process = new(() => SamvirkeProcess.StartAsync(new SamvirkeStart { Program = Repository.TestNode, Arguments = ["many"] }));

    private readonly Dictionary<string, string> settings;

    private SharedSamvirke(Uri address, Dictionary<string, string> settings)
        : base(address) => this.settings = settings;

    /// <summary>Starts one on a free port; it is ready when this returns.</summary>
    /// <param name="database">As <c>SAMVIRKE_DATABASE</c> would name it.</param>
    /// <param name="data">Folder of register text for an empty database; the national register when not given.</param>
    /// <param name="more">Other settings by name.</param>
    /// <param name="withTestAddresses">Whether it has the addresses of the node for tests, by which changes are accepted and letters sent.</param>
    public static async Task<SharedSamvirke> StartAsync(string database, string? data = null, IReadOnlyDictionary<string, string>? more = null, bool withTestAddresses = false)
    {
        var address = new Uri($"http://127.0.0.1:{Ports.Free()}");
        var named = new Dictionary<string, string>(more ?? new Dictionary<string, string>(StringComparer.Ordinal), StringComparer.Ordinal)
        {
            ["SAMVIRKE_HOME"] = Repository.Home,
            ["SAMVIRKE_URLS"] = address.OriginalString,
            ["SAMVIRKE_DATABASE"] = database,
        };
        if (data is not null) named["SAMVIRKE_DATA"] = data;
        await AskAsync("/start", new { settings = named, withTestAddresses });
        return new SharedSamvirke(address, named);
    }

    /// <summary>Makes the first administrator, as the command does.</summary>
    /// <returns>What the command says.</returns>
    public Task<string> CreateAdministratorAsync(string email) => AskAsync("/admin", new { settings, email });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await AskAsync("/stop", new { settings });
    }

    private static async Task<string> AskAsync<T>(string address, T asked)
    {
        using var answer = await (await Process.Value).Client.PostAsJsonAsync(new Uri(address, UriKind.Relative), asked);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"Samvirke did not do {address}:\n{text}\n{(await Process.Value).Output}");
    }
}
