using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Changes.SendChange;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Changes.SendJudgement;

/// <summary>Records what the organisation that somebody acts for says of a pair or a group, or proposes it to where its editors decide.</summary>
internal sealed class JudgementSending(ChangeSending sending, RegisterReadings readings)
{
    /// <summary>Whether the visitor may decide what their organisation says.</summary>
    public static bool Decides(Standing who) => who.Acting is { } acting && AccessRules.Allows(who, Act.DecideChange, new Resource.OfEntry(acting.Organisation, []));

    /// <summary>The last change of the judgement; 0 where nothing is said yet.</summary>
    public static long LastChange(RegisterSnapshot register, EntryId judgement) => register.LastRevision(judgement)?.Change ?? 0;

    /// <summary>Sends the judgement.</summary>
    /// <param name="visitor">Whoever judges.</param>
    /// <param name="write">Writes the judgement of an organisation with its reason.</param>
    /// <param name="reason">Why.</param>
    /// <param name="seen">The last change of the organisation's judgement that the visitor saw.</param>
    /// <param name="today">The day in Norway.</param>
    /// <param name="cancellation">Gives up; nothing is then done.</param>
    public Task<SendOutcome> RunAsync(Visitor visitor, Func<Entry, LocalizedText, Entry> write, Phrase reason, long seen, DateOnly today, CancellationToken cancellation)
    {
        if (visitor.Standing.Acting is not { } acting) throw new InvalidOperationException("Nobody comes here without an organisation.");
        var why = reason.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (why.Length == 0 || readings.Current.Snapshot.Find(acting.Organisation) is not { } organisation) return Task.FromResult<SendOutcome>(new SendOutcome.NoReason());
        return sending.RunAsync(visitor, [(new Revision.Put(write(organisation, LocalizedText.Of([reason with { Text = why }]))), seen)], why, today, cancellation);
    }
}
