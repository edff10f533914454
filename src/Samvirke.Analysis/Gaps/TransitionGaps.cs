using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.Gaps;

/// <summary>Finds where a transition has nobody, no provision or nobody who holds it together, and says so in sentences.</summary>
internal sealed class TransitionGaps(RegisterSnapshot snapshot, SaidMissing said)
{
    /// <summary>The gaps of a transition, the surest first.</summary>
    public ImmutableArray<TransitionGap> Of(Entry transition, ImmutableArray<TransitionStage> stages, ImmutableArray<Entry> coordinators) =>
    [
        .. Found(transition, stages, coordinators).OrderBy(gap => gap.Standing).ThenBy(gap => gap.Fault).ThenBy(gap => gap.Time).ThenBy(gap => gap.Link),
    ];

    /// <summary>Who is responsible when, and who coordinates.</summary>
    public ImmutableArray<Reason> Told(Entry transition, ImmutableArray<TransitionStage> stages, ImmutableArray<Entry> coordinators)
    {
        IEnumerable<Reason> told = stages.Where(stage => !stage.Actors.IsEmpty).Select(Told);
        if (coordinators.IsEmpty) return [.. told];
        var citations = transition.Relations.Where(relation => relation.Type == RelationTypes.CoordinatedBy).SelectMany(relation => relation.Citations).Distinct();
        return [.. told, new Reason(Filled.Of(TransitionTexts.Coordinated, Named(coordinators)), Ids(coordinators), [.. citations])];
    }

    private IEnumerable<TransitionGap> Found(Entry transition, ImmutableArray<TransitionStage> stages, ImmutableArray<Entry> coordinators)
    {
        // A challenge speaks of a transition when it is about the transition itself, or about the duty or effort that carries it while it happens.
        var bearing = stages[(int)TransitionTime.During].Named.Where(entry => entry.Kind != Kind.Actor && entry.Kind != Kind.Provision).Select(entry => entry.Id).Prepend(transition.Id).ToList();
        var told = new HashSet<ChainLink>();
        foreach (var stage in stages)
        {
            if (stage.Actors.IsEmpty) yield return Gap(TransitionFault.Nobody, stage.Time, ChainLink.Responsibility, GapStanding.NotRecorded, TransitionTexts.Nobody(stage.Time), [transition]);
            else if (stage.Provisions.IsEmpty) yield return Gap(TransitionFault.NoProvision, stage.Time, ChainLink.Duty, GapStanding.Expected, Filled.Of(TransitionTexts.NoProvision(stage.Time), Named(stage.Actors)), stage.Actors);
        }

        var together = stages[(int)TransitionTime.During].Actors;
        if (coordinators.IsEmpty && together.Length > 1)
        {
            yield return Gap(TransitionFault.NobodyCoordinates, TransitionTime.During, ChainLink.Coordination, GapStanding.Expected, Filled.Of(TransitionTexts.NobodyCoordinates, Named(together)), together);
        }

        foreach (var link in ChainLinks.All)
        {
            if (!told.Contains(link) && said.Of(link, bearing) is { Count: > 0 } sayings) yield return Said(link, sayings);
        }

        TransitionGap Gap(TransitionFault fault, TransitionTime time, ChainLink link, GapStanding standing, LocalizedText text, ImmutableArray<Entry> about)
        {
            var sayings = said.Of(link, bearing);
            if (sayings.Count > 0) told.Add(link);
            return new TransitionGap(fault, time, link, sayings.Count > 0 ? GapStanding.Said : standing, [.. sayings.Select(saying => saying.Challenge)],
                [new Reason(text, Ids(about), [.. stages[(int)time].Citations]), .. sayings.Select(saying => Saying(link, saying))]);
        }
    }

    private static TransitionGap Said(ChainLink link, List<Saying> sayings) =>
        new(TransitionFault.Said, null, link, GapStanding.Said, [.. sayings.Select(saying => saying.Challenge)], [.. sayings.Select(saying => Saying(link, saying))]);

    private static Reason Saying(ChainLink link, Saying saying) => new(
        Filled.Of(ChainTexts.Said(link), saying.Challenge.Name), [saying.Challenge.Id, saying.Relation.To], [.. saying.Challenge.Citations.Concat(saying.Relation.Citations).Distinct()]);

    private Reason Told(TransitionStage stage) => new(
        stage.Provisions.IsEmpty
            ? Filled.Of(TransitionTexts.Responsible(stage.Time), Named(stage.Actors))
            : Filled.Of(TransitionTexts.ResponsibleBy(stage.Time), Named(stage.Actors), Named(stage.Provisions, law => LawNames.Of(snapshot, law))),
        Ids([.. stage.Named, .. stage.Actors, .. stage.Provisions]),
        stage.Citations);
}
