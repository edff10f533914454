using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Changes.SendChange;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Changes.JudgePair;

/// <summary>Records what the organisation that somebody acts for says of how two efforts relate, or proposes to where its editors decide.</summary>
internal sealed class PairJudging(ChangeSending sending, RegisterReadings readings)
{
    /// <summary>Whether the visitor may decide what their organisation says.</summary>
    public static bool Decides(Standing who) => who.Acting is { } acting && AccessRules.Allows(who, Act.DecideChange, new Resource.OfEntry(acting.Organisation, []));

    /// <summary>The last change of what the visitor's organisation says of the two; 0 where it has said nothing.</summary>
    public static long LastChange(RegisterSnapshot register, Standing who, Entry one, Entry other) =>
        who.Acting is { } acting ? register.LastRevision(Judgement.IdOf(one.Id, other.Id, acting.Organisation))?.Change ?? 0 : 0;

    /// <summary>Sends the judgement.</summary>
    /// <param name="visitor">Whoever judges.</param>
    /// <param name="pair">The two.</param>
    /// <param name="relation">How they relate.</param>
    /// <param name="reason">Why.</param>
    /// <param name="seen">The last change of the organisation's judgement that the visitor saw.</param>
    /// <param name="today">The day in Norway.</param>
    /// <param name="cancellation">Gives up; nothing is then done.</param>
    public Task<SendOutcome> RunAsync(Visitor visitor, (Entry One, Entry Other) pair, EffortRelation relation, Phrase reason, long seen, DateOnly today, CancellationToken cancellation)
    {
        if (visitor.Standing.Acting is not { } acting) throw new InvalidOperationException("Nobody comes here without an organisation.");
        var why = reason.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Trim();
        if (why.Length == 0 || readings.Current.Snapshot.Find(acting.Organisation) is not { } organisation) return Task.FromResult<SendOutcome>(new SendOutcome.NoReason());
        var judgement = JudgementWriting.Entry(pair.One, pair.Other, organisation, relation, LocalizedText.Of([reason with { Text = why }]));
        return sending.RunAsync(visitor, [(new Revision.Put(judgement), seen)], why, today, cancellation);
    }
}
