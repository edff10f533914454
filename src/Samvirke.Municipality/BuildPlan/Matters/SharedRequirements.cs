using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>An entry that names two requirements, and where it names the other.</summary>
public sealed record Witness(Entry Entry, ImmutableArray<Citation> Citations);

/// <summary>A requirement of a plan that sources name together with others, so that one plan may meet them all.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Witnesses">What names it together with them: what sources propose, describe as a challenge, or say of a plan.</param>
public sealed record SharedRequirement(Entry Requirement, ImmutableArray<Witness> Witnesses)
{
    /// <summary>How many of the sources' entries name it.</summary>
    public int Count => Witnesses.Length;
}

/// <summary>Finds the requirements that one plan may meet together.</summary>
public static class SharedRequirements
{
    /// <summary>
    /// Requirements that bind municipalities and that sources name together with those given, those that most name first. It is never said that a plan
    /// meets them, only that they are spoken of together.
    /// </summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="scope">The municipality.</param>
    /// <param name="met">The requirements that the plan meets already.</param>
    /// <param name="about">What the plan is known by: those requirements, and entries of its sort.</param>
    public static ImmutableArray<SharedRequirement> Of(RegisterSnapshot snapshot, GapScope scope, IReadOnlyCollection<EntryId> met, IReadOnlyCollection<EntryId> about)
    {
        var naming = about.SelectMany(id => Naming(snapshot, id)).ToHashSet();
        return
        [
            .. snapshot.OfKind(Kind.PlanRequirement).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
                .Where(requirement => !met.Contains(requirement.Id) && snapshot.ReachedFrom(requirement, RelationTypes.Binds).Any(scope.Concerns))
                .Select(requirement => new SharedRequirement(requirement, Witnesses(snapshot, requirement, naming)))
                .Where(shared => shared.Count > 0)
                .OrderByDescending(shared => shared.Count)
                .ThenBy(shared => shared.Requirement.Id),
        ];
    }

    private static ImmutableArray<Witness> Witnesses(RegisterSnapshot snapshot, Entry requirement, HashSet<EntryId> naming) =>
    [
        .. Naming(snapshot, requirement.Id).Where(naming.Contains).Order().Select(id => snapshot.Find(id)!)
            .Select(entry => new Witness(entry, [.. entry.Relations.Where(relation => relation.To == requirement.Id).SelectMany(relation => relation.Citations).Distinct()])),
    ];

    private static HashSet<EntryId> Naming(RegisterSnapshot snapshot, EntryId id)
    {
        var found = new HashSet<EntryId>();
        foreach (var (from, _) in snapshot.IncomingTo(id))
        {
            if (from.Kind == Kind.Proposal || from.Kind == Kind.Challenge || from.Kind == Kind.Plan || from.Kind == Kind.Guidance) found.Add(from.Id);
        }

        return found;
    }
}
