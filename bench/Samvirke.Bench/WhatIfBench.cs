using System.Globalization;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Bench;

/// <summary>How long it takes to tell what would follow of imagined steps, on a synthetic register with a law laid over it.</summary>
internal static class WhatIfBench
{
    private const int Rounds = 7;
    private const int EntriesForAStructure = 100;
    private const int Members = 12;

    public static int Run(int entries, int relations, int seed)
    {
        List<Entry> lawful = [.. GapsBench.WithLaw(entries, relations, seed)];
        var snapshot = RegisterSnapshot.Of([.. lawful, .. Structures(lawful, seed)], new Moment(1, DateTimeOffset.UnixEpoch, null)).ValidAt(new DateOnly(2026, 6, 1));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{snapshot.Entries.Length} entries on the day"));
        var before = Picture.Of(snapshot);
        var structures = snapshot.OfKind(Kind.Structure).Ordinals().Select(i => snapshot.Entries[i].Id).ToList();
        var actor = snapshot.OfKind(Kind.Actor).Ordinals().Select(i => snapshot.Entries[i]).MaxBy(each => snapshot.IncomingTo(each.Id).Length)!.Id;
        Measure("the picture as it is", () => Picture.Of(snapshot));
        Measure("  gaps of it", () => GapReading.Of(snapshot));
        Measure("remove a structure, imagined only", () => new Scenario([new ImaginedStep.Remove(structures[0])]).Apply(snapshot));
        Ask("remove a structure", before, new ImaginedStep.Remove(structures[0]));
        Ask("merge two structures", before, new ImaginedStep.Merge(structures[0], structures[1]));
        Ask("remove the actor that most leads to", before, new ImaginedStep.Remove(actor));
        return 0;
    }

    /// <summary>A structure for every hundred entries, each with some of the same few actors, who are so many as the structures.</summary>
    private static IEnumerable<Entry> Structures(List<Entry> entries, int seed)
    {
        var random = new Random(seed);
        var count = Math.Max(2, entries.Count / EntriesForAStructure);
        List<Entry> actors = [.. entries.Where(entry => entry.Kind == Kind.Actor).Take(count)];
        for (var i = 0; i < count; i++)
        {
            yield return new Entry
            {
                Id = new EntryId(string.Create(CultureInfo.InvariantCulture, $"syntetisk-struktur-{i}")),
                Kind = Kind.Structure,
                Name = new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"Syntetisk struktur {i}")),
                Relations = [.. Enumerable.Range(0, Members).Select(_ => actors[random.Next(actors.Count)].Id).Distinct()
                    .Select(id => new Relation(RelationTypes.HasMember, id, LocalizedText.Empty, ValidTime.Always, Disputed: false, entries[0].Citations))],
            };
        }
    }

    private static void Ask(string what, Picture before, ImaginedStep step) => Measure(what, () => Consequences.Of(before, new Scenario([step])));

    private static void Measure(string what, Func<object> work)
    {
        var times = new Times();
        for (var round = 0; round <= Rounds; round++) (round == 0 ? new Times() : times).Measure(work);
        times.Print(what);
    }
}
