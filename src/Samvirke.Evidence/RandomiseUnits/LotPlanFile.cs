using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Samvirke.Analysis.Randomising;
using Samvirke.Evidence.ReadPlan;
using Samvirke.Register.Texts;

namespace Samvirke.Evidence.RandomiseUnits;

/// <summary>Reads a plan for lots that is written as JSON.</summary>
public static class LotPlanFile
{
    /// <summary>More allotments than this are not drawn.</summary>
    public const int MostCandidates = 1_000_000;

    /// <summary>More steps than this are not taken.</summary>
    private const int MostSteps = 100;

    private static readonly JsonDocumentOptions Options = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The plan, or everything that is wrong with it. Never throws for what stands in it.</summary>
    public static LotPlanReading Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8.Span.StartsWith<byte>([0xEF, 0xBB, 0xBF]) ? utf8[3..] : utf8, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object ? new Fields(document.RootElement).Read() : new LotPlanReading.Refused([new("$", PlanTexts.NotObject())]);
        }
        catch (JsonException fault)
        {
            return new LotPlanReading.Refused([new("$", PlanTexts.NotJson((fault.LineNumber ?? 0) + 1, (fault.BytePositionInLine ?? 0) + 1))]);
        }
    }

    private sealed class Fields
    {
        private static readonly ImmutableArray<string> Known = ["unit", "groups", "steps", "shares", "seed", "strata", "balance", "candidates", "accept"];

        private readonly Dictionary<string, JsonElement> values = new(StringComparer.Ordinal);
        private readonly List<PlanDefect> defects = [];

        public Fields(JsonElement root)
        {
            foreach (var field in root.EnumerateObject())
            {
                if (!Known.Contains(field.Name)) Fault(field.Name, PlanTexts.UnknownField(string.Join(", ", Known)));
                else if (field.Value.ValueKind != JsonValueKind.Null && !values.TryAdd(field.Name, field.Value)) Fault(field.Name, PlanTexts.FieldTwice());
            }
        }

        public LotPlanReading Read()
        {
            var plan = new LotPlan(
                Name("unit"), Groups(), Seed(), Columns("strata"), Balance(), (int)Number("candidates", 1, MostCandidates, 10_000), Accepted());
            return defects.Count == 0 ? new LotPlanReading.Complete(plan) : new LotPlanReading.Refused([.. defects]);
        }

        private string Name(string field)
        {
            if (!values.TryGetValue(field, out var value)) Fault(field, PlanTexts.Missing());
            else if (Text(value) is { } name) return name;
            else Fault(field, PlanTexts.NotColumn());
            return "";
        }

        private ImmutableArray<RandomisedGroup> Groups()
        {
            var names = values.ContainsKey("steps")
                ? [.. Enumerable.Range(1, (int)Number("steps", 2, MostSteps, 2)).Select(step => step.ToString(CultureInfo.InvariantCulture))]
                : Columns("groups");
            if (values.ContainsKey("steps") == values.ContainsKey("groups")) Fault("groups", LotTexts.GroupsOrSteps());
            if (!values.TryGetValue("shares", out var shares)) return [.. names.Select(name => new RandomisedGroup(name))];
            var numbers = shares.ValueKind == JsonValueKind.Array ? shares.EnumerateArray().Select(each => each.ValueKind == JsonValueKind.Number && each.TryGetInt32(out var share) ? share : 0).ToList() : [];
            if (numbers.Count == names.Length && numbers.TrueForAll(share => share is > 0 and <= 1000)) return [.. names.Zip(numbers, (name, share) => new RandomisedGroup(name, share))];
            Fault("shares", LotTexts.NotShares(names.Length));
            return [];
        }

        private ulong Seed()
        {
            if (values.TryGetValue("seed", out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetUInt64(out var seed)) return seed;
            Fault("seed", LotTexts.NoSeed());
            return 0;
        }

        private ImmutableArray<string> Columns(string field)
        {
            if (!values.TryGetValue(field, out var list)) return [];
            if (list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(each => Text(each) is not null)) return [.. list.EnumerateArray().Select(each => Text(each)!)];
            Fault(field, LotTexts.NotNames());
            return [];
        }

        private ImmutableArray<BalancedCovariate> Balance()
        {
            if (!values.TryGetValue("balance", out var list)) return [];
            if (list.ValueKind == JsonValueKind.Array) return [.. list.EnumerateArray().Select(Covariate).OfType<BalancedCovariate>()];
            Fault("balance", LotTexts.NotBalance());
            return [];
        }

        private BalancedCovariate? Covariate(JsonElement value, int place)
        {
            if (Text(value) is { } name) return new(name);
            if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("column", out var column) && Text(column) is { } named
                && value.TryGetProperty("weight", out var weight) && weight.ValueKind == JsonValueKind.Number && weight.GetDouble() is > 0 and < 1e9 and var counted) return new(named, counted);
            Fault($"balance[{place}]", LotTexts.NotBalance());
            return null;
        }

        private double Number(string field, double least, double most, double otherwise)
        {
            if (!values.TryGetValue(field, out var value)) return otherwise;
            if (value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && number >= least && number <= most && number == Math.Floor(number)) return number;
            Fault(field, LotTexts.NotBetween(least, most));
            return otherwise;
        }

        private double Accepted()
        {
            if (!values.TryGetValue("accept", out var value)) return 0.1;
            if (value.ValueKind == JsonValueKind.Number && value.GetDouble() is > 0 and <= 1 and var share) return share;
            Fault("accept", PlanTexts.NotLevel());
            return 0.1;
        }

        private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.String && value.GetString()!.Trim() is { Length: > 0 } name ? name : null;

        private void Fault(string field, LocalizedText message) => defects.Add(new($"$.{field}", message));
    }
}
