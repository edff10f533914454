using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.Gaps;

/// <summary>Puts into sentences why a link is missing: what demands it, what is there, what is not, who says so, and who could fill it.</summary>
internal sealed class ChainReasons(RegisterSnapshot snapshot, GapScope scope)
{
    /// <summary>What the law demands, and what hangs on it: the same for every link of the chain.</summary>
    public (Reason Law, Lazy<Reason?> Instead) OfChain(DutyChain chain) => (Law(chain), new(() => Instead(chain)));

    public IEnumerable<Reason> OfDuty((Reason Law, Lazy<Reason?> Instead) of, DutyChain chain, ChainLink link, bool isRecorded, GapStanding standing, List<Saying> sayings, ImmutableArray<Entry> fillers, ImmutableArray<Entry> proposed)
    {
        yield return of.Law;
        if ((There(chain, link) ?? of.Instead.Value) is { } there) yield return there;
        if (!isRecorded) yield return Missing(chain, link, standing);
        foreach (var reason in Said(sayings, link)) yield return reason;
        if (Who(fillers) is { } who) yield return who;
        if (Proposed(proposed) is { } answer) yield return answer;
    }

    public static IEnumerable<Reason> OfEffort(Entry effort, ImmutableArray<Entry> carriers, List<Saying> sayings, ImmutableArray<Entry> proposed)
    {
        yield return new Reason(Filled.Of(ChainTexts.Done, Named([effort]), Named(carriers)), Ids([effort, .. carriers]), effort.Citations);
        yield return new Reason(ChainTexts.NoDuty, [effort.Id], []);
        foreach (var reason in Said(sayings, ChainLink.Duty)) yield return reason;
        if (Proposed(proposed) is { } answer) yield return answer;
    }

    public static IEnumerable<Reason> OfChallenge(Entry challenge, ChainLink link, ImmutableArray<Entry> there, ImmutableArray<Entry> proposed)
    {
        yield return new Reason(Filled.Of(ChainTexts.Said(link), challenge.Name), [challenge.Id], challenge.Citations);
        yield return there.IsEmpty
            ? new Reason(ChainTexts.NothingAbout(link), [], [])
            : new Reason(Filled.Of(ChainTexts.Yet, Named(there)), Ids(there), [.. challenge.Relations.Where(relation => there.Any(entry => entry.Id == relation.To)).SelectMany(relation => relation.Citations).Distinct()]);
        if (Proposed(proposed) is { } answer) yield return answer;
    }

    private Reason Law(DutyChain chain)
    {
        var (laws, bound) = (Named(chain.Provisions, law => LawNames.Of(snapshot, law)), Named(chain.Addressees));
        var text = (chain.Provisions.IsEmpty, chain.Addressees.IsEmpty) switch
        {
            (false, false) => Filled.Of(ChainTexts.DutyByLaw, chain.Duty.Name, laws, bound),
            (false, true) => Filled.Of(ChainTexts.DutyOfNobody, chain.Duty.Name, laws),
            (true, false) => Filled.Of(ChainTexts.DutyWithoutLaw, chain.Duty.Name, bound),
            (true, true) => Filled.Of(ChainTexts.DutyAlone, chain.Duty.Name),
        };
        return new Reason(text, Ids([chain.Duty, .. chain.Provisions, .. chain.Addressees]), [.. chain.Duty.Citations.Concat(chain.LegalCitations).Distinct()]);
    }

    private Reason? There(DutyChain chain, ChainLink link)
    {
        var here = chain.At(link).ToList();
        if (here.Count == 0) return null;
        var pattern = here.Any(piece => piece.Fills) ? ChainTexts.There
            : here.Any(piece => piece.Reach == Reach.OneForEach) ? ChainTexts.OneForEach
            : here.All(piece => piece.Reach == Reach.Elsewhere) ? ChainTexts.OnlyElsewhere : ChainTexts.NotYet;
        return new Reason(Filled.Of(pattern, Named([.. here.Select(piece => piece.Entry)]), scope.Area?.Name ?? LocalizedText.Empty),
            Ids(here.Select(piece => piece.Entry)), [.. here.SelectMany(piece => piece.Citations).Distinct()]);
    }

    private static Reason? Instead(DutyChain chain)
    {
        var instead = chain.Pieces.Where(piece => piece.Fills || piece.Reach == Reach.OneForEach).ToList();
        return instead.Count == 0 ? null : new Reason(Filled.Of(ChainTexts.Instead, Named([.. instead.Select(piece => piece.Entry)])),
            Ids(instead.Select(piece => piece.Entry)), [.. instead.SelectMany(piece => piece.Citations).Distinct()]);
    }

    private Reason Missing(DutyChain chain, ChainLink link, GapStanding standing)
    {
        var text = standing == GapStanding.Expected && ChainTexts.ExpectedBecause(link) is { } because ? because : ChainTexts.NotRecorded(link);
        return new Reason(scope.Area is { } area && scope.IsLocal ? Filled.Of(ChainTexts.InArea, text, area.Name) : text, [chain.Duty.Id], []);
    }

    private static IEnumerable<Reason> Said(List<Saying> sayings, ChainLink link) => sayings.Select(saying => new Reason(
        Filled.Of(ChainTexts.Said(link), saying.Challenge.Name),
        [saying.Challenge.Id, saying.Relation.To],
        [.. saying.Challenge.Citations.Concat(saying.Relation.Citations).Distinct()]));

    private Reason? Who(ImmutableArray<Entry> fillers)
    {
        if (fillers.IsEmpty) return null;
        ImmutableArray<Entry> here = [.. fillers.SelectMany(filler => scope.Here(filler)).DistinctBy(actor => actor.Id)];
        return here.IsEmpty
            ? new Reason(Filled.Of(ChainTexts.Filler, Named(fillers)), Ids(fillers), [])
            : new Reason(Filled.Of(ChainTexts.FillerHere, Named(fillers), Named(here)), Ids([.. fillers, .. here]), []);
    }

    private static Reason? Proposed(ImmutableArray<Entry> proposed) => proposed.IsEmpty ? null
        : new Reason(Filled.Of(ChainTexts.Proposed, Named(proposed)), Ids(proposed), [.. proposed.SelectMany(proposal => proposal.Citations).Distinct()]);
}
