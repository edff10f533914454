using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Bench;

/// <summary>A register of any size for measuring, plainly synthetic by its names. The same arguments give the same register.</summary>
internal sealed class SyntheticRegister
{
    private const int Sources = 20;
    private const int Counties = 15;
    private static readonly ImmutableArray<Kind> Efforts = [Kind.Measure, Kind.Measure, Kind.Measure, Kind.Service, Kind.Service, Kind.Programme, Kind.GrantScheme, Kind.Guidance, Kind.Channel];
    private static readonly ImmutableArray<RelationType> BetweenEfforts = [RelationTypes.Supports, RelationTypes.CooperatesWith, RelationTypes.BuildsOn, RelationTypes.PartOf];

    private readonly int actors;
    private readonly int areas;
    private readonly int entries;
    private readonly double relationsEach;
    private readonly Random random;
    private readonly SyntheticWords words;

    private SyntheticRegister(int entries, int relations, int seed)
    {
        this.entries = entries;
        actors = Math.Max(1, entries / 50);
        areas = Math.Clamp(entries / 20, 1 + Counties, 373);
        relationsEach = (double)relations / entries;
        random = new Random(seed);
        words = new SyntheticWords(random);
    }

    /// <summary>The entries, sources first, then actors, areas and efforts.</summary>
    public static IEnumerable<Entry> Entries(int entries, int relations, int seed = 1)
    {
        var register = new SyntheticRegister(entries, relations, seed);
        return Enumerable.Range(0, entries).Select(register.Entry);
    }

    /// <summary>A snapshot of them.</summary>
    public static RegisterSnapshot Snapshot(int entries, int relations, int seed = 1) =>
        RegisterSnapshot.Of(Entries(entries, relations, seed), new Moment(1, DateTimeOffset.UnixEpoch, null));

    private Entry Entry(int i)
    {
        if (i < Sources) return Start(i, Kind.Source, "kilde") with { Citations = [], Details = Scalar(Kind.Source, "documentType", "report") };
        if (i < Sources + actors) return Start(i, Kind.Actor, "aktør") with { Details = Scalar(Kind.Actor, "actorType", "agency"), Aliases = [$"SA{i}"] };
        return i < Sources + actors + areas ? Area(i, i - Sources - actors) : Effort(i);
    }

    private Entry Area(int i, int place)
    {
        var (type, number) = place == 0 ? ("country", "0") : place <= Counties ? ("county", $"{place:00}") : ("municipality", $"{place:0000}");
        var details = Scalar(Kind.Area, "areaType", type);
        if (place > 0) details = DetailValues.Of([.. details.All, .. Scalar(Kind.Area, "number", number).All]);
        var outer = place <= Counties ? Sources + actors : Sources + actors + 1 + (place % Counties);
        return Start(i, Kind.Area, "område") with { Details = details, Relations = place == 0 ? [] : [Relation(RelationTypes.PartOf, outer)] };
    }

    private Entry Effort(int i)
    {
        var kind = Efforts[random.Next(Efforts.Length)];
        var first = Sources + actors + areas;
        var relations = ImmutableArray.CreateBuilder<Relation>();
        var count = (int)(relationsEach + random.NextDouble());
        relations.Add(Relation(RelationTypes.LedBy, Popular(Sources, actors)));
        if (count > 1) relations.Add(Relation(RelationTypes.Covers, Popular(Sources + actors, areas)));
        while (relations.Count < count && i > first) relations.Add(Relation(BetweenEfforts[random.Next(BetweenEfforts.Length)], first + Math.Min(i - first - 1, random.Next(i - first))));
        return Start(i, kind, kind.One.ToString()) with
        {
            Aliases = random.Next(4) == 0 ? [$"ST{i}"] : [],
            Facets = Facets(),
            Relations = [.. relations.DistinctBy(relation => (relation.Type, relation.To))],
        };
    }

    private Entry Start(int i, Kind kind, string word)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Syntetisk {word} {i} om {words.Subject(random)}");
        var sentences = Enumerable.Range(0, random.Next(5, 9)).Select(_ => words.Sentence(random));
        return new Entry
        {
            Id = Id(i),
            Kind = kind,
            Name = new LocalizedText(name),
            Summary = new LocalizedText(string.Join(' ', sentences)),
            Steward = Id(Popular(Sources, actors)),
            Citations = [Citation()],
        };
    }

    private FacetValues Facets() => FacetValues.Of(Facet.All.Where(_ => random.Next(10) < 6).Select(facet => new FacetTerms(facet, facet.IsAge ? [Age()] : Terms(facet))));

    private ImmutableArray<string> Terms(Facet facet) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => facet.Terms[(int)(facet.Terms.Length * Math.Pow(random.NextDouble(), 2))].Id).Distinct()];

    private string Age()
    {
        var from = random.Next(0, 20);
        return new AgeSpan(from, from + random.Next(2, 12)).ToString();
    }

    /// <summary>A number in the range, the first ones much more often: a few actors stand behind most of what is done.</summary>
    private int Popular(int first, int count) => first + (int)(count * Math.Pow(random.NextDouble(), 3));

    private Relation Relation(RelationType type, int to) => new(type, Id(to), LocalizedText.Empty, ValidTime.Always, false, [Citation()]);

    private Citation Citation() => new(Id(random.Next(Sources)), string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 9)}.{random.Next(1, 9)}"));

    private static EntryId Id(int i) => new(string.Create(CultureInfo.InvariantCulture, $"syntetisk-{i:000000}"));

    private static DetailValues Scalar(Kind kind, string key, string value) => DetailValues.Of([new Detail(DetailSchema.Find(kind, key)!, new DetailValue.Scalar(value))]);
}
