using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ListStructures;

/// <summary>Where they meet, level by level.</summary>
/// <param name="Levels">The levels that have structures, from the national on; a structure of several levels stands under each.</param>
/// <param name="Status">The status that the reader asked for, or nothing.</param>
/// <param name="Statuses">The statuses that there are, with the number of structures of each.</param>
/// <param name="Structures">How many different structures are shown.</param>
public sealed record StructuresView(ImmutableArray<LevelStructures> Levels, FacetTerm? Status, ImmutableArray<(FacetTerm Status, int Count)> Statuses, int Structures)
{
    /// <summary>Gathers the view; <paramref name="status"/> is what the address asks for.</summary>
    public static StructuresView Of(RegisterSnapshot snapshot, string? status, IComparer<string> names)
    {
        var all = snapshot.OfKind(Kind.Structure).Ordinals().Select(i => snapshot.Entries[i]).ToImmutableArray();
        var asked = status is null ? null : Facet.Status.Term(status);
        var lines = all.Where(structure => asked is null || structure.Facets[Facet.Status].Contains(asked.Id))
            .OrderBy(StatusOrder)
            .ThenBy(structure => structure.Name.ToString(), names)
            .Select(structure => Line(snapshot, structure))
            .ToImmutableArray();
        return new StructuresView(
            [.. ByLevel(lines)],
            asked,
            [.. Facet.Status.Terms.Select(term => (term, all.Count(structure => structure.Facets[Facet.Status].Contains(term.Id)))).Where(each => each.Item2 > 0)],
            lines.Length);
    }

    private static IEnumerable<LevelStructures> ByLevel(ImmutableArray<StructureLine> lines)
    {
        foreach (var level in Facet.Level.Terms)
        {
            ImmutableArray<StructureLine> found = [.. lines.Where(line => line.Structure.Facets[Facet.Level].Contains(level.Id))];
            if (!found.IsEmpty) yield return new LevelStructures(level, found);
        }

        ImmutableArray<StructureLine> rest = [.. lines.Where(line => line.Structure.Facets[Facet.Level].IsEmpty)];
        if (!rest.IsEmpty) yield return new LevelStructures(null, rest);
    }

    /// <summary>What runs comes first, then what comes, what is proposed and what has ended.</summary>
    private static int StatusOrder(Entry structure) =>
        structure.Facets[Facet.Status] is [var first, ..] ? Facet.Status.Terms.ToList().FindIndex(term => term.Id == first) : 0;

    private static StructureLine Line(RegisterSnapshot snapshot, Entry structure) => new(
        structure,
        [.. structure.Facets[Facet.Status].Select(Facet.Status.Term).OfType<FacetTerm>().Where(term => term.Id != "established")],
        snapshot.ReachedFrom(structure, RelationTypes.LedBy, RelationTypes.CoordinatedBy, RelationTypes.SecretariatBy),
        snapshot.ReachedFrom(structure, RelationTypes.HasMember));
}

/// <summary>The structures of a level; no level where the sources name none.</summary>
public sealed record LevelStructures(FacetTerm? Level, ImmutableArray<StructureLine> Structures);

/// <summary>A structure with who leads or coordinates it and who takes part.</summary>
/// <param name="Structure">The structure.</param>
/// <param name="Marks">Its status where that is another than established.</param>
/// <param name="Leaders">Who leads, coordinates or is the secretariat.</param>
/// <param name="Members">Who takes part.</param>
public sealed record StructureLine(Entry Structure, ImmutableArray<FacetTerm> Marks, ImmutableArray<Entry> Leaders, ImmutableArray<Entry> Members);
