using System.Diagnostics;
using System.Globalization;

namespace Samvirke.Bench;

/// <summary>Times the program itself as a process: filling an empty database, and starting from a filled one.</summary>
internal static class HostBench
{
    private const double LoadLimitSeconds = 30;
    private const double VerifyLimitSeconds = 10;
    private const double StartLimitSeconds = 15;
    private const double ResidentLimitMegabytes = 1500;

    /// <summary>Pages of each sort, as readers ask for them after a start.</summary>
    public static IReadOnlyList<string> SomePages { get; } =
        ["/", "/finn", "/finn?q=skole+ungdom+tiltak", "/aktor", "/tiltak?side=3", "/innsatser", "/kilde", "/min-kommune", "/finn?q=forebygging&asOf=2024-07-01", "/api/v1/entries?limit=1000"];

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Fills the database at <paramref name="database"/> from the register text in <paramref name="folder"/>.</summary>
    public static int Load(string program, string database, string folder)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(program, database, folder, "export", "--format", "jsonl");
        var lines = 0;
        while (process.StandardOutput.ReadLine() is not null) lines++;
        process.WaitForExit();
        Print($"load {lines:N0} entries into an empty database", clock.Elapsed.TotalSeconds, "s", LoadLimitSeconds);
        return process.ExitCode;
    }

    /// <summary>Compares the log of the filled database with its seals.</summary>
    public static int Verify(string program, string database)
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(program, database, folder: ".", "verify");
        var answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Print("verify the log", clock.Elapsed.TotalSeconds, "s", VerifyLimitSeconds);
        if (process.ExitCode != 0) Console.Error.WriteLine(answer);
        return process.ExitCode;
    }

    /// <summary>Starts the server from the filled database and reads some pages; then how much memory it holds.</summary>
    public static async Task<int> StartAsync(string program, string database, IReadOnlyList<string> addresses)
    {
        const string Url = "http://127.0.0.1:5097";
        var clock = Stopwatch.StartNew();
        using var process = Start(program, database, folder: ".");
        using var client = new HttpClient { BaseAddress = new Uri(Url) };
        try
        {
            if (!await ReadyAsync(client, process, clock)) return 1;
            Print("start from a filled database until ready", clock.Elapsed.TotalSeconds, "s", StartLimitSeconds);
            (await client.GetAsync("/finn?q=skole+ungdom+tiltak")).EnsureSuccessStatusCode();
            Print("the same, until a search is answered too", clock.Elapsed.TotalSeconds, "s", StartLimitSeconds);
            Print("resident memory when ready", ResidentMegabytes(process), "MB", ResidentLimitMegabytes);
            foreach (var address in addresses) (await client.GetAsync(address)).EnsureSuccessStatusCode();
            Print($"resident memory after {addresses.Count} pages", ResidentMegabytes(process), "MB", ResidentLimitMegabytes);
            return 0;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync();
        }
    }

    private static Process Start(string program, string database, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(program);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        start.Environment["SAMVIRKE_DATABASE"] = $"Data Source={database}";
        start.Environment["SAMVIRKE_DATA"] = folder;
        start.Environment["SAMVIRKE_URLS"] = "http://127.0.0.1:5097";
        return Process.Start(start)!;
    }

    private static async Task<bool> ReadyAsync(HttpClient client, Process process, Stopwatch clock)
    {
        while (clock.Elapsed < Patience && !process.HasExited)
        {
            try
            {
                if ((await client.GetAsync("/health/ready")).IsSuccessStatusCode) return true;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(20);
            }
        }

        Console.Error.WriteLine("the server did not become ready");
        return false;
    }

    private static double ResidentMegabytes(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    private static void Print(string what, double figure, string unit, double limit) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what,-52} {figure,9:0.0} {unit,-2}   limit {limit:0} {unit}: {(figure <= limit ? "kept" : "BROKEN")}"));
}
