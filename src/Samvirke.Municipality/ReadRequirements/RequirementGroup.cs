using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;

namespace Samvirke.Municipality.ReadRequirements;

/// <summary>Requirements that should be read together, since one plan or function may meet several of them.</summary>
/// <param name="Requirements">They, plan requirements first.</param>
/// <param name="Shared">The provisions that more than one of them follows from.</param>
/// <param name="Pairs">The pairs of them that the analysis finds to have much to do with each other.</param>
public sealed record RequirementGroup(ImmutableArray<MetRequirement> Requirements, ImmutableArray<Entry> Shared, ImmutableArray<(EntryId One, EntryId Other)> Pairs)
{
    /// <summary>From so large a part of their provisions in common, two requirements are the same matter said twice.</summary>
    private const double MostlyTheSame = 0.5;

    /// <summary>The requirements in groups: those that follow mostly from the same provisions, and those that overlap, stand together; the rest alone. Groups with more in them first.</summary>
    /// <param name="requirements">All of them.</param>
    /// <param name="overlapping">Pairs that the analysis of overlaps finds, in any order; others than these requirements are left out.</param>
    public static ImmutableArray<RequirementGroup> All(ImmutableArray<MetRequirement> requirements, IEnumerable<(EntryId One, EntryId Other)> overlapping)
    {
        var place = requirements.Select((each, i) => (each.Requirement.Entry.Id, i)).ToDictionary(each => each.Id, each => each.i);
        var pairs = overlapping.Where(pair => place.ContainsKey(pair.One) && place.ContainsKey(pair.Other)).ToImmutableArray();
        int[] first = [.. Enumerable.Range(0, requirements.Length)];
        for (var i = 0; i < requirements.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (AreMostlyTheSame(requirements[i].Requirement, requirements[j].Requirement)) Join(first, i, j);
            }
        }

        foreach (var (one, other) in pairs) Join(first, place[one], place[other]);
        return
        [
            .. Enumerable.Range(0, requirements.Length).GroupBy(i => Root(first, i), i => requirements[i])
                .Select(group => Of([.. group], pairs))
                .OrderByDescending(group => group.Requirements.Length)
                .ThenBy(group => group.Requirements[0].Requirement.Entry.Id),
        ];
    }

    private static RequirementGroup Of(ImmutableArray<MetRequirement> group, ImmutableArray<(EntryId One, EntryId Other)> pairs)
    {
        var members = group.Select(each => each.Requirement.Entry.Id).ToHashSet();
        return new RequirementGroup(
            [.. group.OrderBy(each => each.Requirement.Entry.Kind == Kind.PlanRequirement ? 0 : 1).ThenBy(each => each.Requirement.Entry.Id)],
            group.Length == 1 ? [] : [.. group.SelectMany(each => each.Requirement.Bases).GroupBy(basis => basis.Provision.Id).Where(same => same.Count() > 1).Select(same => same.First().Provision)],
            [.. pairs.Where(pair => members.Contains(pair.One))]);
    }

    private static bool AreMostlyTheSame(Requirement one, Requirement other)
    {
        var (mine, theirs) = (Provisions(one), Provisions(other));
        var common = mine.Count(theirs.Contains);
        return common > 0 && common >= MostlyTheSame * (mine.Count + theirs.Count - common);
    }

    private static HashSet<EntryId> Provisions(Requirement requirement) => [.. requirement.Bases.Select(basis => basis.Provision.Id)];

    private static void Join(int[] first, int one, int other) => first[Root(first, one)] = Root(first, other);

    private static int Root(int[] first, int i)
    {
        while (first[i] != i) i = first[i];
        return i;
    }
}
