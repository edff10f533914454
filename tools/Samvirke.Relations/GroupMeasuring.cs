using System.Globalization;
using System.Text.Json;
using Samvirke.Analysis.Grouping;
using Samvirke.Register.Snapshots;

namespace Samvirke.Relations;

/// <summary>How well labelled groups are found.</summary>
internal static class GroupMeasuring
{
    public static int Run(RegisterSnapshot snapshot, string part)
    {
        var groups = EffortGroups.Of(snapshot, DateOnly.FromDateTime(DateTime.UtcNow));
        var sum = 0.0;
        var labelled = File.ReadAllLines($"data/analysis/groups-{part}.jsonl");
        foreach (var line in labelled)
        {
            using var json = JsonDocument.Parse(line);
            var members = json.RootElement.GetProperty("members").EnumerateArray().Select(member => member.GetString()!).ToHashSet(StringComparer.Ordinal);
            var best = groups.All.Select((group, place) =>
            {
                var both = group.Members.Count(member => members.Contains(member.Id.Value));
                return (Jaccard: (double)both / (group.Members.Length + members.Count - both), Place: place);
            }).MaxBy(each => each.Jaccard);
            sum += best.Jaccard;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{best.Jaccard:0.00} at {best.Place + 1} {json.RootElement.GetProperty("name").GetString()}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sum / labelled.Length:0.00} on average, of {groups.All.Length} groups"));
        return 0;
    }
}
