using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.FollowProposals;

/// <summary>The challenges and proposals of a report, and what has been done since. A pure reading of the register.</summary>
/// <param name="Report">The report.</param>
/// <param name="Published">When it was published; nothing where the register does not say, and then nothing is known to have come after it.</param>
/// <param name="Agencies">Those who were given the assignment that the report answers.</param>
/// <param name="Proposals">Its proposals, in its own order.</param>
/// <param name="Challenges">Its challenges, in its own order.</param>
public sealed record FollowedReport(Entry Report, DateOnly? Published, ImmutableArray<Entry> Agencies, ImmutableArray<FollowedProposal> Proposals, ImmutableArray<FollowedChallenge> Challenges)
{
    /// <summary>Reads it; nothing where the register has no report whose proposals answer its challenges.</summary>
    public static FollowedReport? Of(RegisterSnapshot snapshot)
    {
        if (ReportPieces.Find(snapshot) is not { } pieces) return null;
        var published = StepTiming.PublishedOn(pieces.Report);
        var reader = new Reading(snapshot, pieces, new StepReader(snapshot, pieces.Report, [.. pieces.Proposals.Select(piece => piece.Entry.Id)], new StepTiming(snapshot, published)));
        ImmutableArray<FollowedProposal> proposals = [.. pieces.Proposals.Select(reader.Proposal)];
        return new(pieces.Report, published, reader.Agencies, proposals, [.. pieces.Challenges.Select(piece => reader.Challenge(piece, proposals))]);
    }

    /// <summary>The proposal with the id, where the report makes it.</summary>
    public FollowedProposal? Find(string? id) => Proposals.FirstOrDefault(each => each.Proposal.Id.Value == id);

    /// <summary>The proposals by how far they have come: what nobody has taken up first, and then in the order of the report.</summary>
    public IEnumerable<FollowedProposal> ByUptake => Proposals.OrderBy(each => each.Uptake);

    /// <summary>How many of them have come so far.</summary>
    public int Count(Uptake uptake) => Proposals.Count(each => each.Uptake == uptake);

    private sealed class Reading(RegisterSnapshot snapshot, ReportPieces pieces, StepReader steps)
    {
        public ImmutableArray<Entry> Agencies { get; } =
        [
            .. snapshot.LeadingTo(pieces.Report.Id, RelationTypes.LedTo)
                .Where(entry => entry.Kind == Kind.Assignment)
                .SelectMany(assignment => snapshot.ReachedFrom(assignment, RelationTypes.AssignedTo))
                .DistinctBy(actor => actor.Id)
                .OrderBy(actor => actor.Id),
        ];

        public FollowedProposal Proposal(ReportPiece piece)
        {
            var parts = PartsOf(piece.Entry);
            ImmutableArray<Entry> all = [piece.Entry, .. parts];
            ImmutableArray<Entry> named = [.. all.SelectMany(each => snapshot.ReachedFrom(each, RelationTypes.CarriedOutBy)).DistinctBy(actor => actor.Id).OrderBy(actor => actor.Id)];
            var read = steps.Read(all);
            return new FollowedProposal(
                piece.Entry, piece.Section, parts, named.IsEmpty ? Agencies : named, !named.IsEmpty, Answered(all), read, steps.Ground(all, read.Select(step => step.What.Id)),
                all.Select(each => snapshot.LastRevision(each.Id)).Concat(read.Select(step => step.Recorded)).MaxBy(revised => revised?.Change));
        }

        public FollowedChallenge Challenge(ReportPiece piece, ImmutableArray<FollowedProposal> proposals)
        {
            ImmutableArray<FollowedProposal> own = [.. proposals.Where(each => each.Answers.Any(challenge => challenge.Id == piece.Entry.Id))];
            var told = own.SelectMany(each => each.Parts.Prepend(each.Proposal)).Select(each => each.Id).ToHashSet();
            return new FollowedChallenge(piece.Entry, piece.Section, own,
            [
                .. PartsOf(piece.Entry).Prepend(piece.Entry).SelectMany(each => snapshot.LeadingTo(each.Id, RelationTypes.Answers))
                    .Where(each => !told.Contains(each.Id)).DistinctBy(each => each.Id).OrderBy(each => each.Id),
            ]);
        }

        private ImmutableArray<Entry> Answered(ImmutableArray<Entry> proposals)
        {
            var answered = proposals.SelectMany(each => snapshot.ReachedFrom(each, RelationTypes.Answers)).Select(each => each.Id).ToHashSet();
            return [.. pieces.Challenges.Select(piece => piece.Entry).Where(challenge => PartsOf(challenge).Prepend(challenge).Any(each => answered.Contains(each.Id)))];
        }

        /// <summary>The parts of a proposal or challenge, and theirs; those to which the report gives a section of their own are none.</summary>
        private ImmutableArray<Entry> PartsOf(Entry whole)
        {
            var own = pieces.Proposals.Concat(pieces.Challenges).Select(piece => piece.Entry.Id).ToHashSet();
            var met = new HashSet<EntryId> { whole.Id };
            var queue = new Queue<Entry>([whole]);
            var parts = ImmutableArray.CreateBuilder<Entry>();
            while (queue.TryDequeue(out var each))
            {
                foreach (var part in snapshot.LeadingTo(each.Id, RelationTypes.PartOf))
                {
                    if (part.Kind != whole.Kind || own.Contains(part.Id) || !met.Add(part.Id)) continue;
                    parts.Add(part);
                    queue.Enqueue(part);
                }
            }

            return [.. parts.OrderBy(part => part.Id)];
        }
    }
}
