using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Formats.Documents;
using Samvirke.Register.Entries;
using Samvirke.Steering.ReadLetter;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.KeepLetters;

/// <summary>A letter with what a person has made of it.</summary>
/// <param name="Kept">The letter.</param>
/// <param name="Review">What was found in it, and what was decided of that.</param>
/// <param name="Version">The version of the review.</param>
public sealed record LetterAtHand(KeptLetter Kept, LetterReview Review, long Version)
{
    /// <summary>What the letter is.</summary>
    public Letter Letter => Kept.Letter;

    /// <summary>Whether it was read from end to end, so that what was not found in it does not stand there: a person has looked at all, and no page was without text.</summary>
    public bool IsReadThrough => Review.IsDone && !Letter.Remarks.OfType<DocumentRemark.PagesWithoutText>().Any();
}

/// <summary>What came of deciding on something that was found in a letter: exactly one of the records below.</summary>
public abstract record ReviewOutcome
{
    private ReviewOutcome()
    {
    }

    /// <summary>It is kept.</summary>
    public sealed record Kept(LetterReview Review) : ReviewOutcome;

    /// <summary>Somebody decided otherwise meanwhile; nothing was kept.</summary>
    /// <param name="Latest">What they made of it; nothing where they took the letter away.</param>
    public sealed record Outrun(ReviewedAssignment? Latest) : ReviewOutcome;
}

/// <summary>Organisations lay in allocation letters, look through what was found in them, and read those that others have shared.</summary>
public sealed class Letters(WorkbenchStore workbench)
{
    private const int MostTries = 5;

    /// <summary>The letters that everybody may read, and those of the reader's own organisation, the newest year first.</summary>
    /// <param name="own">The organisation that the reader acts for, if any.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<LetterAtHand>> ReadAsync(EntryId? own, CancellationToken cancellation)
    {
        var letters = (await workbench.PublicAsync(Letter.PaperSort, cancellation)).ToList();
        var reviews = (await workbench.PublicAsync(LetterReview.PaperSort, cancellation)).ToList();
        if (own is { } id)
        {
            letters.AddRange(await workbench.OfAsync(id, Letter.PaperSort, cancellation));
            reviews.AddRange(await workbench.OfAsync(id, LetterReview.PaperSort, cancellation));
        }

        var byLetter = reviews.DistinctBy(paper => (paper.Name.Organisation, paper.Name.Key)).ToDictionary(paper => (paper.Name.Organisation, paper.Name.Key));
        return
        [
            .. letters.DistinctBy(paper => paper.Name).Select(KeptLetter.Of).OfType<KeptLetter>()
                .Select(kept => byLetter.TryGetValue((kept.Organisation, kept.Key), out var paper) && LetterReview.Of(paper) is { } review ? new LetterAtHand(kept, review, paper.Version) : null).OfType<LetterAtHand>()
                .OrderByDescending(each => each.Letter.Year).ThenBy(each => each.Letter.To).ThenBy(each => each.Letter.Supplement ?? 0).ThenBy(each => each.Kept.Key, StringComparer.Ordinal),
        ];
    }

    /// <summary>The letter; nothing where there is none.</summary>
    public async Task<LetterAtHand?> FindAsync(EntryId organisation, string key, CancellationToken cancellation)
    {
        if (KeptLetter.Of(await workbench.FindAsync(new PaperName(organisation, Letter.PaperSort, key), cancellation)) is not { } kept) return null;
        var paper = await workbench.FindAsync(new PaperName(organisation, LetterReview.PaperSort, key), cancellation);
        return LetterReview.Of(paper) is { } review ? new LetterAtHand(kept, review, paper!.Version) : null;
    }

    /// <summary>The text of the letter, line by line; nothing where there is none.</summary>
    public async Task<LetterText?> TextAsync(KeptLetter kept, CancellationToken cancellation) =>
        Letter.TextOf(await workbench.FindAsync(new PaperName(kept.Organisation, Letter.TextSort, kept.Key), cancellation)) is { } text ? LetterText.Of(kept.Letter.Year, text, kept.Letter.To) : null;

    /// <summary>Keeps a new letter with all that is found in it, for nobody to have looked at yet.</summary>
    /// <returns>The key of the letter.</returns>
    public async Task<string> AddAsync(EntryId organisation, LetterFacts facts, DocumentReading.Found document, PartyNames names, SharedWith shared, Guid account, CancellationToken cancellation)
    {
        var letter = new Letter(facts.Year, facts.From, facts.To, facts.Day, facts.Supplement, facts.Address, document.Sort, document.Remarks);
        var review = new LetterReview([.. LetterReading.Of(LetterText.Of(facts.Year, document.Text, facts.To), names).Assignments.DistinctBy(found => found.From.Place).Select(ReviewedAssignment.Of)]);
        for (var number = 1; ; number++)
        {
            var key = KeyOf(facts, number);
            ImmutableArray<NewPaper> papers =
            [
                New(Letter.PaperSort, letter.Write()), New(Letter.TextSort, Letter.WriteText(document.Text)), New(LetterReview.PaperSort, review.Write()),
            ];
            // A key that somebody has used, or takes at the same moment, is theirs.
            if (await workbench.WriteAllAsync(papers, cancellation) is PaperOutcome.Written) return key;

            NewPaper New(string sort, string text) => new(new PaperName(organisation, sort, key), 0, text, shared, account);
        }
    }

    /// <summary>Keeps what a person made of something that was found, unless somebody else has made something of it since they saw it.</summary>
    public Task<ReviewOutcome> DecideAsync(LetterAtHand letter, ReviewedAssignment decided, Guid account, CancellationToken cancellation) => WriteAsync(letter, decided.Place, review =>
    {
        if (review.Find(decided.Place) is not { } latest || latest.Turn != decided.Turn) return null;
        return new LetterReview(review.Assignments.Replace(latest, decided with { Turn = latest.Turn + 1 }));
    }, account, cancellation);

    /// <summary>Adds an assignment that was not found, unless one begins at its line already.</summary>
    public Task<ReviewOutcome> AddAssignmentAsync(LetterAtHand letter, LetterText text, FoundAssignment found, Guid account, CancellationToken cancellation) => WriteAsync(letter, found.From.Place, review =>
    {
        if (review.Find(found.From.Place) is not null) return null;
        var order = text.Lines.Index().ToDictionary(line => line.Item.Place, line => line.Index, StringComparer.Ordinal);
        return new LetterReview([.. review.Assignments.Add(ReviewedAssignment.Of(found)).OrderBy(each => order.GetValueOrDefault(each.Place))]);
    }, account, cancellation);

    /// <summary>Accepts all that nobody has looked at and that nothing has to be said about.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="held">The places that something has to be said about.</param>
    /// <param name="account">Who accepts.</param>
    /// <param name="cancellation">Gives up.</param>
    public Task<ReviewOutcome> AcceptRestAsync(LetterAtHand letter, IReadOnlySet<string> held, Guid account, CancellationToken cancellation) => WriteAsync(letter, "", review => new LetterReview(
        [.. review.Assignments.Select(each => each.State == ReviewState.Open && !held.Contains(each.Place) ? each with { State = ReviewState.Accepted, Turn = each.Turn + 1 } : each)]), account, cancellation);

    /// <summary>Says which assignments of the register those of the letter have become.</summary>
    public Task<ReviewOutcome> TieAsync(LetterAtHand letter, IReadOnlyDictionary<string, EntryId> entries, Guid account, CancellationToken cancellation) => WriteAsync(letter, "", review => new LetterReview(
        [.. review.Assignments.Select(each => entries.TryGetValue(each.Place, out var entry) && each.Entry != entry ? each with { Entry = entry, Turn = each.Turn + 1 } : each)]), account, cancellation);

    /// <summary>Shares the letter with everybody, or with nobody.</summary>
    /// <returns>Whether it was done; not where somebody wrote at the same time.</returns>
    public async Task<bool> ShareAsync(LetterAtHand letter, SharedWith shared, Guid account, CancellationToken cancellation) =>
        await RewriteAsync(letter, paper => (paper.Text, shared), account, cancellation);

    /// <summary>Takes the letter away, with its text and what was made of it.</summary>
    /// <returns>Whether it was done; not where somebody wrote at the same time.</returns>
    public async Task<bool> RemoveAsync(LetterAtHand letter, Guid account, CancellationToken cancellation) =>
        await RewriteAsync(letter, _ => (null, SharedWith.Own), account, cancellation);

    private async Task<bool> RewriteAsync(LetterAtHand letter, Func<Paper, (string? Text, SharedWith Shared)> rewrite, Guid account, CancellationToken cancellation)
    {
        var papers = ImmutableArray.CreateBuilder<NewPaper>();
        foreach (var sort in (string[])[Letter.PaperSort, Letter.TextSort, LetterReview.PaperSort])
        {
            if (await workbench.FindAsync(new PaperName(letter.Kept.Organisation, sort, letter.Kept.Key), cancellation) is not { IsGone: false } paper) continue;
            var (text, shared) = rewrite(paper);
            papers.Add(new NewPaper(paper.Name, paper.Version, text, shared, account));
        }

        return await workbench.WriteAllAsync(papers.ToImmutable(), cancellation) is PaperOutcome.Written;
    }

    /// <summary>Writes upon whatever version stands: what others made of other assignments is kept.</summary>
    private async Task<ReviewOutcome> WriteAsync(LetterAtHand letter, string place, Func<LetterReview, LetterReview?> rewrite, Guid account, CancellationToken cancellation)
    {
        var name = new PaperName(letter.Kept.Organisation, LetterReview.PaperSort, letter.Kept.Key);
        LetterReview? review = null;
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var paper = await workbench.FindAsync(name, cancellation);
            review = LetterReview.Of(paper);
            if (review is null || rewrite(review) is not { } next) break;
            if (await workbench.WriteAsync(new NewPaper(name, paper!.Version, next.Write(), paper.SharedWith, account), cancellation) is PaperOutcome.Written) return new ReviewOutcome.Kept(next);
        }

        return new ReviewOutcome.Outrun(review?.Find(place));
    }

    private static string KeyOf(LetterFacts facts, int number) => string.Create(
        CultureInfo.InvariantCulture, $"{facts.To.Value}-{facts.Year}{(facts.Supplement is { } supplement ? $"-tillegg-{supplement}" : "")}{(number == 1 ? "" : $"-{number}")}");
}
