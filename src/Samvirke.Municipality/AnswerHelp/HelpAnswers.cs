using System.Collections.Immutable;
using Samvirke.Municipality.AskForHelp;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.AnswerHelp;

/// <summary>What came of answering a wish for help: exactly one of the records below. Only the first two have altered anything.</summary>
public abstract record AnswerOutcome
{
    private AnswerOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(HelpAnswer Answer) : AnswerOutcome;

    /// <summary>The answer is taken back.</summary>
    public sealed record TakenAway : AnswerOutcome;

    /// <summary>Somebody of the same organisation wrote in between.</summary>
    /// <param name="Latest">What they wrote; nothing where they took the answer back.</param>
    /// <param name="Version">The version that stands.</param>
    public sealed record Conflict(HelpAnswer? Latest, long Version) : AnswerOutcome;

    /// <summary>The text cannot be kept.</summary>
    public sealed record Refused(TextFault Fault) : AnswerOutcome;
}

/// <summary>Organisations answer wishes for help.</summary>
public sealed class HelpAnswers(WorkbenchStore workbench)
{
    /// <summary>The latest version of the organisation's answer, also where it was taken back.</summary>
    public Task<Paper?> FindAsync(EntryId organisation, HelpWish wish, CancellationToken cancellation) => workbench.FindAsync(HelpAnswer.Name(organisation, wish), cancellation);

    /// <summary>The answers to the wishes that the reader may see.</summary>
    public async Task<ILookup<HelpWish, HelpAnswer>> ReadAsync(RegisterSnapshot snapshot, ImmutableArray<HelpWish> wishes, SharedWith least, Standing who, CancellationToken cancellation) =>
        AnswerRules.Shown(wishes.IsEmpty ? ImmutableArray<Paper>.Empty : await workbench.SharedWithRegionAsync(AnswerRules.Answering(snapshot), HelpAnswer.Sort, cancellation), wishes, least, who);

    /// <summary>Answers, unless somebody of the organisation has written since the version that the writer saw. The answer is read by those who read the wish now.</summary>
    /// <param name="organisation">Who answers.</param>
    /// <param name="wish">The wish.</param>
    /// <param name="text">The answer; empty to take back the one that stands.</param>
    /// <param name="basedOn">The version that the writer saw.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<AnswerOutcome> WriteAsync(EntryId organisation, HelpWish wish, string text, long basedOn, Guid account, CancellationToken cancellation)
    {
        var kept = TextFault.Kept(text);
        if (TextFault.Of(kept, HelpAnswer.Longest) is { } fault && (fault is not TextFault.Empty || basedOn == 0)) return new AnswerOutcome.Refused(fault);
        var paper = new NewPaper(HelpAnswer.Name(organisation, wish), basedOn, kept.Length == 0 ? null : HelpAnswer.Write(kept), wish.Paper.SharedWith, account);
        return await workbench.WriteAsync(paper, cancellation) switch
        {
            PaperOutcome.Written written => HelpAnswer.Of(written.Paper) is { } answer ? new AnswerOutcome.Kept(answer) : new AnswerOutcome.TakenAway(),
            PaperOutcome.Conflict conflict => new AnswerOutcome.Conflict(HelpAnswer.Of(conflict.Latest), conflict.Latest?.Version ?? 0),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };
    }
}
