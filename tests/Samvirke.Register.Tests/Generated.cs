using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Testing.Registers;

namespace Samvirke.Register.Tests;

/// <summary>The entries of a random register: the same for the same seed and size.</summary>
internal sealed record Sample(int Seed, int Size)
{
    public ImmutableArray<Entry> Entries { get; } = new RandomRegister(Seed, Size).Entries();

    public RegisterSnapshot Snapshot { get => field ??= RegisterSnapshot.Of(Entries, new Moment(1, DateTimeOffset.UnixEpoch, null)); }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"new Sample({Seed}, {Size})");
}

/// <summary>Random registers, days and logs, and ways to compare what they give.</summary>
internal static class Generated
{
    public static Arbitrary<Sample> Registers { get; } = UpTo(40);

    public static Arbitrary<Sample> SmallRegisters { get; } = UpTo(10);

    /// <summary>A register, and a day on or beside which something in it begins or ends.</summary>
    public static Arbitrary<(Sample Register, DateOnly Day)> RegistersAndDays { get; } = Arb.From(
        from register in Registers.Generator
        from day in Gen.Elements(Days(register).ToArray())
        from step in Gen.Choose(-1, 1)
        select (register, DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + step, 0, DateOnly.MaxValue.DayNumber))));

    public static Arbitrary<RecordedChange[]> Logs { get; } = Arb.From(
        from register in SmallRegisters.Generator
        from length in Gen.Choose(0, 12)
        select new RandomRegister(register.Seed, register.Size).Changes(length)
            .Select((change, i) => new RecordedChange(i + 1, DateTimeOffset.UnixEpoch.AddMinutes(i), change))
            .ToArray());

    /// <summary>Entries hold lists, which records do not compare by content; their JSON does.</summary>
    public static string Json(this Entry entry) => System.Text.Encoding.UTF8.GetString(EntryWriter.ToUtf8(entry));

    public static IEnumerable<string> Json(this IEnumerable<Entry> entries) => entries.Select(Json);

    private static Arbitrary<Sample> UpTo(int largest) => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue)
        from size in Gen.Choose(2, largest)
        select new Sample(seed, size),
        sample => Enumerable.Range(2, sample.Size - 2).Select(size => new Sample(sample.Seed, size)));

    private static IEnumerable<DateOnly> Days(Sample register) => register.Entries
        .SelectMany(entry => entry.Relations.Select(relation => relation.Valid).Prepend(entry.Valid))
        .SelectMany(valid => new[] { valid.From, valid.To })
        .OfType<DateOnly>()
        .Append(new DateOnly(2024, 1, 1))
        .Append(DateOnly.MinValue)
        .Append(DateOnly.MaxValue);
}

/// <summary>A register written as a YAML file, a line for each key and for each relation, citation and note; its lines may be altered.</summary>
internal sealed class YamlDraft
{
    private static readonly string[] Lists = ["relations", "citations", "notes"];

    public YamlDraft(IEnumerable<Entry> entries) => Entries = [.. entries.Select(Lines)];

    /// <summary>The lines of each entry.</summary>
    public List<List<Line>> Entries { get; }

    public string Text => string.Concat(Entries.SelectMany(lines => lines).Select(line => line.Text + "\n"));

    /// <summary>The id of an entry; the first is an actor, the second a source.</summary>
    public string IdOf(int entry) => Entries[entry][0].Text.Split('"')[1];

    /// <summary>The number of the line in the file.</summary>
    public int NumberOf(Line line) => Entries.SelectMany(lines => lines).TakeWhile(each => each != line).Count() + 1;

    public static List<Line> Lines(Entry entry)
    {
        var lines = new List<Line>();
        foreach (var (key, value) in JsonNode.Parse(EntryWriter.ToUtf8(entry))!.AsObject())
        {
            var before = lines.Count == 0 ? "- " : "  ";
            if (value is not JsonArray items || !Lists.Contains(key))
            {
                lines.Add(new Line($"{before}{key}: {Flow(value)}"));
                continue;
            }

            if (items.Count == 0) continue;
            lines.Add(new Line($"{before}{key}:"));
            lines.AddRange(items.Select(item => new Line($"    - {Flow(item)}")));
        }

        return lines;
    }

    private static string Flow(JsonNode? node) => node switch
    {
        JsonObject map => "{" + string.Join(", ", map.Select(each => $"{each.Key}: {Flow(each.Value)}")) + "}",
        JsonArray list => "[" + string.Join(", ", list.Select(Flow)) + "]",
        null => "null",
        _ => node.ToJsonString(),
    };

    /// <summary>A line, by reference.</summary>
    public sealed class Line(string text)
    {
        public string Text { get; set; } = text;

        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"«{Text}»");
    }
}
