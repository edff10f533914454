using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Changes;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.TryDraft;

/// <summary>
/// Lays a draft of an assignment against the register before it is sent. An assignment is no effort until somebody carries it out; here the draft, and the
/// assignments that it is compared with, are read as the measures that they ask for. Nothing of it is kept.
/// </summary>
public static class DraftTrial
{
    /// <summary>The id that the draft has in what is imagined.</summary>
    public static EntryId DraftId { get; } = new("utkast-til-oppdrag");

    /// <summary>So many assignments are compared; the counting stays as quick as after a small change.</summary>
    public const int MostAssignments = 60;

    /// <summary>What the draft has to do with, the likeliest first, with why.</summary>
    /// <param name="overlaps">How the efforts of the register relate.</param>
    /// <param name="draft">The draft, with the id <see cref="DraftId"/>.</param>
    /// <param name="assignments">The assignments to compare it with, at most <see cref="MostAssignments"/>.</param>
    public static ImmutableArray<ExplainedPair> Of(OverlapAnalysis overlaps, Entry draft, ImmutableArray<Entry> assignments)
    {
        var before = overlaps.Snapshot;
        var next = before.Imagine([.. assignments.Take(MostAssignments).Append(draft).Select(each => new Revision.Put(AsMeasure(each, before)))]);
        var reached = EffortReach.Of(before, next, next.ChangedSince(before));
        var imagined = overlaps.After(next, reached, overlaps.Followed + reached.Count, threads: 1);
        return [.. imagined.Of(draft.Id).Select(imagined.Explain)];
    }

    /// <summary>The measure that an assignment asks for: whoever has it carries it out, and those whom it concerns are those that it is directed at.</summary>
    private static Entry AsMeasure(Entry assignment, RegisterSnapshot snapshot) => assignment with
    {
        Kind = Kind.Measure,
        Relations = [.. assignment.Relations.Select(relation => Carried(relation, snapshot)).OfType<Relation>().DistinctBy(relation => (relation.Type, relation.To))],
        Details = DetailValues.None,
    };

    private static Relation? Carried(Relation relation, RegisterSnapshot snapshot) => relation.Type switch
    {
        var type when type == RelationTypes.AssignedTo => relation with { Type = RelationTypes.CarriedOutBy },
        var type when type == RelationTypes.Concerns => snapshot.Find(relation.To)?.Kind == Kind.Actor ? relation with { Type = RelationTypes.DirectedAt } : null,
        var type when snapshot.Find(relation.To) is { } to && type.MayJoin(Kind.Measure, to.Kind) => relation,
        _ => null,
    };
}
