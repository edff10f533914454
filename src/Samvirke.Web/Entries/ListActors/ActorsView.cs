using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Entries.ListActors;

/// <summary>Who does what, by sector and level.</summary>
/// <param name="Sectors">The sectors that have actors, in the order of the vocabulary.</param>
/// <param name="Open">The sector that the reader asked for, or nothing.</param>
/// <param name="Actors">How many different actors there are.</param>
public sealed record ActorsView(ImmutableArray<SectorActors> Sectors, FacetTerm? Open, int Actors)
{
    /// <summary>What an actor does with an effort, by the relation that says so.</summary>
    private static readonly ImmutableArray<RelationType> Doing =
    [
        RelationTypes.LedBy, RelationTypes.CoordinatedBy, RelationTypes.SecretariatBy, RelationTypes.HeldBy, RelationTypes.CarriedOutBy,
        RelationTypes.ProvidedBy, RelationTypes.AdministeredBy, RelationTypes.IssuedBy,
    ];

    /// <summary>Gathers the view; <paramref name="sector"/> is what the address asks for.</summary>
    public static ActorsView Of(RegisterSnapshot snapshot, string? sector, IComparer<string> names)
    {
        var actors = snapshot.OfKind(Kind.Actor).Ordinals().Select(i => Line(snapshot, snapshot.Entries[i])).ToImmutableArray();
        return new ActorsView(
            [
                .. Facet.Sector.Terms
                    .Select(term => new SectorActors(term, Levels(actors.Where(line => line.Actor.Facets[Facet.Sector].Contains(term.Id)), names)))
                    .Where(each => !each.Levels.IsEmpty),
            ],
            sector is null ? null : Facet.Sector.Term(sector),
            actors.Length);
    }

    private static ImmutableArray<LevelActors> Levels(IEnumerable<ActorLine> actors, IComparer<string> names)
    {
        var byLevel = actors.ToLookup(line => LevelOf(line.Actor)?.Id);
        return
        [
            .. Facet.Level.Terms.Cast<FacetTerm?>().Append(null)
                .Select(level => new LevelActors(level, [.. byLevel[level?.Id].OrderByDescending(line => line.Efforts).ThenBy(line => line.Actor.Name.ToString(), names)]))
                .Where(each => !each.Actors.IsEmpty),
        ];
    }

    /// <summary>The highest level that the actor works on.</summary>
    private static FacetTerm? LevelOf(Entry actor) => Facet.Level.Terms.FirstOrDefault(term => actor.Facets[Facet.Level].Contains(term.Id));

    private static ActorLine Line(RegisterSnapshot snapshot, Entry actor) => new(
        actor,
        actor.Details.Text("responsibility") ?? actor.Details.Text("role") ?? actor.Summary,
        snapshot.LeadingTo(actor.Id, Doing.AsSpan()).Count(from => from.Kind.IsEffort));
}

/// <summary>The actors of a sector, by the highest level that they work on.</summary>
public sealed record SectorActors(FacetTerm Sector, ImmutableArray<LevelActors> Levels)
{
    /// <summary>How many actors there are.</summary>
    public int Count => Levels.Sum(level => level.Actors.Length);
}

/// <summary>Actors of one level; no level where the sources name none.</summary>
public sealed record LevelActors(FacetTerm? Level, ImmutableArray<ActorLine> Actors);

/// <summary>An actor with what it answers for.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="What">What it answers for, or what it is.</param>
/// <param name="Efforts">How many efforts it leads, carries out, provides, administers or has issued.</param>
public sealed record ActorLine(Entry Actor, LocalizedText What, int Efforts);
