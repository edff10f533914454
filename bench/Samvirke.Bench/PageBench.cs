using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;

namespace Samvirke.Bench;

/// <summary>
/// Requests per second of entry pages with 25 relations beside a bare static Razor component that writes a table of 25 rows, on the same
/// Kestrel, alternating. Pages are asked for by wrk in a process of its own.
/// </summary>
internal static partial class PageBench
{
    private const string Url = "http://127.0.0.1:5096";
    private const string Bare = "/bare";
    private const double LeastRatio = 0.5;
    private const int Relations = 25;

    public static async Task<int> RunAsync(string database, int rounds, int seconds)
    {
        var settings = new SamvirkeSettings(Url, $"Data Source={database}", ".", DatabaseIsOurs: false);
        if (await RegisterOpening.RunAsync(settings, TimeProvider.System, CancellationToken.None) is not Opening.Opened opened)
        {
            Console.Error.WriteLine("the database cannot be opened; fill it with the load bench first");
            return 2;
        }

        await using var app = SamvirkeHost.Build(settings, opened);
        app.MapGet(Bare, () => new RazorComponentResult<BareTable>()).CacheOutput(policy => policy.NoCache());
        await app.StartAsync();
        var entries = WithRelations(opened.Snapshot);
        Console.WriteLine($"entries with {Relations} relations: {entries.Count}");
        var one = await RatioAsync("one entry page, asked for again and again", [entries[0]], makeAnew: false, rounds, seconds);
        var many = await RatioAsync("entry pages in turn, each made anew", entries, makeAnew: true, rounds, seconds);
        Print("entry page / bare page (same page)", one, LeastRatio);
        Print("entry page / bare page (each made anew)", many, LeastRatio);
        await app.StopAsync();
        return 0;
    }

    private static List<string> WithRelations(RegisterSnapshot snapshot) =>
        [.. snapshot.Entries.Where(entry => Count(snapshot, entry) == Relations).Select(entry => $"/{entry.Kind.Segment}/{entry.Id}")];

    private static int Count(RegisterSnapshot snapshot, Entry entry) => entry.Relations.Length + snapshot.IncomingTo(entry.Id).Length;

    private static async Task<double> RatioAsync(string what, IReadOnlyList<string> addresses, bool makeAnew, int rounds, int seconds)
    {
        var script = Path.GetTempFileName();
        await File.WriteAllTextAsync(script, Script(addresses, makeAnew));
        var ratios = new List<double>();
        for (var round = 0; round <= rounds; round++)
        {
            var bare = await WrkAsync(Bare, null, seconds);
            var entry = await WrkAsync("/", script, seconds);
            if (round == 0) continue; // warm-up
            ratios.Add(entry / bare);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what}: {entry:0} requests/s, bare {bare:0} requests/s, ratio {entry / bare:0.00}"));
        }

        File.Delete(script);
        return ratios.Order().ElementAt(ratios.Count / 2);
    }

    /// <summary>Asks for the pages in turn; a number that the pages do not know makes every request another one, so that no kept answer serves it.</summary>
    private static string Script(IReadOnlyList<string> addresses, bool makeAnew)
    {
        var list = string.Join(',', addresses.Select(address => $"\"{address}\""));
        var number = makeAnew ? $" .. \"?n={Environment.TickCount64}-\" .. i" : "";
        return $"local a = {{{list}}}\nlocal i = 0\nrequest = function() i = i + 1 return wrk.format(nil, a[i % #a + 1]{number}) end\n";
    }

    private static async Task<double> WrkAsync(string path, string? script, int seconds)
    {
        var start = new ProcessStartInfo("wrk") { RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in new[] { "-t1", "-c8", $"-d{seconds}" }) start.ArgumentList.Add(argument);
        if (script is not null)
        {
            start.ArgumentList.Add("-s");
            start.ArgumentList.Add(script);
        }

        start.ArgumentList.Add(Url + path);
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (output.Contains("Non-2xx", StringComparison.Ordinal)) throw new InvalidOperationException($"A page failed:\n{output}");
        return double.Parse(Rate().Match(output).Groups["rate"].Value, CultureInfo.InvariantCulture);
    }

    private static void Print(string what, double ratio, double limit) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what,-52} {ratio,9:0.00}      limit {limit:0.00}: {(ratio >= limit ? "kept" : "BROKEN")}"));

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[0-9.]+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rate();
}
