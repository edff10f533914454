using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Gaps;

/// <summary>A sort of knowledge, in the words of the register: the type of a document that is about an effort, or figures.</summary>
/// <param name="Id">The type of document in register text, or the kind of figures.</param>
/// <param name="Label">Its name.</param>
public sealed record EvidenceClass(string Id, LocalizedText Label);

/// <summary>
/// What the register knows about an effort. It holds no assessment of effects, and none is made here: it tells what sorts of studies and figures are about the
/// effort. Laws, bills, letters, white papers, plans and web pages are no knowledge of what an effort does.
/// </summary>
public static class Knowledge
{
    private static readonly ImmutableArray<string> Types = ["article", "report", "official-report", "survey", "book", "dataset", "register"];

    private static readonly DetailKey DocumentType = DetailSchema.Find(Kind.Source, "documentType")!;

    /// <summary>The sorts, in order.</summary>
    public static ImmutableArray<EvidenceClass> Classes { get; } =
    [
        .. Types.Select(type => new EvidenceClass(type, DocumentType.LabelOf(type))),
        new EvidenceClass(Kind.Statistic.Id, Kind.Statistic.One),
    ];

    /// <summary>The sort that the entry is, or nothing where it is no knowledge.</summary>
    public static EvidenceClass? ClassOf(Entry entry)
    {
        if (entry.Kind == Kind.Statistic) return Classes[^1];
        if (entry.Kind != Kind.Source || entry.Details.Scalar("documentType") is not { } type) return null;
        var index = Types.IndexOf(type);
        return index < 0 ? null : Classes[index];
    }

    /// <summary>What is about the entry, and what came of it, with the relation that says so; each once.</summary>
    public static IEnumerable<(Entry Entry, Relation Relation)> About(RegisterSnapshot snapshot, Entry entry)
    {
        var found = new Dictionary<EntryId, (Entry, Relation)>();
        foreach (var (from, relation) in snapshot.IncomingTo(entry.Id))
        {
            if (relation.Type == RelationTypes.Concerns && ClassOf(from) is not null) found.TryAdd(from.Id, (from, relation));
        }

        foreach (var relation in entry.Relations)
        {
            if (relation.Type == RelationTypes.LedTo && snapshot.Find(relation.To) is { } to && ClassOf(to) is not null) found.TryAdd(to.Id, (to, relation));
        }

        return found.Values;
    }
}
