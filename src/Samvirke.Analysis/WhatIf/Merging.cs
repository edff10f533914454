using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.WhatIf;

/// <summary>Which entries can become one: of the same kind, or two efforts where the one that stays may have every tie of the other.</summary>
public static class Merging
{
    /// <summary>Whether entries of the kinds can ever become one.</summary>
    public static bool MayMerge(Kind from, Kind into) => from == into || (from.IsEffort && into.IsEffort);

    /// <summary>Why the one cannot go into the other; nothing where it can.</summary>
    internal static LocalizedText? WhyNot(Workbench bench, Entry from, Entry into)
    {
        if (!MayMerge(from.Kind, into.Kind)) return RefusalTexts.OfKinds(from, into);
        if (from.Kind == into.Kind) return null;
        foreach (var relation in from.Relations)
        {
            if (relation.To != into.Id && bench.Find(relation.To) is { } to && !relation.Type.MayJoin(into.Kind, to.Kind)) return RefusalTexts.OfTieLost(from, into, relation.Type.Forward, to);
        }

        foreach (var (other, relation) in bench.LeadingTo(from.Id))
        {
            if (other.Id != into.Id && !relation.Type.MayJoin(other.Kind, into.Kind)) return RefusalTexts.OfTieLost(from, into, relation.Type.Backward, other);
        }

        return null;
    }
}
