using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Samvirke.Docs.Tests.Documents;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;

namespace Samvirke.Docs.Tests;

/// <summary>The labelled set says what its README says: of entries that are there, with sources, each pair once, and in the part that the rule of the split gives.</summary>
public sealed class LabelTests
{
    private static readonly string[] Relations = ["overlaps", "complements", "supports", "conflicts", "none"];
    private static readonly string[] Alignments = ["deadline", "reporting", "terms", "target-group", "content", "owner"];
    private static readonly Dictionary<string, Entry> Register = ((RegisterFolderReading.Found)RegisterFolder.Read(ProjectFolder.In("data/norway"))).Text.Entries
        .Select(each => each.Read.Entry!).ToDictionary(entry => entry.Id.Value, StringComparer.Ordinal);

    [Theory]
    [InlineData("labels-tuning.jsonl", true)]
    [InlineData("labels-held-out.jsonl", false)]
    public void Pairs_OfAPart_AreWhatTheReadmeSays(string file, bool isTuning)
    {
        var (faults, seen) = (new List<string>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var pair in Lines(file))
        {
            var (a, b) = (Text(pair, "a"), Text(pair, "b"));
            var name = $"{a}|{b}";
            if (string.CompareOrdinal(a, b) >= 0) faults.Add($"{name}: not in order");
            if (!seen.Add(name)) faults.Add($"{name}: twice");
            if (IsTuning(name) != isTuning) faults.Add($"{name}: in the wrong part");
            faults.AddRange(Faults(name, pair, [a, b]));
        }

        seen.Count.ShouldBeGreaterThan(150);
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("groups-tuning.jsonl", true)]
    [InlineData("groups-held-out.jsonl", false)]
    public void Groups_OfAPart_AreWhatTheReadmeSays(string file, bool isTuning)
    {
        var faults = new List<string>();
        foreach (var group in Lines(file))
        {
            var name = Text(group, "name");
            var members = group.GetProperty("members").EnumerateArray().Select(member => member.GetString()!).ToList();
            if (members.Count < 3 || !members.SequenceEqual(members.Distinct().Order(StringComparer.Ordinal))) faults.Add($"{name}: members are few, not sorted or not different");
            if (IsTuning(name) != isTuning) faults.Add($"{name}: in the wrong part");
            faults.AddRange(Faults(name, group, members));
        }

        faults.ShouldBeEmpty();
    }

    private static IEnumerable<string> Faults(string name, JsonElement line, IEnumerable<string> ids)
    {
        var relation = Text(line, "relation");
        if (!Relations.Contains(relation)) yield return $"{name}: no relation is called «{relation}»";
        if (Text(line, "why").Length < 10) yield return $"{name}: says not why";
        foreach (var id in ids.Where(id => !Register.ContainsKey(id))) yield return $"{name}: no entry is called «{id}»";
        if (line.GetProperty("align").EnumerateArray().Any(align => !Alignments.Contains(align.GetString()))) yield return $"{name}: something else is to be aligned";
        var citations = line.GetProperty("citations").EnumerateArray().ToList();
        if (citations.Count == 0 && relation != "none") yield return $"{name}: has no source";
        foreach (var citation in citations)
        {
            if (Register.GetValueOrDefault(Text(citation, "source"))?.Kind is not { } kind || (kind != Kind.Source && kind != Kind.Law)) yield return $"{name}: «{Text(citation, "source")}» is no source";
            if (Text(citation, "locator").Length == 0) yield return $"{name}: says not where in the source";
        }
    }

    private static bool IsTuning(string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[0] is '0' or '2' or '4' or '6' or '8' or 'a' or 'c' or 'e';

    private static List<JsonElement> Lines(string file) => [.. File.ReadLines(ProjectFolder.In($"data/analysis/{file}")).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];

    private static string Text(JsonElement line, string key) => line.GetProperty(key).GetString()!;
}
