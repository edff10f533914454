using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Municipality.ReadRegion;
using Samvirke.Register.Changes;
using Samvirke.Register.Confirming;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Log;
using Samvirke.Storage.Proposals;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Changes.AcceptChange;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Changes.SendChange;

/// <summary>What came of sending a change: exactly one of the records below.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>It is in the register.</summary>
    /// <param name="Change">Its number in the log.</param>
    public sealed record Accepted(long Change) : SendOutcome;

    /// <summary>It waits for those who decide.</summary>
    /// <param name="Number">The number of the proposal.</param>
    public sealed record Proposed(long Number) : SendOutcome;

    /// <summary>It does not say why, or says it in signs that are no text.</summary>
    public sealed record NoReason : SendOutcome;

    /// <summary>Some entry has been changed since the change was made.</summary>
    public sealed record Outdated : SendOutcome;

    /// <summary>The register would not be right after it.</summary>
    public sealed record Faulty(ImmutableArray<LocalizedText> Messages) : SendOutcome;

    /// <summary>Somebody else has decided on the proposal already.</summary>
    public sealed record Decided : SendOutcome;

    /// <summary>Others changed the register at the same time, again and again.</summary>
    public sealed record TryAgain : SendOutcome;

    /// <summary>The log takes nothing, because somebody has been at it.</summary>
    public sealed record LogIsBroken : SendOutcome;
}

/// <summary>Puts a change into the register where the sender may decide on all that it is about, and proposes it where not.</summary>
internal sealed class ChangeSending(ChangeAcceptance acceptance, ProposalStore proposals, RegisterReadings readings, AuditPen audit)
{
    public const int LongestReason = 1000;

    /// <summary>What only those decide on who decide on any entry.</summary>
    private static readonly Resource NobodysOwn = new Resource.OfEntry(null, []);

    /// <summary>Sends the change for the organisation that the visitor acts for, and spends their drafts of its entries.</summary>
    /// <param name="visitor">Whoever sends.</param>
    /// <param name="revisions">What it does with each entry, and the change that the entry last had when that was written.</param>
    /// <param name="reason">Why.</param>
    /// <param name="today">The day in Norway.</param>
    /// <param name="cancellation">Gives up; nothing is then done.</param>
    public async Task<SendOutcome> RunAsync(Visitor visitor, ImmutableArray<(Revision Revision, long BasedOn)> revisions, string reason, DateOnly today, CancellationToken cancellation)
    {
        if (visitor is not { Session: { } session, Standing.Acting: { } acting }) throw new InvalidOperationException("Nobody comes here without an organisation.");
        var why = reason.Trim();
        if (why.Length == 0 || !PlainText.Is(why)) return new SendOutcome.NoReason();
        ImmutableArray<Revision> all = [.. revisions.Select(each => each.Revision)];
        var basedOn = revisions.ToImmutableDictionary(each => each.Revision.Id, each => each.BasedOn);
        if (!all.All(revision => AccessRules.Allows(visitor.Standing, Act.DecideChange, DecidedOn(readings.Current.Snapshot, revision))))
        {
            var number = await proposals.SendAsync(new NewProposal(session.Account, acting.Organisation, why, all, basedOn), cancellation);
            await audit.NoteAsync(AuditDeed.ProposalSent, detail: number.ToString(CultureInfo.InvariantCulture));
            return new SendOutcome.Proposed(number);
        }

        var change = new ProposedChange(session.Account.ToString("N"), acting.Organisation.Value, why, [.. all.Select(revision => Confirmed(revision, acting.Organisation, today))]);
        return Of(await acceptance.RunAsync(change, basedOn, ProposalStore.Spending(session.Account, [.. all.Select(revision => revision.Id)]), cancellation));
    }

    /// <summary>Who answers for an entry and writes it anew, confirms it by that.</summary>
    public static Revision Confirmed(Revision revision, EntryId organisation, DateOnly today) =>
        revision is Revision.Put put && put.Entry.Steward == organisation ? new Revision.Put(Freshness.Confirm(put.Entry, today)) : revision;

    /// <summary>
    /// What a revision is decided on as: the entry as it is, or as it would be where it is new. An organisation does not decide for itself which municipalities it follows.
    /// </summary>
    public static Resource DecidedOn(RegisterSnapshot snapshot, Revision revision)
    {
        var current = snapshot.Find(revision.Id);
        var after = (revision as Revision.Put)?.Entry;
        if (after is not null && RegionClaim.Grows(current, after)) return NobodysOwn;
        return (current ?? after) is { } entry ? Resource.Of(entry) : Resource.Everything;
    }

    /// <summary>What came of accepting a change, as those who send read it.</summary>
    public static SendOutcome Of(AcceptOutcome outcome) => outcome switch
    {
        AcceptOutcome.Accepted accepted => new SendOutcome.Accepted(accepted.Change.Number),
        AcceptOutcome.Outdated => new SendOutcome.Outdated(),
        AcceptOutcome.Faulty faulty => new SendOutcome.Faulty([.. faulty.Defects.Select(defect => defect.Message.Told)]),
        AcceptOutcome.Withheld => new SendOutcome.Decided(),
        AcceptOutcome.Crowded => new SendOutcome.TryAgain(),
        AcceptOutcome.Refused { Why: AppendOutcome.Unsealed } => new SendOutcome.LogIsBroken(),
        var other => throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}"),
    };
}
