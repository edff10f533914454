using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Changes;
using Samvirke.Register.Confirming;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;
using Samvirke.Web.Changes.AcceptChange;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Changes.ConfirmEntries;

/// <summary>Records that somebody who answers for entries has read them and stands by all of each: one change, or none.</summary>
internal sealed class EntryConfirmation(ChangeAcceptance acceptance, AuditPen audit)
{
    /// <summary>As many as a form shows.</summary>
    public const int Most = 200;

    /// <summary>Confirms what was chosen, or tells why not.</summary>
    /// <param name="visit">The request, which sees the register as it is now.</param>
    /// <param name="who">Whoever asks.</param>
    /// <param name="chosen">Ids, as they came with the form.</param>
    /// <param name="seen">The last change of the register that the person saw.</param>
    /// <param name="steward">The organisation whose entries alone may be chosen; nothing when any may.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ConfirmOutcome> RunAsync(Visit visit, OpenSession who, IReadOnlyCollection<string> chosen, long seen, EntryId? steward, CancellationToken cancellation)
    {
        // A picture of another moment lacks what does not hold then, and confirming it would take that out of the register.
        if (!visit.AsOf.IsNow) throw new InvalidOperationException("Only the register as it is now can be confirmed.");
        if (chosen.Count == 0) return new ConfirmOutcome.NothingChosen();
        if (chosen.Count > Most) return new ConfirmOutcome.TooMany();
        ImmutableArray<Entry> found = [.. chosen.Distinct(StringComparer.Ordinal).Select(visit.Snapshot.Find).OfType<Entry>().Where(entry => May(who.Standing, entry, steward))];
        if (found.Length != chosen.Distinct(StringComparer.Ordinal).Count()) return new ConfirmOutcome.NotTheirs();

        // A form that is sent twice confirms once.
        ImmutableArray<Entry> left = [.. found.Where(entry => entry.Confirmed != visit.Today)];
        if (left.IsEmpty) return new ConfirmOutcome.Confirmed(found.Length);
        ImmutableArray<Entry> newer = [.. left.Where(entry => Revised(visit.Snapshot, entry) > seen)];
        if (!newer.IsEmpty) return new ConfirmOutcome.Changed(newer);
        var change = new ProposedChange(
            who.Account.ToString("N"),
            who.Standing.Acting!.Value.Organisation.Value,
            visit.T(ConfirmTexts.Reason),
            [.. left.Select(entry => new Revision.Put(Freshness.Confirm(entry, visit.Today)))]);
        var basedOn = left.ToImmutableDictionary(entry => entry.Id, entry => Revised(visit.Snapshot, entry));
        var outcome = await acceptance.RunAsync(change, basedOn, null, cancellation);
        if (outcome is AcceptOutcome.Accepted { Change.Number: var number }) await audit.NoteAsync(AuditDeed.EntryConfirmed, detail: number.ToString(CultureInfo.InvariantCulture));
        return outcome switch
        {
            AcceptOutcome.Accepted => new ConfirmOutcome.Confirmed(found.Length),
            AcceptOutcome.Outdated outdated => new ConfirmOutcome.Changed([.. left.Where(entry => outdated.Entries.Contains(entry.Id))]),
            AcceptOutcome.Faulty faulty => new ConfirmOutcome.Faulty([.. left.Where(entry => faulty.Defects.Any(defect => defect.File == entry.Id.Value))]),
            AcceptOutcome.Crowded => new ConfirmOutcome.Crowded(),
            var other => throw new InvalidOperationException($"A confirmation came to nothing: {other}"),
        };
    }

    private static bool May(Standing who, Entry entry, EntryId? steward) =>
        (steward is null || entry.Steward == steward) && AccessRules.Allows(who, Act.ConfirmEntry, Resource.Of(entry));

    private static long Revised(RegisterSnapshot register, Entry entry) => register.LastRevision(entry.Id)!.Change;
}
