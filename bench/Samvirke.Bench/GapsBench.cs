using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Bench;

/// <summary>How long it takes to work out what is missing, on a synthetic register with a law laid over it.</summary>
internal static class GapsBench
{
    private const int Rounds = 7;
    private const int EntriesForADuty = 100;
    private const int EffortsOfADuty = 20;
    private const int MostMilliseconds = 1000;

    public static int Run(int entries, int relations, int seed)
    {
        var snapshot = RegisterSnapshot.Of(WithLaw(entries, relations, seed), new Moment(1, DateTimeOffset.UnixEpoch, null));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{snapshot.Entries.Length} entries, {snapshot.OfKind(Kind.Duty).Count} duties"));
        Measure(snapshot, "the nation", null);
        Measure(snapshot, "a county", GapScope.Find(snapshot, "county", "03"));
        Measure(snapshot, "a municipality", GapScope.Find(snapshot, "municipality", "0020"));
        return 0;
    }

    private static void Measure(RegisterSnapshot snapshot, string what, Entry? area)
    {
        var scope = GapScope.Of(snapshot, area);
        var (all, chains, grid, transitions) = (new Times(), new Times(), new Times(), new Times());
        for (var round = 0; round <= Rounds; round++)
        {
            // The first is a warm-up.
            var into = round == 0 ? new Times() : null;
            (into ?? all).Measure(() => GapReading.Of(snapshot, area));
            (into ?? chains).Measure(() => DutyChains.Of(snapshot, scope));
            (into ?? grid).Measure(() => ReviewGrid.Of(snapshot, scope));
            (into ?? transitions).Measure(() => Transitions.Of(snapshot, scope));
        }

        all.Print($"gaps of {what}", MostMilliseconds);
        chains.Print("  chains");
        grid.Print("  grid");
        transitions.Print("  transitions");
    }

    /// <summary>The synthetic entries, some of which fulfil duties, with the duties, their provisions, challenges about them and transitions.</summary>
    internal static IEnumerable<Entry> WithLaw(int entries, int relations, int seed)
    {
        var random = new Random(seed);
        var duties = entries / EntriesForADuty;
        var citation = new Citation(new EntryId("syntetisk-000000"), "1.1");
        foreach (var entry in SyntheticRegister.Entries(entries, relations, seed))
        {
            yield return entry.Kind.IsEffort && random.Next(EntriesForADuty) < EffortsOfADuty
                ? entry with { Relations = [.. entry.Relations, To(RelationTypes.Fulfils, "plikt", random.Next(duties))] }
                : entry;
        }

        yield return Made("lov", 0, Kind.Law, "");
        yield return Made("gruppe", 0, Kind.Actor, "municipal");
        for (var i = 0; i < duties; i++)
        {
            yield return Made("paragraf", i, Kind.Provision, "", To(RelationTypes.SectionOf, "lov", 0), To(RelationTypes.Imposes, "plikt", i));
            yield return Made("plikt", i, Kind.Duty, "", To(RelationTypes.Binds, "gruppe", 0), To(RelationTypes.LegalBasis, "paragraf", i));
            if (i % 4 == 0) yield return Made("utfordring", i, Kind.Challenge, "", To(RelationTypes.Concerns, "plikt", i));
            if (i % 10 == 0) yield return Made("overgang", i, Kind.Transition, "", To(RelationTypes.ResponsibleBefore, "plikt", i), To(RelationTypes.ResponsibleAfter, "gruppe", 0));
        }

        Entry Made(string word, int i, Kind kind, string level, params Relation[] to) => new()
        {
            Id = Id(word, i),
            Kind = kind,
            Name = new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"Syntetisk {word} {i}")),
            Facets = FacetValues.Of(kind == Kind.Challenge ? [new FacetTerms(Facet.Gap, ["coordination", "evidence"])] : level.Length > 0 ? [new FacetTerms(Facet.Level, [level])] : []),
            Relations = [.. to],
            Citations = [citation],
        };

        Relation To(RelationType type, string word, int i) => new(type, Id(word, i), LocalizedText.Empty, ValidTime.Always, false, ImmutableArray.Create(citation));
    }

    private static EntryId Id(string word, int i) => new(string.Create(CultureInfo.InvariantCulture, $"syntetisk-{word}-{i}"));
}
