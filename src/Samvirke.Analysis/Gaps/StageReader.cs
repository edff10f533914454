using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>Reads who is responsible at a stage of a transition: named, bound by what is named, or carrying it out.</summary>
internal sealed class StageReader
{
    private readonly RegisterSnapshot snapshot;
    private readonly SortedDictionary<EntryId, Entry> named = [];
    private readonly SortedDictionary<EntryId, Entry> actors = [];
    private readonly SortedDictionary<EntryId, Entry> provisions = [];
    private readonly List<Citation> citations = [];

    private StageReader(RegisterSnapshot snapshot) => this.snapshot = snapshot;

    public static TransitionStage Read(RegisterSnapshot snapshot, Entry transition, TransitionTime time)
    {
        var reader = new StageReader(snapshot);
        foreach (var relation in transition.Relations.Where(relation => relation.Type == TransitionStage.Relation(time)))
        {
            if (snapshot.Find(relation.To) is { } entry) reader.Take(entry, relation);
        }

        return new TransitionStage(time, [.. reader.named.Values], [.. reader.actors.Values], [.. reader.provisions.Values], [.. reader.citations.Distinct()]);
    }

    private void Take(Entry entry, Relation relation)
    {
        named[entry.Id] = entry;
        citations.AddRange(relation.Citations);
        if (entry.Kind == Kind.Actor) Actor(entry, relation);
        else if (entry.Kind == Kind.Duty) Duty(entry);
        else if (entry.Kind == Kind.Provision) Provision(entry);
        else Effort(entry);
    }

    /// <summary>An actor that is named is responsible by the law that the statement cites, where it cites one.</summary>
    private void Actor(Entry actor, Relation relation)
    {
        actors[actor.Id] = actor;
        foreach (var citation in relation.Citations)
        {
            if (snapshot.Find(citation.Source) is { } source && source.Kind == Kind.Law) Law(Section(source, citation.Section) ?? source);
        }
    }

    private void Duty(Entry duty)
    {
        Follow(duty, RelationTypes.LegalBasis);
        foreach (var imposing in snapshot.LeadingTo(duty.Id, RelationTypes.Imposes)) Law(imposing);
        foreach (var actor in snapshot.ReachedFrom(duty, RelationTypes.Binds)) actors[actor.Id] = actor;
    }

    private void Provision(Entry provision)
    {
        Law(provision);
        foreach (var actor in snapshot.ReachedFrom(provision, RelationTypes.Binds)) actors[actor.Id] = actor;
    }

    /// <summary>Those who carry an effort out; of a structure, those who lead it or take part.</summary>
    private void Effort(Entry effort)
    {
        if (!ChainPiece.IsEstablished(effort)) return;
        Follow(effort, RelationTypes.LegalBasis);
        foreach (var actor in Carriers.Of(snapshot, effort)) actors[actor.Id] = actor;
        if (effort.Kind != Kind.Structure) return;
        foreach (var actor in snapshot.ReachedFrom(effort, RelationTypes.LedBy, RelationTypes.HasMember).Where(actor => actor.Kind == Kind.Actor)) actors[actor.Id] = actor;
    }

    private void Follow(Entry from, RelationType type)
    {
        foreach (var relation in from.Relations.Where(relation => relation.Type == type))
        {
            if (snapshot.Find(relation.To) is not { } law) continue;
            Law(law);
            citations.AddRange(relation.Citations);
        }
    }

    private void Law(Entry law) => provisions[law.Id] = law;

    private Entry? Section(Entry law, string section) => snapshot.LeadingTo(law.Id, RelationTypes.SectionOf)
        .FirstOrDefault(provision => string.Equals(provision.Details.Scalar("section"), section, StringComparison.Ordinal));
}
