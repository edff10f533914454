using Samvirke.Formats.Documents;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.CompareLetters;
using Samvirke.Steering.EnterLetter;
using Samvirke.Steering.KeepLetters;
using Samvirke.Steering.ReadLetter;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;

namespace Samvirke.Steering.Tests.KeepLetters;

/// <summary>Letters as an organisation keeps them: what was found, two who look through them at once, who reads what, and what they become in the register.</summary>
public sealed class LettersTests
{
    private const string Text = """
        TB2031-1 Samordning
        Bufdir skal lede arbeidet i samarbeid med Politidirektoratet. Frist: 1. juni.
        TB2031-2 Plan
        Direktoratet skal lage en plan.
        """;

    private static readonly EntryId Hdir = new("hdir");
    private static readonly PartyNames Names = PartyNames.Of(National.Snapshot);
    private static readonly LetterFacts Facts = new(2031, new EntryId("hod"), Hdir, new DateOnly(2031, 1, 15), null, "https://www.regjeringen.no/brev");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Add_ALetter_KeepsWhatWasFoundForNobodyToHaveLookedAt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (letters, account) = await OpenAsync(database);
        var remarks = new DocumentRemark[] { new DocumentRemark.TrackedChanges(2, 1, ["a"]), new DocumentRemark.Comments(3), new DocumentRemark.PagesWithoutText([2, 4]) };
        var key = await letters.AddAsync(Hdir, Facts, new DocumentReading.Found(DocumentSort.Docx, Text, [.. remarks]), Names, SharedWith.Own, account, default);
        var again = await letters.AddAsync(Hdir, Facts, new DocumentReading.Found(DocumentSort.Text, Text, []), Names, SharedWith.Public, account, default);
        (key, again).ShouldBe(("hdir-2031", "hdir-2031-2"));

        var kept = (await letters.FindAsync(Hdir, key, default))!;
        (kept.Letter.Year, kept.Letter.From.Value, kept.Letter.To, kept.Letter.Day, kept.Letter.Address, kept.Letter.Sort).ShouldBe((2031, "hod", Hdir, Facts.Day, Facts.Address, DocumentSort.Docx));
        kept.Letter.Remarks.Select(each => each.ToString()).ShouldBe(remarks.Select(each => each.ToString()));
        kept.Review.Assignments.Select(each => (each.Place, each.To, each.Number, each.State, each.Due)).ShouldBe([("1.1", "1.2", "TB2031-1", ReviewState.Open, (DateOnly?)new DateOnly(2031, 6, 1)), ("1.3", "1.4", "TB2031-2", ReviewState.Open, null)]);
        (kept.Review.Assignments[0].Leads.Single(), kept.Review.Assignments[0].Partners.Single()).ShouldBe(("Bufdir", "Politidirektoratet"));
        (await letters.TextAsync(kept.Kept, default))!.Lines[0].Text.ShouldBe("TB2031-1 Samordning");
        (await letters.ReadAsync(null, default)).Select(each => each.Kept.Key).ShouldBe([again], "the other is their own");
        (await letters.ReadAsync(Hdir, default)).Select(each => each.Kept.Key).ShouldBe([key, again]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Decide_SeveralAtOnce_KeepsWhatEachDecidedOfAnotherAndUndoesNobody(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (letters, account) = await OpenAsync(database);
        var letter = await AddAsync(letters, account);
        var (one, two) = (letter.Review.Assignments[0], letter.Review.Assignments[1]);
        await Task.WhenAll(
            Task.Run(() => letters.DecideAsync(letter, one with { State = ReviewState.Accepted }, account, default)), Task.Run(() => letters.DecideAsync(letter, two with { State = ReviewState.Rejected }, account, default)));
        var after = (await letters.FindAsync(Hdir, letter.Kept.Key, default))!.Review;
        after.Assignments.Select(each => each.State).ShouldBe([ReviewState.Accepted, ReviewState.Rejected]);
        var late = (await letters.DecideAsync(letter, one with { State = ReviewState.Rejected }, account, default)).ShouldBeOfType<ReviewOutcome.Outrun>();
        late.Latest!.State.ShouldBe(ReviewState.Accepted);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Letter_ThatIsMendedSharedAndTakenAway_IsSo(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (letters, account) = await OpenAsync(database);
        var letter = await AddAsync(letters, account);
        var text = (await letters.TextAsync(letter.Kept, default))!;
        (await letters.AddAssignmentAsync(letter, text, LetterReading.At(text, text.Lines[1], text.Lines[1], Names), account, default)).ShouldBeOfType<ReviewOutcome.Kept>().Review.Assignments.Select(each => each.Place).ShouldBe(["1.1", "1.2", "1.3"]);
        (await letters.AddAssignmentAsync(letter, text, LetterReading.At(text, text.Lines[1], text.Lines[1], Names), account, default)).ShouldBeOfType<ReviewOutcome.Outrun>();
        (await letters.AcceptRestAsync(letter, new HashSet<string> { "1.3" }, account, default)).ShouldBeOfType<ReviewOutcome.Kept>().Review.Assignments.Select(each => each.State).ShouldBe([ReviewState.Accepted, ReviewState.Accepted, ReviewState.Open]);
        (await letters.ShareAsync(letter, SharedWith.Public, account, default)).ShouldBeTrue();
        (await letters.ReadAsync(null, default)).ShouldHaveSingleItem().Review.Assignments.Length.ShouldBe(3);
        (await letters.RemoveAsync(letter, account, default)).ShouldBeTrue();
        (await letters.FindAsync(Hdir, letter.Kept.Key, default)).ShouldBeNull();
        (await letters.ReadAsync(Hdir, default)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Entries_OfALetter_AreRightAndNotEnteredTwice(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (letters, account) = await OpenAsync(database);
        var letter = await AddAsync(letters, account);
        await letters.AcceptRestAsync(letter, new HashSet<string>(), account, default);
        letter = (await letters.FindAsync(Hdir, letter.Kept.Key, default))!;
        var entries = LetterEntries.Of(National.Snapshot, letter, Names, Hdir, new DateOnly(2026, 11, 23));
        ChangeCheck.Judge(National.Snapshot, [.. entries.All.Select(entry => new Revision.Put(entry))]).ShouldBeEmpty();
        entries.All.Select(entry => entry.Kind).ShouldBe([Kind.Source, Kind.AllocationLetter, Kind.Assignment, Kind.Assignment]);
        entries.All.ShouldAllBe(entry => entry.Steward == Hdir);
        entries.Assignments[0].Entry.Relations.Select(each => (each.Type.Id, each.To.Value)).ShouldBe([("assigned-by", "hod"), ("assigned-to", "hdir"), ("given-in", entries.Letter.Id.Value), ("led-by", "bufdir"), ("carried-out-by", "pod")]);
        entries.Assignments[0].Entry.Citations.ShouldBe([new Citation(entries.Document.Id, "TB2031-1")]);

        await letters.TieAsync(letter, entries.Assignments.ToDictionary(each => each.Place, each => each.Entry.Id), account, default);
        letter = (await letters.FindAsync(Hdir, letter.Kept.Key, default))!;
        var after = National.Snapshot.Imagine([.. entries.All.Select(entry => new Revision.Put(entry))]);
        LetterEntries.Of(after, letter, Names, Hdir, new DateOnly(2026, 11, 24)).All.Select(entry => entry.Id).ShouldBe(entries.All.Select(entry => entry.Id));
        LetterEntries.Of(after, letter, Names, Hdir, new DateOnly(2026, 11, 24)).Assignments[0].Entry.Relations.Length.ShouldBe(5, "nothing is added twice");

        var standing = AssignmentStanding.Of(after, after.Find(entries.Assignments[0].Entry.Id)!, [letter]);
        standing.Agencies.Select(each => (each.Agency.Id.Value, each.Standing, each.Leads)).ShouldBe([("bufdir", LetterStanding.Unknown, true), ("hdir", LetterStanding.Stands, false), ("pod", LetterStanding.Unknown, false)]);
    }

    [Fact]
    public void Entries_OfALetterThatASourceSaidLackedIt_NoLongerSaySo()
    {
        var review = new ReviewedAssignment("1.1", "1.2", ReviewState.Accepted, "TB2023-7", "", "Samordning", "Delta.", null, [], [], false, new EntryId("tb2023-30"), 1);
        var paper = new Paper(new PaperName(new EntryId("pod"), Letter.PaperSort, "x"), 1, "{}", SharedWith.Public, null, default);
        var letter = new LetterAtHand(new KeptLetter(new EntryId("pod"), "x", new Letter(2023, new EntryId("jd"), new EntryId("pod"), null, null, "", DocumentSort.Text, []), paper), new LetterReview([review]), 1);
        var entry = LetterEntries.Of(National.Snapshot, letter, Names, new EntryId("pod"), new DateOnly(2026, 11, 23)).Assignments.Single().Entry;
        entry.Id.Value.ShouldBe("tb2023-30");
        entry.Relations.Where(each => each.Type == RelationTypes.NotInLetterTo).Select(each => each.To.Value).ShouldNotContain("pod");
        entry.Relations.Count(each => each.Type == RelationTypes.NotInLetterTo).ShouldBe(4);
        AssignmentSuggestion.Of(National.Snapshot, letter with { Review = new LetterReview([review with { Number = "TB2023-30" }]) }, [])["1.1"][0].ShouldSatisfyAllConditions(each => each.Assignment.Id.Value.ShouldBe("tb2023-30"), each => each.HasNumber.ShouldBeTrue());
    }

    private static async Task<LetterAtHand> AddAsync(Letters letters, Guid account)
    {
        var key = await letters.AddAsync(Hdir, Facts, new DocumentReading.Found(DocumentSort.Text, Text, []), Names, SharedWith.Own, account, default);
        return (await letters.FindAsync(Hdir, key, default))!;
    }

    private static async Task<(Letters Letters, Guid Account)> OpenAsync(TestDatabase database)
    {
        var target = DatabaseTarget.Parse(database.ConnectionString).ShouldBeOfType<TargetOutcome.Found>().Target;
        var ready = (await RegisterDatabase.PrepareAsync(target, TimeProvider.System)).ShouldBeOfType<Preparation.Ready>();
        await using var context = ready.Accounts.Context();
        var account = Account.Of("a@example.no", DateTimeOffset.UnixEpoch);
        (account.NormalizedEmail, account.NormalizedUserName, account.SecurityStamp) = ("A@EXAMPLE.NO", account.UserName!.ToUpperInvariant(), "x");
        context.Add(account);
        await context.SaveChangesAsync();
        return (new Letters(ready.Workbench), account.Id);
    }
}
