using Samvirke.Municipality.NoteRequirement;
using Samvirke.Municipality.ReadMunicipality;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;
using Xunit;

namespace Samvirke.Municipality.Tests;

/// <summary>What a municipality notes on requirements, and who may read it.</summary>
public sealed class NoteTests
{
    private static readonly EntryId Alta = new("alta-kommune");
    private static readonly EntryId Plan = new("krav-forebyggende-plan");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_ThenReadByOthers_ShowsWhatIsSharedWithThem(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (notes, account) = await OpenAsync(database);
        await WriteAsync("own", SharedWith.Own);
        await WriteAsync("region", SharedWith.Region);
        await WriteAsync("public", SharedWith.Public);

        (await Seen(SharedWith.Own)).ShouldBe(["own", "public", "region"]);
        (await Seen(SharedWith.Region)).ShouldBe(["public", "region"]);
        (await Seen(SharedWith.Public)).ShouldBe(["public"]);
        (await notes.ReadAsync(new EntryId("vardo-kommune"), SharedWith.Own, default)).ShouldBeEmpty();

        async Task WriteAsync(string requirement, SharedWith shared) =>
            (await notes.WriteAsync(Alta, new EntryId(requirement), RequirementState.Planned, "Vedtas i mars.", shared, 0, account, default)).ShouldBeOfType<NoteOutcome.Noted>();
        async Task<IEnumerable<string>> Seen(SharedWith least) => (await notes.ReadAsync(Alta, least, default)).Keys.Select(id => id.Value).Order(StringComparer.Ordinal);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_TwoAtOnce_TellsTheSecondWhatTheFirstWrote(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (notes, account) = await OpenAsync(database);
        await notes.WriteAsync(Alta, Plan, RequirementState.Missing, "Ingen plan.", SharedWith.Own, 0, account, default);
        var conflict = (await notes.WriteAsync(Alta, Plan, RequirementState.Planned, "I år.", SharedWith.Public, 0, account, default)).ShouldBeOfType<NoteOutcome.Conflict>();
        (conflict.Version, conflict.Latest!.State, conflict.Latest.Text).ShouldBe((1, RequirementState.Missing, "Ingen plan."));
        (await notes.WriteAsync(Alta, Plan, RequirementState.Planned, " I år.\r\nEller neste. ", SharedWith.Public, conflict.Version, account, default)).ShouldBeOfType<NoteOutcome.Noted>().Note.Text.ShouldBe("I år.\nEller neste.");
        (await notes.WriteAsync(Alta, Plan, null, "", SharedWith.Own, 2, account, default)).ShouldBeOfType<NoteOutcome.TakenAway>();
        (await notes.ReadAsync(Alta, SharedWith.Own, default)).ShouldBeEmpty();
        (await notes.WriteAsync(Alta, Plan, RequirementState.Planned, new string('x', RequirementNote.Longest + 1), SharedWith.Own, 3, account, default)).ShouldBeOfType<NoteOutcome.TooLong>();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Confirm_NotesAsTheyWereSeen_KeepsAllOrNone(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (notes, account) = await OpenAsync(database);
        var other = new EntryId("krav-annen-plan");
        await notes.WriteAsync(Alta, Plan, RequirementState.MetOtherwise, "Naboen gjør det.", SharedWith.Public, 0, account, default);
        await notes.WriteAsync(Alta, other, RequirementState.Planned, "I år.", SharedWith.Own, 0, account, default);

        (await notes.ConfirmAsync(Alta, [new(Plan, 1), new(other, 2)], account, default)).ShouldBeOfType<NoteConfirming.Outrun>("nobody confirms what they have not seen");
        (await notes.ConfirmAsync(Alta, [new(new EntryId("borte"), 1)], account, default)).ShouldBeOfType<NoteConfirming.Outrun>();
        (await notes.ReadAsync(Alta, SharedWith.Own, default)).Values.ShouldAllBe(note => note.Paper.Version == 1);
        (await notes.ConfirmAsync(Alta, [new(Plan, 1), new(other, 1), new(Plan, 1)], account, default)).ShouldBe(new NoteConfirming.Confirmed(2));

        var kept = (await notes.ReadAsync(Alta, SharedWith.Public, default)).Values.ShouldHaveSingleItem();
        (kept.State, kept.Text, kept.Paper.Version, kept.NotedOn).ShouldBe((RequirementState.MetOtherwise, "Naboen gjør det.", 2, kept.LastOn));
        await notes.WriteAsync(Alta, Plan, RequirementState.Missing, "", SharedWith.Public, 2, account, default);
        (await notes.ConfirmAsync(Alta, [new(Plan, 2)], account, default)).ShouldBeOfType<NoteConfirming.Outrun>();
    }

    [Theory]
    [InlineData("2025-11-22T23:30:00Z", false)]
    [InlineData("2025-11-22T22:30:00Z", true)]
    public void Note_ConfirmedMoreThanAYearAgo_IsOverdue(string last, bool isOverdue)
    {
        // It is the day in Norway that counts.
        var written = DateTimeOffset.Parse(last, System.Globalization.CultureInfo.InvariantCulture);
        var note = RequirementNote.Of(new Paper(RequirementNote.Name(Alta, Plan), 3, """{"state":"planned","text":"I år.","notedOn":"2023-01-01"}""", SharedWith.Own, null, written))!;

        (note.NotedOn, note.IsConfirmed, note.IsOverdue(new DateOnly(2026, 11, 23))).ShouldBe((new DateOnly(2023, 1, 1), true, isOverdue));
        RequirementNote.Of(note.Paper with { Text = """{"state":"planned","text":"I år."}""" })!.IsConfirmed.ShouldBeFalse("papers from before say only what was noted");
    }

    [Theory]
    [InlineData("nabo-1:7", "nabo-1", 7)]
    [InlineData("krav", null, 0)]
    [InlineData("krav:x", null, 0)]
    [InlineData("Å:1", null, 0)]
    [InlineData("krav:1:2", null, 0)]
    [InlineData(null, null, 0)]
    public void Seen_InAForm_IsReadAsItIsWritten(string? word, string? requirement, long version)
    {
        var seen = SeenNote.Read(word);

        (seen?.Requirement.Value, seen?.Version ?? 0).ShouldBe((requirement, version));
        if (seen is not null) seen.Word.ShouldBe(word);
    }

    [Theory]
    [InlineData("alta-kommune", SharedWith.Own)]
    [InlineData("statsforvalteren-troms-og-finnmark", SharedWith.Region)]
    [InlineData("statsforvalteren-nordland", SharedWith.Public)]
    [InlineData("helse-nord-rhf", SharedWith.Public)]
    [InlineData("tingrett-vestre-finnmark", SharedWith.Public)]
    [InlineData("vardo-kommune", SharedWith.Public)]
    [InlineData("hdir", SharedWith.Public)]
    public void Least_OfSomebodyActingFor_IsWhatConcernsThem(string organisation, SharedWith expected)
    {
        var local = LocalRegister.Of(National.Snapshot, "5601")!;
        var place = MunicipalityPlace.Of(National.Snapshot, local);
        National.Snapshot.Find(organisation).ShouldNotBeNull();
        NoteReaders.Least(Standing.Of([new Membership(new EntryId(organisation), Role.Editor)], null, []), local, place).ShouldBe(expected);
        NoteReaders.Least(Standing.Reader, local, place).ShouldBe(SharedWith.Public);
        NoteReaders.Least(Standing.Of([new Membership(null, Role.Administrator)], null, []), local, place).ShouldBe(SharedWith.Public);
    }

    private static async Task<(RequirementNotes Notes, Guid Account)> OpenAsync(TestDatabase database)
    {
        var (workbench, account) = await Workbenches.OpenAsync(database);
        return (new RequirementNotes(workbench), account);
    }
}
