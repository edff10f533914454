using System.Globalization;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Bench;

/// <summary>How long it takes to tell what would follow of imagined steps, on a synthetic register with a law laid over it.</summary>
internal static class WhatIfBench
{
    private const int Rounds = 7;

    public static int Run(int entries, int relations, int seed)
    {
        var snapshot = RegisterSnapshot.Of(GapsBench.WithLaw(entries, relations, seed), new Moment(1, DateTimeOffset.UnixEpoch, null)).ValidAt(new DateOnly(2026, 6, 1));
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

    private static void Ask(string what, Picture before, ImaginedStep step) => Measure(what, () => Consequences.Of(before, new Scenario([step])));

    private static void Measure(string what, Func<object> work)
    {
        var times = new Times();
        for (var round = 0; round <= Rounds; round++) (round == 0 ? new Times() : times).Measure(work);
        times.Print(what);
    }
}
