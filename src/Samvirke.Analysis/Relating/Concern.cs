using System.Collections.Immutable;
using System.Text.Json;
using Samvirke.Analysis.TextNeighbours;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>A challenge or a proposal that concerns efforts.</summary>
/// <param name="Number">Its number among all entries.</param>
/// <param name="Efforts">How many efforts it concerns.</param>
/// <param name="SaysOverlap">Whether it says that things overlap, by one of the words of <c>overlap-words.json</c>.</param>
/// <param name="SaysOverlapOfThis">Whether it says so of the effort itself, where it points to it.</param>
internal sealed record Concern(int Number, int Efforts, bool SaysOverlap, bool SaysOverlapOfThis)
{
    private static readonly ImmutableArray<Kind> Kinds = [Kind.Challenge, Kind.Proposal];
    private static readonly string[] Said = Load();

    /// <summary>What concerns the effort, in the order of numbers.</summary>
    public static ImmutableArray<Concern> Of(RegisterSnapshot snapshot, EntryId effort)
    {
        var found = ImmutableArray.CreateBuilder<Concern>();
        foreach (var (from, relation) in snapshot.IncomingTo(effort))
        {
            if (relation.Type != RelationTypes.Concerns || !Kinds.Contains(from.Kind)) continue;
            var efforts = from.Relations.Count(each => each.Type == RelationTypes.Concerns && snapshot.Find(each.To) is { } to && EffortKinds.IsCompared(to.Kind));
            found.Add(new(snapshot.Ordinal(from.Id)!.Value, efforts, Says(from), Says(relation.Role)));
        }

        return [.. found.DistinctBy(each => each.Number).OrderBy(each => each.Number)];
    }

    /// <summary>How closely the two are spoken of together: 1 where something concerns them alone, less the more others it concerns; 0 where nothing concerns both.</summary>
    public static double Together(ImmutableArray<Concern> a, ImmutableArray<Concern> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        return Shared(a, b).Select(each => 1 / Math.Sqrt(Math.Max(1, each.One.Efforts - 1))).DefaultIfEmpty().Max();
    }

    /// <summary>1 where something says of both that they overlap, 0.5 where something that concerns both says that things do, 0 otherwise.</summary>
    public static double SaidToOverlap(ImmutableArray<Concern> a, ImmutableArray<Concern> b)
    {
        if (a.IsEmpty || b.IsEmpty) return 0;
        return Shared(a, b).Select(each => each.One.SaysOverlapOfThis && each.Other.SaysOverlapOfThis ? 1 : each.One.SaysOverlap ? 0.5 : 0).DefaultIfEmpty().Max();
    }

    /// <summary>What concerns both.</summary>
    public static IEnumerable<(Concern One, Concern Other)> Shared(ImmutableArray<Concern> a, ImmutableArray<Concern> b)
    {
        foreach (var one in a)
        {
            foreach (var other in b)
            {
                if (one.Number == other.Number) yield return (one, other);
            }
        }
    }

    private static bool Says(Entry entry) => Says(entry.Name) || Says(entry.Summary) || entry.Details.Points("points").Any(Says);

    private static bool Says(LocalizedText text) => TextTerms.Of(text.In(Tongue.Nb).Text).Any(term => Said.Any(word => term.StartsWith(word, StringComparison.Ordinal)));

    private static string[] Load()
    {
        using var stream = typeof(Concern).Assembly.GetManifestResourceStream("overlap-words.json")!;
        return JsonSerializer.Deserialize<string[]>(stream)!;
    }
}
