using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;

namespace Samvirke.Municipality.ReadRequirements;

/// <summary>Requirements that should be read together, since one plan or function may meet several of them.</summary>
/// <param name="Requirements">They, plan requirements first.</param>
/// <param name="Shared">The provisions that more than one of them follows from.</param>
public sealed record RequirementGroup(ImmutableArray<MetRequirement> Requirements, ImmutableArray<Entry> Shared)
{
    /// <summary>From so large a part of their provisions in common, two requirements are the same matter said twice.</summary>
    private const double MostlyTheSame = 0.5;

    /// <summary>Whether there is a demand for a plan or an overview among them.</summary>
    public bool IsOfPlans => Requirements.Any(each => each.Requirement.Entry.Kind == Kind.PlanRequirement);

    /// <summary>The requirements in groups: those that follow mostly from the same provisions stand together, the rest alone. Plans first, then groups with more in them.</summary>
    public static ImmutableArray<RequirementGroup> All(ImmutableArray<MetRequirement> requirements)
    {
        int[] first = [.. Enumerable.Range(0, requirements.Length)];
        for (var i = 0; i < requirements.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (AreMostlyTheSame(requirements[i].Requirement, requirements[j].Requirement)) Join(first, i, j);
            }
        }

        return
        [
            .. Enumerable.Range(0, requirements.Length).GroupBy(i => Root(first, i), i => requirements[i])
                .Select(group => Of([.. group]))
                .OrderByDescending(group => group.IsOfPlans)
                .ThenByDescending(group => group.Requirements.Length)
                .ThenBy(group => group.Requirements[0].Requirement.Entry.Id),
        ];
    }

    private static RequirementGroup Of(ImmutableArray<MetRequirement> group) => new(
        [.. group.OrderBy(each => each.Requirement.Entry.Kind == Kind.PlanRequirement ? 0 : 1).ThenBy(each => each.Requirement.Entry.Id)],
        group.Length == 1 ? [] : [.. group.SelectMany(each => each.Requirement.Bases).GroupBy(basis => basis.Provision.Id).Where(same => same.Count() > 1).Select(same => same.First().Provision)]);

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
