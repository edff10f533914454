using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Figures;
using Samvirke.Storage.Preparing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Figures;

/// <summary>What organisations have put out of figures, and taken back, on both databases.</summary>
public sealed class FigureImportsTests
{
    private const string Measure = "Elever som trives";
    private static readonly EntryId Oslo = new("oslo-kommune");
    private static readonly EntryId Bergen = new("bergen-kommune");
    private static readonly FigureOrigin Origin = new("Ungdata", "Elever på 8.–10. trinn", "Alle som svarte «ofte»", "threshold 5");
    private static readonly ShownDimension Sex = new("kjønn", ["Gutter", "Jenter", "I alt"], "I alt");
    private static readonly ShownDimension Grade = new("trinn", ["8", "9", "I alt"], "I alt");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Of_Imports_SaysWhatEachWasAndWhatHasBecomeOfIt(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (ready, account) = await OpenAsync(log);
        var first = await KeepAsync(ready, Oslo, account, Series(2024, Sex, "0301"), Series(2025, Sex, "0301", "0"));
        log.Clock.Now += TimeSpan.FromHours(1);
        var second = await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301", "0"));
        await KeepAsync(ready, Bergen, account, Series(2024, Sex, "4601"));

        var imports = await ready.Imports.OfAsync(Oslo, default);

        imports.Select(import => (import.Id, import.State, import.Cells, import.By)).ShouldBe([(second, ImportState.InUse, 6, Role.Editor), (first, ImportState.PartlyReplaced, 9, Role.Editor)]);
        imports[0].Origin.ShouldBe(Origin);
        imports[0].ImportedAt.ShouldBe(log.Clock.Now);
        imports[1].Series.Select(series => (series.Year, series.IsReplaced)).ShouldBe([(2024, false), (2025, true)]);
        imports[1].Series[1].Areas.ShouldBe(["0", "0301"]);
        (await ready.Imports.FindAsync(Oslo, first, default)).ShouldNotBeNull().Shown.ShouldHaveSingleItem().Year.ShouldBe(2024);
        (await ready.Imports.FindAsync(Bergen, first, default)).ShouldBeNull("it is another's");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Withdraw_AnImport_LeavesNoNumberOfItAndBringsNothingBack(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (ready, account) = await OpenAsync(log);
        var first = await KeepAsync(ready, Oslo, account, Series(2024, Sex, "0301"), Series(2025, Sex, "0301"));
        var second = await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301"));

        var withdrawn = (await WithdrawAsync(ready, Oslo, account, second)).ShouldBeOfType<WithdrawalOutcome.Withdrawn>();

        withdrawn.Import.State.ShouldBe(ImportState.Withdrawn);
        withdrawn.Import.Withdrawal.ShouldBe(new FigureWithdrawal(log.Clock.Now, Role.Editor, "Feil år"));
        (await ready.Figures.OfAsync(Oslo, [], default)).ShouldHaveSingleItem().Series.Year.ShouldBe(2024, "the earlier figures of 2025 do not come back");
        (await log.CountAsync("figure_cells")).ShouldBe(1);
        (await ready.Imports.OfAsync(Oslo, default)).Select(import => (import.Id, import.State)).ShouldBe([(second, ImportState.Withdrawn), (first, ImportState.PartlyReplaced)], ignoreOrder: true);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Withdraw_Twice_ChangesNothing(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (ready, account) = await OpenAsync(log);
        var import = await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301"));
        (await WithdrawAsync(ready, Bergen, account, import)).ShouldBeOfType<WithdrawalOutcome.NotThere>("it is another's");
        (await ready.Figures.OfAsync(Oslo, [], default)).ShouldHaveSingleItem();
        (await WithdrawAsync(ready, Oslo, account, import)).ShouldBeOfType<WithdrawalOutcome.Withdrawn>();
        log.Clock.Now += TimeSpan.FromHours(1);

        var again = (await WithdrawAsync(ready, Oslo, account, import, "En annen grunn")).ShouldBeOfType<WithdrawalOutcome.NothingShown>();

        again.Import.Withdrawal.ShouldBe(new FigureWithdrawal(log.Clock.Now - TimeSpan.FromHours(1), Role.Editor, "Feil år"));
        (await log.CountAsync("figure_withdrawals")).ShouldBe(1);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Withdraw_WhatIsReplaced_ChangesNothing(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (ready, account) = await OpenAsync(log);
        var first = await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301"));
        var second = await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301"));
        (await WithdrawAsync(ready, Oslo, account, first)).ShouldBeOfType<WithdrawalOutcome.NothingShown>().Import.State.ShouldBe(ImportState.Replaced);
        (await ready.Figures.OfAsync(Oslo, [], default)).ShouldHaveSingleItem().Import.ShouldBe(second);
        (await log.CountAsync("figure_withdrawals")).ShouldBe(0);
    }

    /// <summary>Somebody may have kept what was withdrawn, and lay another division beside it.</summary>
    [Theory, OnSqlite, OnPostgreSql]
    public async Task Keep_AfterWithdrawal_TakesTheSameDivisionOnlyWhoeverShowsIt(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (ready, account) = await OpenAsync(log);
        await WithdrawAsync(ready, Oslo, account, await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301")));

        foreach (var (organisation, series) in new[] { (Oslo, Series(2025, Grade, "0301")), (Bergen, Series(2025, Grade, "0301")), (Oslo, Series(2025, Sex, "0", "0301")) })
        {
            (await ready.Figures.KeepAsync(New(organisation, account, series), default)).ShouldBeOfType<FigureOutcome.OtherDivision>().IsWithdrawn.ShouldBeTrue();
            (await ready.Figures.ConflictAsync([series], default)).ShouldNotBeNull();
        }

        var again = (await ready.Figures.KeepAsync(New(Oslo, account, Series(2025, Sex, "0301")), default)).ShouldBeOfType<FigureOutcome.Kept>();
        again.Replaced.ShouldBe(0, "nobody saw what was withdrawn any more");
        (await ready.Figures.KeepAsync(New(Oslo, account, Series(2024, Grade, "0301")), default)).ShouldBeOfType<FigureOutcome.Kept>("another year");
        (await ready.Imports.OfAsync(Oslo, default)).Count(import => import.State == ImportState.InUse).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Withdraw_WhileOthersWithdrawAndPutOut_EndsAsOneAfterTheOther(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (ready, account) = await OpenAsync(log);
        var import = await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301"));

        var withdrawals = Enumerable.Range(0, 4).Select(_ => Task.Run(() => WithdrawAsync(ready, Oslo, account, import))).ToList();
        var kept = Task.Run(() => KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301")));
        var outcomes = await Task.WhenAll(withdrawals);
        var later = await kept;

        outcomes.OfType<WithdrawalOutcome.Withdrawn>().Count().ShouldBeLessThanOrEqualTo(1);
        outcomes.ShouldAllBe(outcome => outcome is WithdrawalOutcome.Withdrawn || outcome is WithdrawalOutcome.NothingShown);
        (await log.CountAsync("figure_withdrawals")).ShouldBe(outcomes.OfType<WithdrawalOutcome.Withdrawn>().Count());
        (await ready.Figures.OfAsync(Oslo, [], default)).ShouldHaveSingleItem().Import.ShouldBe(later);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Withdrawal_OfAnAccountThatIsGone_StaysWithoutIt(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (ready, account) = await OpenAsync(log);
        await WithdrawAsync(ready, Oslo, account, await KeepAsync(ready, Oslo, account, Series(2025, Sex, "0301")));
        (await ready.Accounts.OwnData.ReadAsync(account, default))["figure_withdrawals"].ShouldHaveSingleItem()["reason"].ShouldBe("Feil år");
        (await ready.Accounts.OwnData.DeleteAsync(account, default)).ShouldBeTrue();
        (await ready.Imports.OfAsync(Oslo, default)).ShouldHaveSingleItem().Withdrawal.ShouldNotBeNull().By.ShouldBe(Role.Editor);
    }

    private static ShownSeries Series(int year, ShownDimension dimension, params string[] areas) =>
        new(Measure, "personer", year, [dimension], [.. areas.Select(area => new ShownArea(area, [ShownFigure.Hidden, ShownFigure.Hidden, ShownFigure.Of(40)]))]);

    private static NewFigures New(EntryId organisation, Guid account, params ImmutableArray<ShownSeries> series) => new(organisation, new FigureAuthor(account, Role.Editor), Origin, [1, 2, 3], series);

    private static async Task<Guid> KeepAsync(Preparation.Ready ready, EntryId organisation, Guid account, params ImmutableArray<ShownSeries> series) =>
        (await ready.Figures.KeepAsync(New(organisation, account, series), default)).ShouldBeOfType<FigureOutcome.Kept>().Import;

    private static Task<WithdrawalOutcome> WithdrawAsync(Preparation.Ready ready, EntryId organisation, Guid account, Guid import, string reason = "Feil år") =>
        ready.Imports.WithdrawAsync(new NewWithdrawal(organisation, import, new FigureAuthor(account, Role.Editor), reason), default);

    private static async Task<(Preparation.Ready Ready, Guid Account)> OpenAsync(OpenLog log) =>
        ((await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>(), await log.AccountAsync("a@example.no"));
}
