using System.Collections.Immutable;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses.ReadJudgements;

namespace Samvirke.Web.Analyses.ReadOverlaps;

/// <summary>Which pairs of efforts are asked for; nothing asked for is all of them.</summary>
/// <param name="Entry">An effort that is one of the two.</param>
/// <param name="Relation">How the two relate.</param>
/// <param name="Kind">The kind of one of the two.</param>
/// <param name="Owner">Whoever answers for one of the two.</param>
/// <param name="Topic">What both are about.</param>
/// <param name="Judging">Whether people have judged the two.</param>
/// <param name="Unknown">What was asked for and is not known.</param>
internal sealed record OverlapsAsked(EntryId? Entry, EffortRelation? Relation, Kind? Kind, EntryId? Owner, FacetTerm? Topic, JudgingState? Judging, ImmutableArray<string> Unknown)
{
    /// <summary>The names of the relations, as they stand in addresses and answers.</summary>
    public static ImmutableArray<string> Relations { get; } = [.. RelationModel.Relations.Where(relation => relation != EffortRelation.None).Select(Word)];

    /// <summary>The relations as people choose among them.</summary>
    public static ImmutableArray<EffortRelation> Shown { get; } = [EffortRelation.Overlaps, EffortRelation.Conflicts, EffortRelation.Complements, EffortRelation.Supports];

    /// <summary>Reads what is asked for; empty texts are not.</summary>
    public static OverlapsAsked Of(RegisterSnapshot snapshot, string? entry, string? relation, string? kind, string? owner, string? topic, string? judged)
    {
        var unknown = ImmutableArray.CreateBuilder<string>();
        return new OverlapsAsked(
            Known(entry, text => snapshot.Find(text)?.Id),
            Known(relation, text => Relations.Contains(text, StringComparer.Ordinal) ? RelationModel.Relations.First(each => Word(each) == text) : (EffortRelation?)null),
            Read(kind, Register.Kinds.Kind.Find),
            Known(owner, text => snapshot.Find(text)?.Id),
            Read(topic, Facet.Topic.Term),
            Known(judged, JudgingStates.Find),
            unknown.ToImmutable());

        T? Known<T>(string? text, Func<string, T?> read)
            where T : struct
        {
            if (string.IsNullOrWhiteSpace(text)) return null;
            var found = read(text.Trim());
            if (found is null) unknown.Add(text);
            return found;
        }

        T? Read<T>(string? text, Func<string, T?> read)
            where T : class
        {
            if (string.IsNullOrWhiteSpace(text)) return null;
            var found = read(text.Trim());
            if (found is null) unknown.Add(text);
            return found;
        }
    }

    /// <summary>The name of the relation.</summary>
    public static string Word(EffortRelation relation) => relation switch
    {
        EffortRelation.None => "none",
        EffortRelation.Overlaps => "overlaps",
        EffortRelation.Complements => "complements",
        EffortRelation.Supports => "supports",
        EffortRelation.Conflicts => "conflicts",
        _ => throw new InvalidOperationException($"An unknown relation: {relation}"),
    };

    /// <summary>The name of what can be aligned.</summary>
    public static string Word(AlignedMatter matter) => matter switch
    {
        AlignedMatter.Deadline => "deadline",
        AlignedMatter.Reporting => "reporting",
        AlignedMatter.Terms => "terms",
        AlignedMatter.TargetGroup => "target-group",
        AlignedMatter.Content => "content",
        AlignedMatter.Owner => "owner",
        _ => throw new InvalidOperationException($"An unknown matter: {matter}"),
    };

    /// <summary>The pairs asked for, the likeliest first.</summary>
    public IEnumerable<EffortPair> In(OverlapAnalysis analysis)
    {
        if (Judging == JudgingState.Rejected) return Rejected(analysis);
        return (Entry is { } one ? analysis.Of(one) : analysis.Pairs).Where(Fits);
    }

    /// <summary>Pairs that all say have nothing to do with each other are not among the others, and are in no relation to ask for.</summary>
    private IEnumerable<EffortPair> Rejected(OverlapAnalysis analysis) => analysis.Judged.All
        .Where(pair => JudgingState.Rejected.Fits(pair) && (Entry is not { } one || pair.A == one || pair.B == one))
        .Select(pair => analysis.Find(pair.A, pair.B)).OfType<EffortPair>()
        .Where((this with { Relation = null }).Fits);

    private bool Fits(EffortPair pair) =>
        (Judging is not { } judging || judging.Fits(pair.Judged))
        && (Relation is not { } relation || pair.Relation == relation)
        && (Kind is not { } kind || pair.A.Kind == kind || pair.B.Kind == kind)
        && (Owner is not { } owner || EffortOwners.IsOwner(owner, pair.A) || EffortOwners.IsOwner(owner, pair.B))
        && (Topic is not { } topic || (pair.A.Facets[Facet.Topic].Contains(topic.Id) && pair.B.Facets[Facet.Topic].Contains(topic.Id)));
}
