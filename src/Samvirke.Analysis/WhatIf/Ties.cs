using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Ties of an entry that say the same.</summary>
internal static class Ties
{
    /// <summary>The ties in their order, those that say the same of the same entry for the same time as one that rests on all their sources.</summary>
    public static ImmutableArray<Relation> United(ImmutableArray<Relation> relations)
    {
        var (all, places) = (new List<Relation>(relations.Length), new Dictionary<object, int>());
        foreach (var relation in relations)
        {
            var key = (relation.Type, relation.To, relation.Role, relation.Valid);
            if (places.TryGetValue(key, out var place)) all[place] = United(all[place], relation);
            else
            {
                places.Add(key, all.Count);
                all.Add(relation);
            }
        }

        return all.Count == relations.Length ? relations : [.. all];
    }

    private static Relation United(Relation one, Relation other) =>
        one with { Disputed = one.Disputed || other.Disputed, Citations = [.. one.Citations.Union(other.Citations)] };
}
