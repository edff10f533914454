using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>The chains of a scope, and every link that is missing in them.</summary>
/// <param name="Chains">The duties of the scope with what hangs on them, by id.</param>
/// <param name="Gaps">The links that are missing: what sources say first, then what can be expected, then what is not recorded.</param>
public sealed record DutyChains(ImmutableArray<DutyChain> Chains, ImmutableArray<ChainGap> Gaps)
{
    /// <summary>Reads the chains of the scope.</summary>
    public static DutyChains Of(RegisterSnapshot snapshot, GapScope scope)
    {
        ImmutableArray<DutyChain> all = [.. snapshot.OfKind(Kind.Duty).Ordinals().Select(ordinal => ChainReader.Read(snapshot, scope, snapshot.Entries[ordinal]))];
        ImmutableArray<DutyChain> own = [.. all.Where(chain => chain.Addressees.IsEmpty || chain.Addressees.Any(scope.Concerns))];
        var said = SaidMissing.Of(snapshot, scope);
        var gaps = new ChainGaps(snapshot, scope, said);
        List<ChainGap> found = [.. own.SelectMany(gaps.Of), .. EffortsWithoutDuty(snapshot, scope, all).SelectMany(gaps.WithoutDuty)];
        found.AddRange(gaps.Unanchored(found));
        return new DutyChains(own, [.. found
            .OrderBy(gap => gap.Standing)
            .ThenByDescending(IsAbout)
            .ThenByDescending(gap => gap.Said.Length)
            .ThenBy(gap => gap.IsRecorded)
            .ThenBy(gap => gap.Anchor.Kind.Ordinal)
            .ThenBy(gap => gap.Anchor.Id)
            .ThenBy(gap => gap.Link)]);
    }

    /// <summary>Whether what sources say is said of the very thing that the row is about, and not of a provision or an effort that hangs on it.</summary>
    private static bool IsAbout(ChainGap gap) => gap.Anchor.Kind == Kind.Challenge
        || gap.Said.Any(challenge => challenge.Relations.Any(relation => relation.Type == RelationTypes.Concerns && relation.To == gap.Anchor.Id));

    /// <summary>
    /// Measures, services and functions of those who work at the level of municipalities that no chain reaches and that name no law: done without the law
    /// demanding it, as far as the register knows. Parts of such are left to what they are part of.
    /// </summary>
    private static IEnumerable<Entry> EffortsWithoutDuty(RegisterSnapshot snapshot, GapScope scope, ImmutableArray<DutyChain> chains)
    {
        if (scope.Level is not (null or "municipal")) return [];
        var reached = chains.SelectMany(chain => chain.Pieces).Select(piece => piece.Entry.Id).ToHashSet();
        return snapshot.OfKind(Kind.Measure).Or(snapshot.OfKind(Kind.Service)).Or(snapshot.OfKind(Kind.Function)).Ordinals()
            .Select(ordinal => snapshot.Entries[ordinal])
            .Where(effort => !reached.Contains(effort.Id)
                && ChainPiece.IsEstablished(effort)
                && scope.ReachOf(effort) != Reach.Elsewhere
                && !effort.Relations.Any(relation => relation.Type == RelationTypes.LegalBasis)
                && Carriers.Of(snapshot, effort).Any(Carriers.IsMunicipal));
    }
}
