using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Gaps;

/// <summary>
/// Reads what hangs on a duty: what fulfils or supports it, what has its legal basis in a provision that imposes it, what fulfils or supports the plan
/// requirements of those provisions, the parts of all that, and who coordinates and funds it. Each entry is met once, so that circles end.
/// </summary>
internal sealed class ChainReader
{
    private readonly RegisterSnapshot snapshot;
    private readonly GapScope scope;
    private readonly Dictionary<EntryId, ChainPiece> pieces = [];
    private readonly HashSet<EntryId> taken = [];
    private readonly Queue<Entry> parts = new();
    private readonly SortedDictionary<EntryId, Entry> provisions = [];
    private readonly SortedDictionary<EntryId, Entry> addressees = [];
    private readonly List<Citation> legal = [];

    private ChainReader(RegisterSnapshot snapshot, GapScope scope) => (this.snapshot, this.scope) = (snapshot, scope);

    public static DutyChain Read(RegisterSnapshot snapshot, GapScope scope, Entry duty)
    {
        var reader = new ChainReader(snapshot, scope);
        reader.ReadLaw(duty);
        reader.ReadEfforts(duty);
        reader.ReadParts();
        reader.ReadKnowledge(duty);
        return new DutyChain(duty, [.. reader.provisions.Values], [.. reader.legal.Distinct()], [.. reader.addressees.Values],
            [.. snapshot.ReachedFrom(duty, RelationTypes.OwedTo).OrderBy(actor => actor.Id)],
            snapshot.LeadingTo(duty.Id, RelationTypes.Fulfils).Any(ChainPiece.IsEstablished),
            [.. reader.pieces.Values.OrderBy(piece => piece.Link).ThenBy(piece => piece.Entry.Id)]);
    }

    private void ReadLaw(Entry duty)
    {
        foreach (var relation in duty.Relations) Law(relation, relation.To);
        foreach (var (from, relation) in snapshot.IncomingTo(duty.Id))
        {
            if (relation.Type == RelationTypes.Imposes) Law(relation, from.Id);
        }

        // Whom a duty binds is said of itself; where it is not, whom its provisions bind.
        if (addressees.Count > 0) return;
        foreach (var relation in provisions.Values.SelectMany(provision => provision.Relations)) Bind(relation);
    }

    private void Law(Relation relation, EntryId id)
    {
        Bind(relation);
        if ((relation.Type != RelationTypes.LegalBasis && relation.Type != RelationTypes.Imposes) || snapshot.Find(id) is not { } law) return;
        provisions[law.Id] = law;
        legal.AddRange(relation.Citations);
    }

    private void Bind(Relation relation)
    {
        if (relation.Type != RelationTypes.Binds || snapshot.Find(relation.To) is not { } actor) return;
        addressees[actor.Id] = actor;
        legal.AddRange(relation.Citations);
    }

    private void ReadEfforts(Entry duty)
    {
        Coordinators(duty);
        Leading(duty, RelationTypes.Fulfils, RelationTypes.Supports);
        foreach (var provision in provisions.Values.Where(each => each.Kind == Kind.Provision))
        {
            Leading(provision, RelationTypes.LegalBasis);
            foreach (var relation in provision.Relations.Where(relation => relation.Type == RelationTypes.Imposes)) Take(relation.To, relation);
        }

        foreach (var requirement in pieces.Values.Where(piece => piece.Entry.Kind == Kind.PlanRequirement).Select(piece => piece.Entry).ToList())
        {
            Leading(requirement, RelationTypes.Fulfils, RelationTypes.Supports);
        }
    }

    private void ReadParts()
    {
        while (parts.TryDequeue(out var effort))
        {
            Leading(effort, RelationTypes.PartOf);
            Coordinators(effort);
            foreach (var relation in effort.Relations.Where(relation => relation.Type == RelationTypes.FundedBy)) Beside(relation.To, relation);
            foreach (var (from, relation) in snapshot.IncomingTo(effort.Id))
            {
                if (relation.Type == RelationTypes.Supports && ChainPiece.LinkOf(from) is ChainLink.Funding or ChainLink.Coordination) Beside(from.Id, relation);
            }
        }
    }

    private void ReadKnowledge(Entry duty)
    {
        foreach (var entry in pieces.Values.Where(piece => piece.Fills || piece.Reach == Reach.OneForEach).Select(piece => piece.Entry).Prepend(duty).ToList())
        {
            foreach (var (about, relation) in Knowledge.About(snapshot, entry)) Beside(about.Id, relation);
        }
    }

    private void Leading(Entry to, params ReadOnlySpan<RelationType> types)
    {
        foreach (var (from, relation) in snapshot.IncomingTo(to.Id))
        {
            if (types.Contains(relation.Type)) Take(from.Id, relation);
        }
    }

    private void Coordinators(Entry entry)
    {
        foreach (var relation in entry.Relations.Where(relation => relation.Type == RelationTypes.CoordinatedBy)) Beside(relation.To, relation);
    }

    /// <summary>An effort of the chain, whose parts belong to it too.</summary>
    private void Take(EntryId id, Relation relation)
    {
        if (Beside(id, relation) is { Kind.IsEffort: true } effort && taken.Add(id)) parts.Enqueue(effort);
    }

    /// <summary>Something that stands at a link and brings nothing more; nothing where it does not stand at any.</summary>
    private Entry? Beside(EntryId id, Relation relation)
    {
        if (pieces.TryGetValue(id, out var known)) return known.Entry;
        if (snapshot.Find(id) is not { } entry) return null;
        if ((ChainPiece.LinkOf(entry) ?? (relation.Type == RelationTypes.CoordinatedBy ? ChainLink.Coordination : null)) is not { } link) return null;
        pieces.Add(id, new ChainPiece(entry, link, scope.ReachOf(entry), relation.Citations));
        return entry;
    }
}
