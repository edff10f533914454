using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>Finds the missing links of chains and says why they are missing.</summary>
internal sealed class ChainGaps(RegisterSnapshot snapshot, GapScope scope, SaidMissing said)
{
    /// <summary>The topics of duties that several must fulfil together and not each for itself.</summary>
    private static readonly ImmutableArray<string> Together = ["collaboration", "coordination", "follow-up"];

    /// <summary>The topics of duties that say how one must behave, which nobody carries out by a measure.</summary>
    private static readonly ImmutableArray<string> OfConduct = ["confidentiality", "human-rights"];

    private readonly ChainReasons reasons = new(snapshot, scope);

    /// <summary>The missing links of a duty.</summary>
    public IEnumerable<ChainGap> Of(DutyChain chain)
    {
        var of = reasons.OfChain(chain);
        foreach (var link in ChainLinks.All)
        {
            if (link == ChainLink.Duty) continue;
            var sayings = said.Of(link, chain.Bearing(link));
            var isRecorded = chain.Has(link);
            if (isRecorded && sayings.Count == 0) continue;
            ImmutableArray<Entry> there = [.. chain.At(link).Select(piece => piece.Entry)];
            var fillers = Fillers(chain, link);
            var proposed = Proposals(sayings);
            var standing = sayings.Count > 0 ? GapStanding.Said : Expects(chain, link) ? GapStanding.Expected : GapStanding.NotRecorded;
            yield return new ChainGap(chain.Duty, link, standing, isRecorded, chain.Addressees, there, [.. sayings.Select(saying => saying.Challenge)], fillers, proposed,
                [.. reasons.OfDuty(of, chain, link, isRecorded, standing, sayings, fillers, proposed)]);
        }
    }

    /// <summary>The duty that is missing behind an effort.</summary>
    public IEnumerable<ChainGap> WithoutDuty(Entry effort)
    {
        var sayings = said.Of(ChainLink.Duty, [effort.Id]);
        var carriers = Carriers.Of(snapshot, effort);
        yield return new ChainGap(effort, ChainLink.Duty, sayings.Count > 0 ? GapStanding.Said : GapStanding.NotRecorded, IsRecorded: false, carriers, [effort],
            [.. sayings.Select(saying => saying.Challenge)], [], Proposals(sayings), [.. ChainReasons.OfEffort(effort, carriers, sayings, Proposals(sayings))]);
    }

    /// <summary>What sources say is missing and no other row says: the challenge itself is then what the row is about.</summary>
    public IEnumerable<ChainGap> Unanchored(IEnumerable<ChainGap> others)
    {
        var told = others.SelectMany(gap => gap.Said.Select(challenge => (challenge.Id, gap.Link))).ToHashSet();
        foreach (var challenge in said.Challenges)
        {
            foreach (var link in ChainLinks.Of(challenge.Facets[Facet.Gap]).Where(link => !told.Contains((challenge.Id, link))))
            {
                var about = snapshot.ReachedFrom(challenge, RelationTypes.Concerns).OrderBy(entry => entry.Id).ToImmutableArray();
                ImmutableArray<Entry> actors = [.. about.Where(entry => entry.Kind == Kind.Actor)];
                ImmutableArray<Entry> there = [.. about.Where(entry => ChainPiece.LinkOf(entry) == link && ChainPiece.IsEstablished(entry))];
                var proposed = Answers(challenge);
                yield return new ChainGap(challenge, link, GapStanding.Said, there.Length > 0, actors, there, [challenge], Doers(proposed), proposed,
                    [.. ChainReasons.OfChallenge(challenge, link, there, proposed)]);
            }
        }
    }

    /// <summary>
    /// Whether the link can be expected from what stands in the register: somebody for every duty; somebody who holds the work together where several are bound to work
    /// together; anything at all that carries the duty out; a study of what is done.
    /// </summary>
    private static bool Expects(DutyChain chain, ChainLink link) => link switch
    {
        ChainLink.Responsibility => true,
        ChainLink.Coordination => chain.Addressees.Length > 1 && chain.Duty.Facets[Facet.Topic].Any(Together.Contains),
        ChainLink.Measure => !chain.IsFulfilled && !chain.Duty.Facets[Facet.Topic].Any(OfConduct.Contains) && !chain.Pieces.Any(piece => piece.Link is ChainLink.Coordination or ChainLink.Plan or ChainLink.Measure or ChainLink.Service && ChainPiece.IsEstablished(piece.Entry)),
        ChainLink.Evidence => chain.Has(ChainLink.Measure) || chain.Has(ChainLink.Service) || chain.Has(ChainLink.Coordination),
        _ => false,
    };

    private ImmutableArray<Entry> Fillers(DutyChain chain, ChainLink link)
    {
        if (link is ChainLink.Responsibility or ChainLink.Funding) return Carriers.OfLaws(snapshot, chain.Provisions);
        return scope.Level is null ? chain.Addressees : [.. chain.Addressees.Where(scope.Concerns)];
    }

    private ImmutableArray<Entry> Proposals(List<Saying> sayings) => [.. sayings.SelectMany(saying => Answers(saying.Challenge)).DistinctBy(entry => entry.Id).OrderBy(entry => entry.Id)];

    private ImmutableArray<Entry> Answers(Entry challenge) => [.. snapshot.LeadingTo(challenge.Id, RelationTypes.Answers).Where(entry => entry.Kind == Kind.Proposal)];

    private ImmutableArray<Entry> Doers(ImmutableArray<Entry> proposals) => [.. proposals.SelectMany(proposal => Carriers.Of(snapshot, proposal)).DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id)];
}
