using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;

namespace Samvirke.Register.Snapshots;

/// <summary>Which moment a snapshot shows, along both axes of time.</summary>
/// <param name="Change">The last change of the log that is in it; 0 for an empty register.</param>
/// <param name="RecordedAt">When that change was recorded.</param>
/// <param name="ValidAt">The day on which everything in it holds; nothing when it shows all times.</param>
public sealed record Moment(long Change, DateTimeOffset RecordedAt, DateOnly? ValidAt);

/// <summary>The change of the log that an entry last came with, and when that was recorded.</summary>
public sealed record Revised(long Change, DateTimeOffset RecordedAt);

/// <summary>A relation as the entry at its other end sees it.</summary>
public readonly record struct Incoming(Entry From, Relation Relation);

/// <summary>A statement that rests on a source: the entry, the relation if it is one of its relations, and the citation.</summary>
public readonly record struct Statement(Entry Entry, Relation? Relation, Citation Citation);

/// <summary>
/// The register at one moment: immutable, in memory, indexed for the questions that pages ask. Entries are numbered by
/// their place in <see cref="Entries"/> (their ordinal), which holds within this snapshot only.
/// </summary>
public sealed class RegisterSnapshot
{
    /// <summary>A change of more entries is quicker read as a whole.</summary>
    private const int MostEdits = 1000;

    private readonly Blocks<Revised> revised;
    private readonly OrdinalMap ordinals;
    private readonly IncomingIndex incoming;
    private readonly SetIndex sets;
    private readonly Lazy<StatementIndex> statements;
    private readonly Lazy<NameIndex> names;
    private readonly Lazy<ImmutableArray<DateOnly>> turns;

    private RegisterSnapshot(Blocks<Entry> entries, Blocks<Revised> revised, Moment moment)
    {
        Entries = entries;
        Moment = moment;
        this.revised = revised;
        ordinals = OrdinalMap.Of(entries);
        incoming = IncomingIndex.Of(entries, ordinals);
        sets = SetIndex.Of(entries);
        statements = new(() => StatementIndex.Of(entries));
        names = new(() => NameIndex.Of(entries));
        turns = new(() => Turning.Days(this));
        Everything = EntrySet.Full(entries.Length);
        Nothing = new EntrySet(entries.Length);
    }

    private RegisterSnapshot(RegisterSnapshot before, Edits edits, Moment moment)
    {
        Entries = before.Entries.Over(edits, edit => edit.After!);
        Moment = moment;
        revised = before.revised.Over(edits, edit => edit.Revised);
        ordinals = before.ordinals.After(edits, Entries);
        incoming = before.incoming.After(edits, ordinals);
        sets = before.sets.After(edits, ordinals);
        statements = before.statements.IsValueCreated ? new(before.statements.Value.After(edits)) : new(() => StatementIndex.Of(Entries));
        names = before.names.IsValueCreated ? new(before.names.Value.After(edits)) : new(() => NameIndex.Of(Entries));
        turns = new(() => Turning.Days(this));
        Everything = edits.KeepsOrdinals ? before.Everything : EntrySet.Full(Entries.Length);
        Nothing = edits.KeepsOrdinals ? before.Nothing : new EntrySet(Entries.Length);
    }

    /// <summary>The register before anything was recorded.</summary>
    public static RegisterSnapshot Empty { get; } = Of([], new Moment(0, DateTimeOffset.UnixEpoch, null));

    /// <summary>All entries, by id.</summary>
    public Blocks<Entry> Entries { get; }

    /// <summary>The moment shown.</summary>
    public Moment Moment { get; }

    /// <summary>The set of all entries.</summary>
    public EntrySet Everything { get; }

    /// <summary>The set of no entries.</summary>
    public EntrySet Nothing { get; }

    /// <summary>A snapshot of the entries, which need not be ordered; ids are different. All of them came with the change of the moment.</summary>
    public static RegisterSnapshot Of(IEnumerable<Entry> entries, Moment moment) =>
        OfRevised(entries.Select(entry => (entry, new Revised(moment.Change, moment.RecordedAt))), moment);

    /// <summary>A snapshot of the entries, each with its last revision; they need not be ordered, and ids are different.</summary>
    public static RegisterSnapshot OfRevised(IEnumerable<(Entry Entry, Revised Revised)> entries, Moment moment)
    {
        var ordered = entries.OrderBy(each => each.Entry.Id.Value, StringComparer.Ordinal).ToList();
        return new(Blocks<Entry>.Of([.. ordered.Select(each => each.Entry)]), Blocks<Revised>.Of([.. ordered.Select(each => each.Revised)]), moment);
    }

    /// <summary>The register after the next change of the log.</summary>
    /// <exception cref="InvalidOperationException">The change is not the next one, or the snapshot is of one day only.</exception>
    public RegisterSnapshot After(RecordedChange change) => After([change]);

    /// <summary>The register after the next changes of the log, in their order.</summary>
    /// <exception cref="InvalidOperationException">The changes are not the next ones, or the snapshot is of one day only.</exception>
    public RegisterSnapshot After(IReadOnlyList<RecordedChange> changes)
    {
        if (Moment.ValidAt is not null) throw new InvalidOperationException("What holds on one day does not tell what the register is after a change.");
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].Number != Moment.Change + 1 + i) throw new InvalidOperationException($"Change {changes[i].Number} does not follow upon change {Moment.Change + i}.");
        }

        if (changes.Count == 0) return this;
        var moment = new Moment(changes[^1].Number, changes[^1].RecordedAt, null);
        if (changes.Sum(change => change.Change.Revisions.Length) <= MostEdits) return new(this, Edits.Of(Entries, changes), moment);
        var next = new Dictionary<EntryId, (Entry, Revised)>(Entries.Length);
        for (var i = 0; i < Entries.Length; i++) next.Add(Entries[i].Id, (Entries[i], revised[i]));
        foreach (var change in changes) SnapshotBuilder.Apply(next, change);
        return OfRevised(next.Values, moment);
    }

    /// <summary>
    /// The register as it would read with the revisions, at the same moment: imagined, and in no log. It may be of one day only; whoever imagines sees to it
    /// that what is put there holds on that day.
    /// </summary>
    public RegisterSnapshot Imagine(ImmutableArray<Revision> revisions)
    {
        if (revisions.IsEmpty) return this;
        var imagined = new RecordedChange(Moment.Change, Moment.RecordedAt, new ProposedChange("", "", "", revisions));
        return new(this, Edits.Of(Entries, [imagined]), Moment);
    }

    /// <summary>The same register with only what holds on the day: entries that exist then, and relations that hold then between them.</summary>
    public RegisterSnapshot ValidAt(DateOnly day)
    {
        var holding = Entries.Where(entry => entry.Valid.Holds(day)).Select(entry => entry.Id.Value).ToHashSet(StringComparer.Ordinal);
        var then = Entries.Select((entry, i) => (Entry: entry, Revised: revised[i])).Where(each => holding.Contains(each.Entry.Id.Value));
        return OfRevised(then.Select(each => (At(each.Entry, day, holding), each.Revised)), Moment with { ValidAt = day });
    }

    /// <summary>
    /// The first day of the stretch of days around <paramref name="day"/> on which exactly the same holds: <see cref="ValidAt"/> gives
    /// equal snapshots for all of them.
    /// </summary>
    public DateOnly UnchangedSince(DateOnly day)
    {
        var place = turns.Value.BinarySearch(day);
        var index = place >= 0 ? place : ~place - 1;
        return index < 0 ? DateOnly.MinValue : turns.Value[index];
    }

    /// <summary>The entry, or nothing.</summary>
    public Entry? Find(EntryId id) => Ordinal(id) is { } ordinal ? Entries[ordinal] : null;

    /// <summary>The entry with the id, or nothing; any text may be asked for.</summary>
    public Entry? Find(string? id) => id is not null && ordinals.Find(id) is { } ordinal ? Entries[ordinal] : null;

    /// <summary>The number of the entry in this snapshot, or nothing.</summary>
    public int? Ordinal(EntryId id) => ordinals.Find(id.Value);

    /// <summary>The last revision of the entry, or nothing where the register does not have it.</summary>
    public Revised? LastRevision(EntryId id) => Ordinal(id) is { } ordinal ? revised[ordinal] : null;

    /// <summary>The relations that lead to the entry, by type in the order of pages and then by id.</summary>
    public ReadOnlySpan<Incoming> IncomingTo(EntryId id) =>
        Ordinal(id) is { } ordinal ? incoming[ordinal] : [];

    /// <summary>The entries that have a relation of one of the types to the entry, each once, in the order of <see cref="IncomingTo"/>.</summary>
    public ImmutableArray<Entry> LeadingTo(EntryId id, params ReadOnlySpan<RelationType> types)
    {
        var seen = new HashSet<EntryId>();
        var found = ImmutableArray.CreateBuilder<Entry>();
        foreach (var (from, relation) in IncomingTo(id))
        {
            if (types.Contains(relation.Type) && seen.Add(from.Id)) found.Add(from);
        }

        return found.ToImmutable();
    }

    /// <summary>The entries to which a relation of one of the types leads from the entry, each once, in the order in which the entry has them.</summary>
    public ImmutableArray<Entry> ReachedFrom(Entry entry, params ReadOnlySpan<RelationType> types)
    {
        var seen = new HashSet<EntryId>();
        var found = ImmutableArray.CreateBuilder<Entry>();
        foreach (var relation in entry.Relations)
        {
            if (types.Contains(relation.Type) && Find(relation.To) is { } to && seen.Add(to.Id)) found.Add(to);
        }

        return found.ToImmutable();
    }

    /// <summary>Every statement that rests on the source, by entry.</summary>
    public ImmutableArray<Statement> StatementsFrom(EntryId source) =>
        [.. statements.Value[source.Value].SelectMany(id => StatementIndex.Statements(Find(id)!)).Where(statement => statement.Citation.Source == source)];

    /// <summary>The entries of the kind.</summary>
    public EntrySet OfKind(Kind kind) => sets.Find(kind) ?? Nothing;

    /// <summary>The entries found under the term of the facet.</summary>
    public EntrySet WithTerm(Facet facet, string term) => sets.Find(facet, term) ?? Nothing;

    /// <summary>Entries by name.</summary>
    internal NameIndex Names => names.Value;

    private static Entry At(Entry entry, DateOnly day, HashSet<string> holding) =>
        entry.Relations.All(relation => Stays(relation, day, holding))
            ? entry
            : entry with { Relations = [.. entry.Relations.Where(relation => Stays(relation, day, holding))] };

    private static bool Stays(Relation relation, DateOnly day, HashSet<string> holding) =>
        relation.Valid.Holds(day) && holding.Contains(relation.To.Value);
}
