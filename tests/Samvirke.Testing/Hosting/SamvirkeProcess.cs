using System.Diagnostics;
using System.Net;
using System.Text;

namespace Samvirke.Testing.Hosting;

/// <summary>A running Samvirke: the program itself in a process of its own, spoken to over HTTP. Ends with the test, however that ends.</summary>
public sealed class SamvirkeProcess : SamvirkeServer
{
    private readonly Process process;
    private readonly StringBuilder output = new();

    private SamvirkeProcess(Process process, Uri address)
        : base(address) => this.process = process;

    /// <summary>Everything that it has written so far.</summary>
    public string Output
    {
        get
        {
            lock (output) return output.ToString();
        }
    }

    /// <summary>Starts Samvirke on a free port and waits until it is ready.</summary>
    /// <param name="database">As <c>SAMVIRKE_DATABASE</c> would name it.</param>
    /// <param name="data">Folder of register text for an empty database; the national register when not given.</param>
    /// <param name="settings">Other settings by name.</param>
    /// <param name="program">Another program than Samvirke's own.</param>
    /// <param name="port">The port, for whoever has to know it beforehand.</param>
    public static Task<SamvirkeProcess> StartAsync(string database, string? data = null, IReadOnlyDictionary<string, string>? settings = null, string? program = null, int? port = null)
    {
        var start = new SamvirkeStart { Database = database, Data = data };
        if (program is not null) start = start with { Program = program };
        if (settings is not null) start = start with { Settings = settings };
        return StartAsync(start, port);
    }

    /// <summary>Starts what is described on a port and waits until it is ready.</summary>
    internal static async Task<SamvirkeProcess> StartAsync(SamvirkeStart start, int? port = null)
    {
        var address = new Uri($"http://127.0.0.1:{port ?? Ports.Free()}");
        start = start with { Urls = address.OriginalString };
        var samvirke = new SamvirkeProcess(start.ToProcess(), address);
        samvirke.Start();
        try
        {
            await samvirke.ReadyAsync();
            return samvirke;
        }
        catch
        {
            await samvirke.DisposeAsync();
            throw;
        }
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        // The guard around the program ends it when its input closes.
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private void Start()
    {
        process.OutputDataReceived += Hear;
        process.ErrorDataReceived += Hear;
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    private async Task ReadyAsync()
    {
        var waited = Stopwatch.StartNew();
        while (!await AnswersAsync())
        {
            if (process.HasExited) throw new InvalidOperationException($"Samvirke did not start:\n{Output}");
            if (waited.Elapsed > Patience) throw new TimeoutException($"Samvirke was not ready in {Patience}:\n{Output}");
            await Task.Delay(TimeSpan.FromMilliseconds(100));
        }
    }

    private async Task<bool> AnswersAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private void Hear(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is null) return;
        lock (output) output.AppendLine(line.Data);
    }
}
