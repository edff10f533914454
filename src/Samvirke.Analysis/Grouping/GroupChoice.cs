using Samvirke.Register.Kinds;

namespace Samvirke.Analysis.Grouping;

/// <summary>Chooses among found groups those that a person should see: whole ones, and none that says much the same as one before it.</summary>
internal sealed class GroupChoice(EffortTraits traits, Func<int[], bool>? isRejected = null)
{
    /// <summary>Who has so much of what the others share belongs to them too.</summary>
    private const double Belonging = 0.6;

    // More would make another group of it.
    private const int MostBesides = 8;

    /// <summary>Two groups that share more members are one.</summary>
    private const double Same = 0.4;
    private const int MostOfAKind = 15;
    private const int MostInAll = 300;

    /// <summary>The chosen groups, in the order given, with those besides who have nearly all that the members share.</summary>
    public IReadOnlyList<FoundGroup> Of(IReadOnlyList<FoundGroup> found)
    {
        var chosen = new List<FoundGroup>();
        var ofKind = new Dictionary<Kind, int>();
        foreach (var core in found)
        {
            var group = core with { Members = Whole(core) };
            var kind = Usual(group);
            if (ofKind.GetValueOrDefault(kind) >= MostOfAKind || chosen.Exists(other => Likeness(group.Members, other.Members) >= Same)) continue;
            chosen.Add(group);
            // What people reject is still known, so that nothing much like it takes its place; but it takes no place from others.
            if (isRejected?.Invoke(group.Members) == true) continue;
            ofKind[kind] = ofKind.GetValueOrDefault(kind) + 1;
            if (chosen.Count == MostInAll) break;
        }

        return chosen;
    }

    /// <summary>The kind that most of the members have.</summary>
    private Kind Usual(FoundGroup group) => group.Members.GroupBy(member => traits.Kinds[member]).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Ordinal).First().Key;

    private int[] Whole(FoundGroup core)
    {
        var all = core.Shared.Sum(trait => traits.Weights[trait]);
        var kinds = core.Members.Select(member => traits.Kinds[member]).ToHashSet();
        var held = new Dictionary<int, double>();
        foreach (var trait in core.Shared)
        {
            if (traits.Having(trait).Length > traits.Efforts.Length / 2) continue;
            foreach (var effort in traits.Having(trait)) held[effort] = held.GetValueOrDefault(effort) + traits.Weights[trait];
        }

        return
        [
            .. held.Where(each => each.Value >= Belonging * all && kinds.Contains(traits.Kinds[each.Key])).Select(each => each.Key)
                .Except(core.Members)
                .OrderByDescending(effort => held[effort]).ThenBy(effort => effort)
                .Take(Math.Min(MostBesides, core.Members.Length))
                .Concat(core.Members).Order(),
        ];
    }

    private static double Likeness(int[] one, int[] other)
    {
        var both = one.Intersect(other).Count();
        return (double)both / (one.Length + other.Length - both);
    }
}
