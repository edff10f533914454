using System.Globalization;
using System.Text.Json;
using Samvirke.Analysis.Grouping;
using Samvirke.Register.Snapshots;

namespace Samvirke.Relations;

/// <summary>How well labelled groups are found.</summary>
internal static class GroupMeasuring
{
    public static int Run(RegisterSnapshot snapshot, int show)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var groups = EffortGroups.Of(snapshot, new DateOnly(2026, 11, 22));
        Console.WriteLine($"{groups.All.Length} groups in {clock.ElapsedMilliseconds} ms");
        foreach (var line in File.ReadLines("data/analysis/groups-tuning.jsonl"))
        {
            using var json = JsonDocument.Parse(line);
            var members = json.RootElement.GetProperty("members").EnumerateArray().Select(member => member.GetString()!).ToHashSet(StringComparer.Ordinal);
            var best = groups.All.Select((group, place) =>
            {
                var both = group.Members.Count(member => members.Contains(member.Id.Value));
                return (Jaccard: (double)both / (group.Members.Length + members.Count - both), Place: place);
            }).MaxBy(each => each.Jaccard);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best.Jaccard:0.00} at {best.Place + 1} {json.RootElement.GetProperty("name").GetString()}"));
        }

        foreach (var group in groups.All.Take(show))
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Score:0.0} {group.Name} ({group.Members.Length})"));
            Console.WriteLine("    " + string.Join(' ', group.Members.Select(member => member.Id.Value)));
            foreach (var reason in group.Reasons) Console.WriteLine($"      {reason.Text}");
        }

        return 0;
    }
}
