using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.FollowProposals;

/// <summary>A proposal or challenge to which a report gives a section of its own, below that of the one it is part of.</summary>
/// <param name="Entry">The proposal or challenge: 5.2.1.</param>
/// <param name="Chapter">What it is part of: 5.2.</param>
/// <param name="Report">The report.</param>
internal sealed record ReportPiece(Entry Entry, Entry Chapter, EntryId Report)
{
    /// <summary>The section that is about it.</summary>
    public string Section => Entry.Citations[0].Section;
}

/// <summary>
/// The challenges and proposals of a report, found by how the register tells them: each is part of a chapter of the report, the first place that it is stated is
/// a section of that chapter, and proposals of one chapter answer challenges of another. No list of them is kept.
/// </summary>
/// <param name="Report">The report.</param>
/// <param name="Proposals">Its proposals, in its own order.</param>
/// <param name="Challenges">Its challenges, in its own order.</param>
internal sealed record ReportPieces(Entry Report, ImmutableArray<ReportPiece> Proposals, ImmutableArray<ReportPiece> Challenges)
{
    /// <summary>Those of the report that has most proposals that answer its own challenges; nothing where no report has any.</summary>
    public static ReportPieces? Find(RegisterSnapshot snapshot)
    {
        var (proposals, challenges) = (Sectioned(snapshot, Kind.Proposal), Sectioned(snapshot, Kind.Challenge));
        var challenged = challenges.ToDictionary(piece => piece.Entry.Id);
        var answers = proposals
            .SelectMany(proposal => snapshot.ReachedFrom(proposal.Entry, RelationTypes.Answers)
                .Select(challenge => challenged.GetValueOrDefault(challenge.Id))
                .OfType<ReportPiece>()
                .Where(challenge => challenge.Report == proposal.Report)
                .Select(challenge => (Proposal: proposal, Challenge: challenge)))
            .ToList();
        return answers.GroupBy(answer => answer.Proposal.Report)
            .OrderByDescending(report => report.Select(answer => answer.Proposal.Entry.Id).Distinct().Count()).ThenBy(report => report.Key)
            .Select(report => new ReportPieces(
                snapshot.Find(report.Key)!,
                OfChapters(proposals, report.Key, report.Select(answer => answer.Proposal.Chapter.Id)),
                OfChapters(challenges, report.Key, report.Select(answer => answer.Challenge.Chapter.Id))))
            .FirstOrDefault();
    }

    private static List<ReportPiece> Sectioned(RegisterSnapshot snapshot, Kind kind) =>
        [.. snapshot.OfKind(kind).Ordinals().Select(ordinal => PieceOf(snapshot, snapshot.Entries[ordinal])).OfType<ReportPiece>()];

    private static ReportPiece? PieceOf(RegisterSnapshot snapshot, Entry entry)
    {
        if (entry.Citations is not [var stated, ..] || snapshot.Find(stated.Source) is not { } report || report.Kind != Kind.Source) return null;
        var above = Above(stated.Section);
        return snapshot.ReachedFrom(entry, RelationTypes.PartOf)
            .Where(whole => whole.Kind == entry.Kind && whole.Citations.Any(place => place.Source == stated.Source && place.Section == above))
            .Select(whole => new ReportPiece(entry, whole, stated.Source))
            .FirstOrDefault();
    }

    private static string? Above(string section) => section.LastIndexOf('.') is > 0 and var dot ? section[..dot] : null;

    private static ImmutableArray<ReportPiece> OfChapters(IEnumerable<ReportPiece> pieces, EntryId report, IEnumerable<EntryId> chapters)
    {
        var wanted = chapters.ToHashSet();
        return [.. pieces.Where(piece => piece.Report == report && wanted.Contains(piece.Chapter.Id)).OrderBy(piece => piece.Section, SectionComparer.Instance).ThenBy(piece => piece.Entry.Id)];
    }
}

/// <summary>Sections in the order in which a document has them: 4.2.9 before 4.2.10.</summary>
internal sealed class SectionComparer : IComparer<string>
{
    public static readonly SectionComparer Instance = new();

    public int Compare(string? x, string? y)
    {
        var (first, second) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        for (var i = 0; i < Math.Min(first.Length, second.Length); i++)
        {
            var order = int.TryParse(first[i], out var one) && int.TryParse(second[i], out var other) ? one.CompareTo(other) : string.CompareOrdinal(first[i], second[i]);
            if (order != 0) return order;
        }

        return first.Length.CompareTo(second.Length);
    }
}
