using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Permissions;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Steering.FollowProposals;
using Samvirke.Web.Hosting;
using Samvirke.Web.Settings;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.FollowProposals;

/// <summary>What came of the proposals, and what agencies say of it, as somebody may read it.</summary>
/// <param name="Report">What came of the proposals.</param>
/// <param name="Answers">What agencies tell everybody, and what the reader's own has noted.</param>
/// <param name="Acting">The organisation that the reader writes for; nothing where they write for none.</param>
/// <param name="Now">When it is read.</param>
public sealed record OpenFollowed(FollowedReport Report, ImmutableArray<KeptAnswer> Answers, Entry? Acting, DateTimeOffset Now)
{
    /// <summary>What is told to everybody.</summary>
    public IEnumerable<KeptAnswer> Public => Answers.Where(answer => answer.Paper.SharedWith == Samvirke.Storage.Workbench.SharedWith.Public);

    /// <summary>What is said of the proposal.</summary>
    public IEnumerable<KeptAnswer> Of(FollowedProposal proposal) => Answers.Where(answer => answer.Proposal == proposal.Proposal.Id);

    /// <summary>Those whom the proposal is addressed to that have said nothing of it that the reader may see.</summary>
    public IEnumerable<Entry> Silent(FollowedProposal proposal) => proposal.Addressees.Where(agency => Of(proposal).All(answer => answer.Organisation != agency.Id));

    /// <summary>What the reader's own organisation has noted of the proposal.</summary>
    public KeptAnswer? Own(FollowedProposal proposal) => Acting is null ? null : Of(proposal).FirstOrDefault(answer => answer.Organisation == Acting.Id);
}

/// <summary>Opens what came of the proposals.</summary>
internal sealed class FollowedDesk(ProposalAnswers answers, AccountSettings settings, TimeProvider clock)
{
    /// <summary>It; nothing where the register has no report whose proposals answer its challenges. Answers are of now: at other moments there are none.</summary>
    public async Task<OpenFollowed?> OpenAsync(Visit visit, Standing standing, CancellationToken cancellation)
    {
        if (FollowedReport.Of(visit.Snapshot) is not { } report) return null;
        var acting = standing.Acting is { } act && AccessRules.Allows(standing, Act.KeepWorkbench, new Resource.OfOrganisation(act.Organisation)) ? visit.Snapshot.Find(act.Organisation) : null;
        return new OpenFollowed(report, visit.AsOf.IsNow ? await ReadAsync(acting?.Id, cancellation) : [], visit.AsOf.IsNow ? acting : null, clock.GetUtcNow());
    }

    /// <summary>The page of an entry, as people reach it from outside.</summary>
    public Uri PageOf(Entry entry) => Outside(Links.Permanent(entry.Kind, entry.Id));

    /// <summary>An address as people reach it from outside.</summary>
    public Uri Outside(string address) => new(settings.Address, address);

    /// <summary>The paper for a ministry, with what everybody may read.</summary>
    public static Paper Paper(OpenFollowed open, FollowedFilter filter, Visit visit) => FollowedPaper.Of(
        open.Report, filter.Of(open.Report), open.Public, visit.Snapshot.Find, PaperStamp.Of(visit.Snapshot, visit.AsOf.Valid ?? visit.Today, NorwegianDays.Zone), open.Now);

    private async Task<ImmutableArray<KeptAnswer>> ReadAsync(EntryId? acting, CancellationToken cancellation)
    {
        var open = await answers.PublicAsync(cancellation);
        if (acting is not { } organisation) return open;
        var own = await answers.OfAsync(organisation, cancellation);
        return [.. open.Where(answer => answer.Organisation != organisation), .. own];
    }
}
