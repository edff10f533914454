using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Search.Tests.Following;

/// <summary>
/// A register that changes step by step, from a seed. One entry never changes and has every word that compounds are made of, so that compounds are
/// taken apart the same way throughout; rare words come and go.
/// </summary>
internal sealed class ChangingRegister
{
    private static readonly string[] Common =
    [
        "ungdom", "ungdommen", "skole", "skolen", "skulen", "helse", "tjeneste", "skolehelsetjenesten", "koordinator", "ungdomskoordinator", "tiltak", "tiltaket",
        "kommune", "kommunen", "Kommunene", "rus", "rusforebygging", "forebygging", "tidlig", "innsats", "politi", "politiet", "SLT-koordinator", "ung.no", "15-1", "0-24", "og", "for",
    ];

    private static readonly string[] Rare =
    [
        "zumba", "zumbaen", "Xylofon", "xylofonen", "kvakksalver", "kvakksalvar", "Ærfugl", "ærfuglene", "brystsvømmer", "tiltakskommune", "kommunetiltak", "QX-7", "fjomp", "fjomper",
    ];

    private static readonly Kind[] Kinds = [Kind.Actor, Kind.Measure, Kind.Service, Kind.Law, Kind.Provision, Kind.Area];

    private readonly Random random;
    private readonly int most;
    private readonly SortedDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <param name="seed">What everything follows from.</param>
    /// <param name="most">How many entries there may be; about three quarters of them are there at first.</param>
    public ChangingRegister(int seed, int most)
    {
        random = new Random(seed);
        this.most = most;
        var words = string.Join(". ", Enumerable.Repeat(string.Join(' ', Common), 3));
        entries.Add("mmm-ordliste", new Entry { Id = new EntryId("mmm-ordliste"), Kind = Kind.Source, Name = new LocalizedText("Ordliste"), Summary = new LocalizedText(words) });
        for (var i = 0; i < most; i++)
        {
            if (random.Next(4) > 0) entries.Add(Id(i).Value, Entry(i));
        }
    }

    /// <summary>The register now.</summary>
    public RegisterSnapshot Snapshot() => RegisterSnapshot.Of(entries.Values, new Moment(1, DateTimeOffset.UnixEpoch, null));

    /// <summary>Changes, adds or removes entries, and tells which.</summary>
    public ImmutableArray<EntryId> Change(int largest = 4)
    {
        var touched = Enumerable.Range(0, random.Next(1, largest + 1)).Select(_ => random.Next(most)).Distinct().ToList();
        foreach (var i in touched)
        {
            if (random.Next(3) == 0) entries.Remove(Id(i).Value);
            else entries[Id(i).Value] = random.Next(3) == 0 && entries.TryGetValue(Id(i).Value, out var old) ? old with { Name = Name(i) } : Entry(i);
        }

        return [.. touched.Select(Id)];
    }

    /// <summary>Something to look for: words, beginnings, misprints and phrases of the texts, names, ids, and conditions.</summary>
    public SearchQuery Query() => new()
    {
        Text = Text(),
        Kinds = random.Next(5) == 0 ? [Pick(Kinds), Pick(Kinds)] : [],
        Facets = random.Next(5) == 0 ? [new FacetTerms(Facet.Find("sector")!, ["health"])] : [],
        Area = random.Next(10) == 0 ? Id(random.Next(most)) : null,
        Order = random.Next(5) == 0 ? HitOrder.Name : HitOrder.Relevance,
        Tongue = random.Next(3) == 0 ? Tongue.Nn : Tongue.Nb,
        Limit = 200,
    };

    /// <summary>A text to look for.</summary>
    public string Text()
    {
        var word = random.Next(3) == 0 ? Pick(Common) : Pick(Rare);
        var entry = entries.Values.ElementAt(random.Next(entries.Count));
        var words = (random.Next(3) == 0 ? entry.Name : entry.Summary).ToString().Split(' ');
        var at = random.Next(words.Length);
        return random.Next(11) switch
        {
            0 => "",
            1 or 2 => word,
            3 => word[..random.Next(1, word.Length + 1)],
            4 => word.Remove(random.Next(word.Length), 1) + (random.Next(2) == 0 ? "e" : ""),
            5 => $"\"{string.Join(' ', words.Skip(at).Take(random.Next(2, 4)))}\"",
            6 => $"{word} {words[at]}",
            7 => entry.Name.ToString(),
            8 => entry.Id.Value,
            9 => entry.Aliases.FirstOrDefault(word),
            _ => string.Join(' ', words.Skip(at).Take(3)),
        };
    }

    private Entry Entry(int i)
    {
        var kind = i % 5 == 0 ? Kind.Actor : Pick(Kinds);
        return new Entry
        {
            Id = Id(i),
            Kind = kind,
            Name = Name(i),
            Aliases = random.Next(3) > 0 ? [] : [random.Next(2) == 0 ? $"QZ{(char)('A' + (i % 26))}" : Words(1, 2)],
            Summary = new LocalizedText(Words(0, 12), random.Next(2) == 0 ? Words(1, 6) : null),
            Facets = random.Next(2) == 0 ? FacetValues.None : FacetValues.Of([new FacetTerms(Facet.Find("sector")!, [random.Next(2) == 0 ? "health" : "police"])]),
            Steward = random.Next(2) == 0 ? Actor() : null,
            Relations = [.. Relations(kind).DistinctBy(relation => (relation.Type, relation.To))],
            Details = kind == Kind.Provision ? DetailValues.Of([new Detail(DetailSchema.Find(kind, "section")!, new DetailValue.Scalar($"§ {random.Next(5)}"))]) : DetailValues.None,
        };
    }

    private IEnumerable<Relation> Relations(Kind kind)
    {
        if (random.Next(2) == 0) yield return To(RelationTypes.LedBy, Actor());
        if (random.Next(3) == 0) yield return To(RelationTypes.Covers, Id(random.Next(most)));
        if (kind == Kind.Area || random.Next(4) == 0) yield return To(RelationTypes.PartOf, Id(random.Next(most)));
    }

    private static Relation To(RelationType type, EntryId to) => new(type, to, LocalizedText.Empty, ValidTime.Always, false, []);

    private LocalizedText Name(int i) => new(string.Create(CultureInfo.InvariantCulture, $"{Words(1, 3)} {i % 7}"), random.Next(3) == 0 ? Words(1, 3) : null);

    private EntryId Actor() => Id(random.Next(0, (most + 4) / 5) * 5);

    private string Words(int fewest, int largest) =>
        string.Join(' ', Enumerable.Range(0, random.Next(fewest, largest + 1)).Select(_ => (random.Next(4) == 0 ? Pick(Rare) : Pick(Common)) + (random.Next(6) == 0 ? "." : "")));

    private T Pick<T>(T[] of) => of[random.Next(of.Length)];

    private static EntryId Id(int i) => new(string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + (i * 7 % 26))}-{i}"));
}
