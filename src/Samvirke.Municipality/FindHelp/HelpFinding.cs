using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Municipality.Contact;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.FindHelp;

/// <summary>Finds who can help in a municipality. The same register and question have the same answer.</summary>
public static class HelpFinding
{
    /// <summary>Whom to ring when life is in danger.</summary>
    public static readonly EntryId Emergency = new("medisinsk-nodnummer-113");

    private static readonly ImmutableArray<Kind> Kinds = [Kind.Service, Kind.Channel, Kind.Function];
    private static readonly ImmutableArray<string> DutyTopics = ["child-protection", "confidentiality"];

    /// <summary>The answer.</summary>
    /// <param name="snapshot">The register as it holds on the day.</param>
    /// <param name="local">The municipality in it.</param>
    /// <param name="question">What is asked.</param>
    public static HelpAnswer Find(RegisterSnapshot snapshot, LocalRegister local, HelpQuestion question)
    {
        ImmutableArray<Entry> own = [.. local.Own.Where(entry => Kinds.Contains(entry.Kind))];
        var around = Around(snapshot, local.Area);
        var said = own.SelectMany(entry => entry.Relations).Select(relation => relation.To).ToHashSet();
        var others = Kinds.SelectMany(kind => snapshot.OfKind(kind).Ordinals().Select(ordinal => snapshot.Entries[ordinal]))
            .Where(entry => entry.Id != Emergency && !own.Contains(entry) && !said.Contains(entry.Id))
            .Select(entry => (Entry: entry, Reach: ReachOf(entry, around)));
        var offers = own.Select(entry => OfferFit.Of(entry, HelpReach.Local, question))
            .Concat(others.Where(each => each.Reach is not null).Select(each => OfferFit.Of(each.Entry, each.Reach!.Value, question)))
            .OfType<HelpOffer>();
        var duties = DutiesOf(snapshot, question.Asker);
        return new HelpAnswer(EmergencyOf(snapshot), [.. offers.Order(HelpOffer.Order)], duties, SharingOf(snapshot, question.Asker, duties));
    }

    private static HelpOffer? EmergencyOf(RegisterSnapshot snapshot) =>
        snapshot.Find(Emergency) is { } entry ? new HelpOffer(entry, HelpReach.National, false, false, 0, [new Reason(HelpTexts.Emergency, [entry.Id], entry.Citations)]) : null;

    /// <summary>How near what is not the municipality's own is; nothing where it is somewhere else, or of a sort that only those who run it meet.</summary>
    private static HelpReach? ReachOf(Entry entry, HashSet<EntryId> around)
    {
        var covered = entry.Relations.Where(relation => relation.Type == RelationTypes.Covers).Select(relation => relation.To).ToList();
        if (covered.Count > 0) return covered.Any(around.Contains) ? HelpReach.Around : null;
        var levels = entry.Facets[Facet.Level];
        if (levels.Contains("municipal")) return entry.Kind == Kind.Service ? HelpReach.Usual : null;
        return levels.Contains("national") && entry.Kind != Kind.Function ? HelpReach.National : null;
    }

    /// <summary>The larger areas that the area lies in.</summary>
    private static HashSet<EntryId> Around(RegisterSnapshot snapshot, Entry area)
    {
        var seen = new HashSet<EntryId>();
        var queue = new Queue<Entry>([area]);
        while (queue.TryDequeue(out var each))
        {
            foreach (var larger in snapshot.ReachedFrom(each, RelationTypes.PartOf, RelationTypes.BelongsTo))
            {
                if (seen.Add(larger.Id)) queue.Enqueue(larger);
            }
        }

        return seen;
    }

    /// <summary>The duties that bind whoever asks when a child is at risk or something is told in confidence: to help a child first.</summary>
    private static ImmutableArray<HelpDuty> DutiesOf(RegisterSnapshot snapshot, HelpAsker asker) =>
    [
        .. asker.BoundAs
            .SelectMany(actor => snapshot.LeadingTo(actor, RelationTypes.Binds))
            .Where(duty => duty.Kind == Kind.Duty && duty.Facets[Facet.Topic].Any(DutyTopics.Contains) && !duty.Facets[Facet.Setting].Contains("prison"))
            .DistinctBy(duty => duty.Id)
            .OrderByDescending(duty => duty.Facets[Facet.Topic].Contains("child-protection"))
            .Select(duty => DutyOf(snapshot, duty, asker)),
    ];

    private static HelpDuty DutyOf(RegisterSnapshot snapshot, Entry duty, HelpAsker asker)
    {
        var provisions = snapshot.ReachedFrom(duty, RelationTypes.LegalBasis).Where(entry => entry.Kind == Kind.Provision).ToImmutableArray();
        var named = provisions.Where(provision => Bound(provision, asker).Any()).ToImmutableArray();
        var reasons = Bound(duty, asker).Select(relation => new Reason(Filled.Of(HelpTexts.Binds, HelpTexts.Small(snapshot.Find(relation.To)!.Name)), [duty.Id, relation.To], relation.Citations));
        return new HelpDuty(duty, named.IsEmpty ? provisions : named, [.. reasons]);
    }

    private static IEnumerable<Relation> Bound(Entry entry, HelpAsker asker) => entry.Relations.Where(relation => relation.Type == RelationTypes.Binds && asker.BoundAs.Contains(relation.To));

    /// <summary>What whoever asks may tell: the provisions of their duties first, then the others that bind them.</summary>
    private static ImmutableArray<Entry> SharingOf(RegisterSnapshot snapshot, HelpAsker asker, ImmutableArray<HelpDuty> duties) =>
    [
        .. duties.SelectMany(duty => duty.Provisions)
            .Concat(asker.BoundAs.SelectMany(actor => snapshot.LeadingTo(actor, RelationTypes.Binds)))
            .Where(entry => entry.Kind == Kind.Provision && entry.Details.Text("sharing") is not null)
            .DistinctBy(provision => provision.Id),
    ];
}
