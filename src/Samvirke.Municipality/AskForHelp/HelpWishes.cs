using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Municipality.AskForHelp;

/// <summary>A municipality asks for help, and others read it as far as it shares it.</summary>
public sealed class HelpWishes(WorkbenchStore workbench)
{
    /// <summary>How often a number is tried anew when somebody else of the municipality asks at the same time.</summary>
    private const int MostTries = 5;

    /// <summary>The wishes of the municipality that the reader may see.</summary>
    public async Task<ImmutableArray<HelpWish>> ReadAsync(EntryId organisation, SharedWith least, CancellationToken cancellation) =>
        HelpWish.Shown(await workbench.OfAsync(organisation, HelpWish.Sort, cancellation), least);

    /// <summary>The wish, whatever it is shared with.</summary>
    public async Task<HelpWish?> FindAsync(EntryId organisation, int number, CancellationToken cancellation) =>
        HelpWish.Of(await workbench.FindAsync(HelpWish.Name(organisation, number), cancellation));

    /// <summary>Asks for help.</summary>
    /// <param name="organisation">The municipality.</param>
    /// <param name="matter">What it is about.</param>
    /// <param name="text">What it asks.</param>
    /// <param name="shared">Who may read it.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<WishOutcome> AskAsync(EntryId organisation, HelpMatter matter, string text, SharedWith shared, Guid account, CancellationToken cancellation)
    {
        var kept = TextFault.Kept(text);
        if (TextFault.Of(kept, HelpWish.Longest) is { } fault) return new WishOutcome.Refused(fault);
        var written = HelpWish.Write(WishState.Open, matter.Word, kept);
        var first = 1 + (await workbench.OfAsync(organisation, HelpWish.Sort, cancellation)).Select(paper => HelpWish.Of(paper)!.Number).DefaultIfEmpty().Max();
        for (var number = first; number < first + MostTries; number++)
        {
            var paper = new NewPaper(HelpWish.Name(organisation, number), 0, written, shared, account);
            if (await workbench.WriteAsync(paper, cancellation) is PaperOutcome.Written done) return new WishOutcome.Kept(HelpWish.Of(done.Paper)!);
        }

        throw new InvalidOperationException($"No number is free for a wish of {organisation}.");
    }

    /// <summary>Changes a wish, unless somebody has written since the version that the writer saw. What it is about stands.</summary>
    /// <param name="wish">The wish.</param>
    /// <param name="state">How it stands.</param>
    /// <param name="text">What the municipality asks.</param>
    /// <param name="shared">Who may read it.</param>
    /// <param name="basedOn">The version that the writer saw.</param>
    /// <param name="account">Who writes.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<WishOutcome> ChangeAsync(HelpWish wish, WishState state, string text, SharedWith shared, long basedOn, Guid account, CancellationToken cancellation)
    {
        var kept = TextFault.Kept(text);
        if (TextFault.Of(kept, HelpWish.Longest) is { } fault) return new WishOutcome.Refused(fault);
        var paper = new NewPaper(wish.Paper.Name, basedOn, HelpWish.Write(state, wish.About, kept), shared, account);
        return await workbench.WriteAsync(paper, cancellation) switch
        {
            PaperOutcome.Written written => new WishOutcome.Kept(HelpWish.Of(written.Paper)!),
            // A wish is withdrawn by its state, and never taken away.
            PaperOutcome.Conflict conflict => new WishOutcome.Conflict(HelpWish.Of(conflict.Latest)!),
            var other => throw new InvalidOperationException($"An unknown outcome: {other}"),
        };
    }
}
