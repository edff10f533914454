using System.Text.Json;
using Samvirke.Register.Entries;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Workbench;

/// <summary>What organisations note for themselves, on both databases.</summary>
public sealed class WorkbenchStoreTests
{
    private const string Sort = "requirement";
    private static readonly EntryId Alta = new("alta-kommune");
    private static readonly EntryId Vardo = new("vardo-kommune");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_OneVersionAfterAnother_KeepsThemAll(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        var first = (await store.WriteAsync(Paper(Alta, "a", 0, """{"state":"missing"}""", account), default)).ShouldBeOfType<PaperOutcome.Written>().Paper;
        log.Clock.Now = log.Clock.Now.AddDays(1);
        var second = (await store.WriteAsync(Paper(Alta, "a", 1, """{"state":"planned"}""", account, SharedWith.Public), default)).ShouldBeOfType<PaperOutcome.Written>().Paper;

        first.ShouldBe(new Paper(first.Name, 1, """{"state":"missing"}""", SharedWith.Own, account, log.Clock.Now.AddDays(-1)));
        (second.Version, second.SharedWith).ShouldBe((2, SharedWith.Public));
        (await store.FindAsync(first.Name, default)).ShouldBe(second);
        (await store.HistoryAsync(first.Name, default)).ShouldBe([first, second]);
        (await store.OfAsync(Alta, Sort, default)).ShouldBe([second]);
        (await store.OfAsync(Alta, "other", default)).ShouldBeEmpty();
        (await store.FindAsync(first.Name with { Key = "b" }, default)).ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_OverAVersionThatWasNotSeen_KeepsNothingAndShowsBoth(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        await store.WriteAsync(Paper(Alta, "a", 0, "1", account), default);
        var late = Paper(Alta, "a", 0, "2", account);

        var conflict = (await store.WriteAllAsync([Paper(Alta, "b", 0, "3", account), late], default)).ShouldBeOfType<PaperOutcome.Conflict>();

        conflict.Latest!.Text.ShouldBe("1");
        conflict.Yours.ShouldBe(late);
        (await store.OfAsync(Alta, Sort, default)).Select(paper => paper.Name.Key).ShouldBe(["a"], "none of what was written together is kept");
        (await store.WriteAsync(Paper(Alta, "c", 4, "5", account), default)).ShouldBeOfType<PaperOutcome.Conflict>().Latest.ShouldBeNull();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_ManyAtOnce_LetsOneIn(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => Task.Run(() => store.WriteAsync(Paper(Alta, "a", 0, $"{i}", account), default))));
        var written = outcomes.OfType<PaperOutcome.Written>().ShouldHaveSingleItem().Paper;
        outcomes.OfType<PaperOutcome.Conflict>().Select(conflict => conflict.Latest).ShouldAllBe(latest => latest == written);
        outcomes.OfType<PaperOutcome.Conflict>().Count().ShouldBe(7);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task SharedWithRegion_SeveralOrganisations_IsWhatTheyShareNow(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        await store.WriteAsync(Paper(Alta, "region", 0, "1", account, SharedWith.Region), default);
        await store.WriteAsync(Paper(Alta, "taken-back", 0, "2", account, SharedWith.Public), default);
        await store.WriteAsync(Paper(Alta, "taken-back", 1, "3", account), default);
        await store.WriteAsync(Paper(Vardo, "open", 0, "4", account, SharedWith.Public), default);
        await store.WriteAsync(Paper(Vardo, "own", 0, "5", account), default);
        await store.WriteAsync(Paper(new EntryId("bergen-kommune"), "elsewhere", 0, "6", account, SharedWith.Public), default);

        var shared = await store.SharedWithRegionAsync([Vardo, Alta], Sort, default);

        shared.Select(paper => (paper.Name.Organisation, paper.Name.Key)).ShouldBe([(Alta, "region"), (Vardo, "open")]);
        (await store.SharedWithRegionAsync([], Sort, default)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Public_AnyOrganisation_IsWhatTheyShareWithEverybodyNow(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        await store.WriteAsync(Paper(Alta, "region", 0, "1", account, SharedWith.Region), default);
        await store.WriteAsync(Paper(Alta, "taken-back", 0, "2", account, SharedWith.Public), default);
        await store.WriteAsync(Paper(Alta, "taken-back", 1, "3", account), default);
        await store.WriteAsync(Paper(Vardo, "open", 0, "4", account, SharedWith.Public), default);
        await store.WriteAsync(Paper(new EntryId("bergen-kommune"), "elsewhere", 0, "5", account, SharedWith.Public), default);

        (await store.PublicAsync(Sort, default)).Select(paper => paper.Name.Key).ShouldBe(["open", "elsewhere"], ignoreOrder: true);
        (await store.PublicAsync("another", default)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_NoText_TakesThePaperAwayAndKeepsItsHistory(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        await store.WriteAsync(Paper(Alta, "a", 0, "1", account, SharedWith.Public), default);
        await store.WriteAsync(Paper(Alta, "a", 1, null, account, SharedWith.Public), default);
        (await store.OfAsync(Alta, Sort, default)).ShouldBeEmpty();
        (await store.SharedWithRegionAsync([Alta], Sort, default)).ShouldBeEmpty();
        var gone = await store.FindAsync(new PaperName(Alta, Sort, "a"), default);
        (gone!.IsGone, gone.Version).ShouldBe((true, 2));
        (await store.WriteAsync(Paper(Alta, "a", 2, "3", account), default)).ShouldBeOfType<PaperOutcome.Written>();
        (await store.HistoryAsync(gone.Name, default)).Select(paper => paper.Text).ShouldBe(["1", null, "3"]);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Paper_OfAnAccountThatIsGone_StaysWithoutItsWriter(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var ready = (await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>();
        var account = await log.AccountAsync("a@example.no");
        await ready.Workbench.WriteAsync(Paper(Alta, "a", 0, "1", account), default);
        (await ready.Accounts.OwnData.ReadAsync(account, default))["papers"].ShouldHaveSingleItem();
        (await ready.Accounts.OwnData.DeleteAsync(account, default)).ShouldBeTrue();
        (await ready.Workbench.OfAsync(Alta, Sort, default)).ShouldHaveSingleItem().Account.ShouldBeNull();
    }

    [Fact]
    public async Task Write_WhatIsNoJson_IsABug()
    {
        await using var log = await OpenLog.CreateAsync(DatabaseKind.Sqlite);
        var (store, account) = await OpenAsync(log);
        await Should.ThrowAsync<JsonException>(() => store.WriteAsync(Paper(Alta, "a", 0, "no json", account), default));
    }

    private static NewPaper Paper(EntryId organisation, string key, long basedOn, string? text, Guid account, SharedWith shared = SharedWith.Own) =>
        new(new PaperName(organisation, Sort, key), basedOn, text, shared, account);

    private static async Task<(WorkbenchStore Store, Guid Account)> OpenAsync(OpenLog log) =>
        ((await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>().Workbench, await log.AccountAsync("a@example.no"));
}
