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
