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
                    .Select(term => new SectorActors(term, Levels(Represented([.. actors.Where(line => line.Actor.Facets[Facet.Sector].Contains(term.Id))]), names)))
                    .Where(each => !each.Levels.IsEmpty),
            ],
            sector is null ? null : Facet.Sector.Term(sector),
            actors.Length);
    }

    /// <summary>
    /// The lines with a group of organisations instead of those of its parts that do nothing of their own that the register knows of: 357 municipalities are one line,
    /// and those with an effort or a structure of their own have each one too.
    /// </summary>
    private static IEnumerable<ActorLine> Represented(ImmutableArray<ActorLine> lines)
    {
        var byId = lines.ToDictionary(line => line.Actor.Id);
        var parts = lines.CountBy(Shown).ToDictionary();
        return lines.Where(line => Shown(line) == line.Actor.Id).Select(line => line with { Represents = parts[line.Actor.Id] - 1 });

        EntryId Shown(ActorLine line)
        {
            // Groups that are parts of each other come to an end, each then standing for itself.
            var (first, seen) = (line, new HashSet<EntryId> { line.Actor.Id });
            while (line.Group is { } group && byId.TryGetValue(group, out var above))
            {
                if (!seen.Add(above.Actor.Id)) return first.Actor.Id;
                line = above;
            }

            return line.Actor.Id;
        }
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

    private static ActorLine Line(RegisterSnapshot snapshot, Entry actor)
    {
        var efforts = snapshot.LeadingTo(actor.Id, Doing.AsSpan()).Count(from => from.Kind.IsEffort);
        var group = efforts == 0 && !snapshot.IncomingTo(actor.Id).ToArray().Any(each => each.Relation.Type == RelationTypes.HasMember)
            ? snapshot.ReachedFrom(actor, RelationTypes.PartOf).FirstOrDefault(each => each.Details.Scalar("actorType") is "collective")
            : null;
        return new(actor, actor.Details.Text("responsibility") ?? actor.Details.Text("role") ?? actor.Summary, efforts, group?.Id, 0);
    }
}

/// <summary>The actors of a sector, by the highest level that they work on.</summary>
public sealed record SectorActors(FacetTerm Sector, ImmutableArray<LevelActors> Levels)
{
    /// <summary>How many actors there are, those that a group stands for included.</summary>
    public int Count => Levels.Sum(level => level.Actors.Sum(line => 1 + line.Represents));
}

/// <summary>Actors of one level; no level where the sources name none.</summary>
public sealed record LevelActors(FacetTerm? Level, ImmutableArray<ActorLine> Actors);

/// <summary>An actor with what it answers for.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="What">What it answers for, or what it is.</param>
/// <param name="Efforts">How many efforts it leads, carries out, provides, administers or has issued.</param>
/// <param name="Group">The group of organisations that it is part of and that can stand for it, since it does nothing of its own that the register knows of.</param>
/// <param name="Represents">How many of its parts it stands for.</param>
public sealed record ActorLine(Entry Actor, LocalizedText What, int Efforts, EntryId? Group, int Represents);
