using System.Globalization;
using System.Text;
using Samvirke.Register.Kinds;

namespace Samvirke.Bench;

/// <summary>
/// The pages of municipalities, of the largest region, and the drafts of plans, over HTTP, each made anew for its request, on the national register with made-up entries of
/// every municipality; beside a bare server that sends the same bytes. One request at a time.
/// </summary>
internal static class MunicipalityBench
{
    private const double PageLimit = 30;
    private const double RegionLimit = 100;
    private const int RegionRounds = 40;
    private const string Peer = "the same bytes, bare";

    private static readonly string[] Parts = ["/krav", "/funksjoner", "/planer", "/tjenester", "/kontakt", "/tilskudd", "/tall"];

    public static async Task<int> RunAsync(string data, int each, int seed, int rounds)
    {
        await using var served = await ServedMunicipalities.StartAsync(data, each, seed);
        var numbers = served.Snapshot.Entries.Where(entry => entry.Kind == Kind.Area && entry.Details.Scalar("areaType") is "municipality").Select(entry => entry.Details.Scalar("number")!).ToList();
        var body = SyntheticMunicipalities.LargestRegion(served.Snapshot);
        var account = SyntheticMunicipalities.Account(served.Database);
        SyntheticMunicipalities.Note(served.Database, served.Snapshot, body, account, new Random(seed));
        if (!await HasOwnAsync(served, numbers[0])) throw new InvalidOperationException("The page of a municipality lacks what was made up for it.");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{served.Snapshot.Entries.Length} entries, {each} of each of {numbers.Count} municipalities; {body.Municipalities(served.Snapshot).Count()} municipalities in the region; {Environment.ProcessorCount} processors"));
        await PagesAsync(served, "page of a municipality", PageLimit, numbers.ConvertAll(number => $"/kommune/{number}"), rounds);
        foreach (var part in Parts) await PagesAsync(served, $"  its page {part}", PageLimit, [.. numbers.Where((_, i) => i % 6 == 0).Select(number => $"/kommune/{number}{part}")], 1);
        foreach (var question in (string[])["", "?vis=planer", "?vis=funksjoner", "?vis=tjenester"]) await PagesAsync(served, $"page of the region {question}", RegionLimit, [$"/region/{body.Actor.Id}{question}"], RegionRounds);
        await PlanBench.RunAsync(served, numbers, account);
        return 0;
    }

    private static async Task<bool> HasOwnAsync(ServedMunicipalities served, string number) =>
        Encoding.UTF8.GetString(await served.AskAsync($"/kommune/{number}", new Times(), new Times())).Split("Syntetisk ").Length > SyntheticMunicipalities.Kinds.Length;

    /// <summary>All of the addresses in turn, first once to warm up.</summary>
    private static async Task PagesAsync(ServedMunicipalities served, string what, double limit, IReadOnlyList<string> addresses, int rounds)
    {
        var (ours, theirs) = (new Times(), new Times());
        for (var round = 0; round <= rounds; round++)
        {
            if (round == 1) (ours, theirs) = (new Times(), new Times());
            foreach (var address in addresses) await served.AskAsync(address, ours, theirs);
        }

        ours.PrintBeside(what, limit, Peer, theirs);
    }
}
