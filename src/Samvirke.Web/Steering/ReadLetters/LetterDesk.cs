using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Steering.EnterLetter;
using Samvirke.Steering.KeepLetters;
using Samvirke.Steering.ReadLetter;
using Samvirke.Web.Accounts.Sessions;
using Samvirke.Web.Changes.SendChange;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.ReadLetters;

/// <summary>A letter as somebody may read it.</summary>
/// <param name="Letter">The letter, with what was made of it.</param>
/// <param name="Text">Its text.</param>
/// <param name="MayWrite">Whether they look through it for the organisation that laid it in.</param>
/// <param name="Remarks">What has to be looked at in its text.</param>
public sealed record OpenLetter(LetterAtHand Letter, LetterText Text, bool MayWrite, ImmutableArray<LetterRemark> Remarks)
{
    /// <summary>What was noticed about the assignment that begins at the place.</summary>
    public IEnumerable<LetterRemark> About(string place) => Remarks.Where(remark => remark.At?.Place == place);

    /// <summary>The first that nobody has looked at, after the place; else before it.</summary>
    public ReviewedAssignment? Next(string? after)
    {
        var all = Letter.Review.Assignments;
        var from = all.Index().FirstOrDefault(each => each.Item.Place == after).Index + 1;
        return all.Skip(after is null ? 0 : from).Concat(all).FirstOrDefault(each => each.State == ReviewState.Open);
    }

    /// <summary>The lines of the letter from one that begins an assignment to its last.</summary>
    public ImmutableArray<LetterLine> Lines(ReviewedAssignment each) =>
        [.. Text.Lines.SkipWhile(line => line.Place != each.Place).TakeWhile(line => line.Place != each.To), .. Text.Lines.Where(line => line.Place == each.To)];
}

/// <summary>What came of entering a letter in the register: what was sent, in order; the last one that was not done ends it.</summary>
/// <param name="Outcomes">What came of each change.</param>
internal sealed record Entering(ImmutableArray<SendOutcome> Outcomes)
{
    /// <summary>The one that was not done; nothing where all was.</summary>
    public SendOutcome? Failed => Outcomes.FirstOrDefault(outcome => outcome is not (SendOutcome.Accepted or SendOutcome.Proposed));

    /// <summary>Whether something waits for others.</summary>
    public bool IsProposed => Outcomes.Any(outcome => outcome is SendOutcome.Proposed);
}

/// <summary>Where organisations lay in letters, look through them and enter what stands in them.</summary>
internal sealed class LetterDesk(Letters letters, ChangeSending sending)
{
    /// <summary>The letters that the visitor may read. They are of today: at other moments there are none.</summary>
    public async Task<ImmutableArray<LetterAtHand>> AllAsync(Visit visit, Visitor visitor, CancellationToken cancellation) =>
        visit.AsOf.IsNow ? await letters.ReadAsync(visitor.Standing.Acting?.Organisation, cancellation) : [];

    /// <summary>The letter; nothing where there is none that the visitor may read.</summary>
    public async Task<OpenLetter?> OpenAsync(Visit visit, Visitor visitor, string organisation, string key, CancellationToken cancellation)
    {
        if (!visit.AsOf.IsNow || visit.Snapshot.Find(organisation) is not { } owner || await letters.FindAsync(owner.Id, key, cancellation) is not { } letter) return null;
        var mayWrite = AccessRules.Allows(visitor.Standing, Act.KeepWorkbench, new Resource.OfOrganisation(owner.Id));
        if (!mayWrite && !letter.Kept.IsPublic) return null;
        if (await letters.TextAsync(letter.Kept, cancellation) is not { } text) return null;
        return new OpenLetter(letter, text, mayWrite, LetterReading.Of(text, PartyNames.Of(visit.Snapshot)).Remarks);
    }

    /// <summary>Enters what was accepted: first what the visitor decides on, then the rest for those who answer for it; and ties it to the letter.</summary>
    public async Task<Entering> EnterAsync(OpenLetter open, Visit visit, Visitor visitor, CancellationToken cancellation)
    {
        var entries = LetterEntries.Of(visit.Snapshot, open.Letter, PartyNames.Of(visit.Snapshot), visitor.Standing.Acting!.Value.Organisation, visit.Today);
        ImmutableArray<Entry> changed = [.. entries.All.Where(entry => visit.Snapshot.Find(entry.Id) is not { } before || !EntryWriter.ToUtf8(before).AsSpan().SequenceEqual(EntryWriter.ToUtf8(entry)))];
        var outcomes = ImmutableArray.CreateBuilder<SendOutcome>();
        foreach (var part in Parts(visit.Snapshot, visitor, changed))
        {
            outcomes.Add(await SendAsync(part, visit, visitor, cancellation));
            if (outcomes[^1] is not (SendOutcome.Accepted or SendOutcome.Proposed)) return new Entering(outcomes.ToImmutable());
        }

        await letters.TieAsync(open.Letter, entries.Assignments.ToDictionary(each => each.Place, each => each.Entry.Id, StringComparer.Ordinal), visitor.Session!.Account, cancellation);
        return new Entering(outcomes.ToImmutable());
    }

    /// <summary>What the visitor decides on and what others do, apart; where they do not decide on the letter itself, all of it waits, because the rest cites it.</summary>
    private static IEnumerable<ImmutableArray<Entry>> Parts(RegisterSnapshot snapshot, Visitor visitor, ImmutableArray<Entry> entries)
    {
        var own = entries.Where(entry => AccessRules.Allows(visitor.Standing, Act.DecideChange, ChangeSending.DecidedOn(snapshot, new Revision.Put(entry)))).ToImmutableArray();
        var isOwn = entries.All(entry => entry.Kind == Kind.Assignment || own.Contains(entry));
        return new[] { isOwn ? own : entries, isOwn ? entries.RemoveRange(own) : [] }.Where(part => !part.IsEmpty);
    }

    private Task<SendOutcome> SendAsync(ImmutableArray<Entry> part, Visit visit, Visitor visitor, CancellationToken cancellation) => sending.RunAsync(
        visitor, [.. part.Select(entry => ((Revision)new Revision.Put(entry), visit.Snapshot.LastRevision(entry.Id)?.Change ?? 0))], LetterTexts.EnterReason.In(Tongue.Nb).Text, visit.Today, cancellation);
}
