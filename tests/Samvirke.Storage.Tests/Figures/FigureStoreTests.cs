using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Figures;
using Samvirke.Storage.Preparing;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Figures;

/// <summary>Figures that organisations show, on both databases.</summary>
public sealed class FigureStoreTests
{
    private const string Measure = "Elever som trives";
    private static readonly EntryId Oslo = new("oslo-kommune");
    private static readonly EntryId Bergen = new("bergen-kommune");
    private static readonly FigureOrigin Origin = new("Ungdata", "Elever på 8.–10. trinn", "Alle som svarte «ofte»", "threshold 5");
    private static readonly ShownDimension Sex = new("kjønn", ["Gutter", "Jenter", "I alt"], "I alt");
    private static readonly ShownDimension Grade = new("trinn", ["8", "9", "I alt"], "I alt");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Keep_Series_AreReadAsTheyWereShown(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        var series = Series(2025, Sex, ("0301", [ShownFigure.Hidden, ShownFigure.Hidden, ShownFigure.Of(12)]), ("0", [ShownFigure.Of(1234567.25m), new(null, ".."), ShownFigure.Of(0)]));

        var kept = (await store.KeepAsync(New(Oslo, account, series), default)).ShouldBeOfType<FigureOutcome.Kept>();

        kept.Replaced.ShouldBe(0);
        var read = (await store.OfAsync(Oslo, [], default)).ShouldHaveSingleItem();
        (read.Import, read.Organisation, read.Origin, read.ImportedAt).ShouldBe((kept.Import, Oslo, Origin, log.Clock.Now));
        (read.Series.Measure, read.Series.Unit, read.Series.Year, read.Series.IsPublished).ShouldBe((Measure, "personer", 2025, false));
        read.Series.Dimensions.ShouldHaveSingleItem().Categories.ShouldBe(Sex.Categories);
        read.Series.Areas.Select(area => area.Area).ShouldBe(["0", "0301"]);
        read.Series.Areas[0].Cells.ShouldBe([ShownFigure.Of(1234567.25m), new(null, ".."), ShownFigure.Of(0)]);
        read.Series.Areas[1].Cells.ShouldBe([ShownFigure.Hidden, ShownFigure.Hidden, ShownFigure.Of(12)]);
        (await store.OfAsync(Oslo, ["0301"], default)).ShouldHaveSingleItem().Series.Areas.ShouldHaveSingleItem().Area.ShouldBe("0301");
        (await store.OfAsync(Oslo, ["1103"], default)).ShouldBeEmpty();
        (await store.OfAsync(Bergen, [], default)).ShouldBeEmpty();
        (await store.OfOthersAsync(Bergen, ["elever  som TRIVES"], ["0"], default)).ShouldHaveSingleItem();
        (await store.OfOthersAsync(Oslo, [Measure], ["0"], default)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Keep_TheSameDivisionAgain_TakesThePlaceOfTheEarlierOfThatYear(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        var first = (await store.KeepAsync(New(Oslo, account, Counted(2024, "0301", 10), Counted(2025, "0301", 20)), default)).ShouldBeOfType<FigureOutcome.Kept>();

        var second = (await store.KeepAsync(New(Oslo, account, Counted(2025, "0301", 30)), default)).ShouldBeOfType<FigureOutcome.Kept>();

        second.Replaced.ShouldBe(1);
        var read = await store.OfAsync(Oslo, [], default);
        read.Select(kept => (kept.Import, kept.Series.Year, kept.Series.Areas[0].Cells[2].Number)).ShouldBe([(first.Import, 2024, 20m), (second.Import, 2025, 60m)]);
        (await log.CountAsync("figure_cells")).ShouldBe(2, "what was replaced stands nowhere");
        (await log.CountAsync("figure_imports")).ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Keep_TheSameCountsDividedInAnotherWay_IsRefusedWhoeverShowsThem(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        await store.KeepAsync(New(Oslo, account, Counted(2025, "0301", 20)), default);
        ImmutableArray<ShownFigure> cells = [ShownFigure.Of(15), ShownFigure.Of(25), ShownFigure.Of(40)];
        var other = Series(2025, Grade, ("0301", cells));
        var larger = Series(2025, Sex, ("0", cells), ("0301", cells));

        foreach (var (organisation, series) in new[] { (Oslo, other), (Bergen, other), (Oslo, larger) })
        {
            var refused = (await store.KeepAsync(New(organisation, account, Counted(2024, "4601", 9), series), default)).ShouldBeOfType<FigureOutcome.OtherDivision>();
            (refused.Organisation, refused.Measure, refused.Year).ShouldBe((Oslo, Measure, 2025));
            refused.Areas.ShouldBe(["0301"]);
            refused.Dimensions.ShouldHaveSingleItem().Name.ShouldBe("kjønn");
            (await store.ConflictAsync([series], default)).ShouldNotBeNull();
        }

        (await log.CountAsync("figure_imports")).ShouldBe(1, "nothing of what was refused is kept");
        (await log.CountAsync("figure_cells")).ShouldBe(1);
        (await store.KeepAsync(New(Bergen, account, Counted(2025, "0301", 20)), default)).ShouldBeOfType<FigureOutcome.Kept>().Replaced.ShouldBe(0, "another organisation's stands beside");
        (await store.KeepAsync(New(Bergen, account, other with { IsPublished = true }), default)).ShouldBeOfType<FigureOutcome.Kept>("what the source has published may be laid beside anything");
        (await store.OfAsync(Bergen, [], default)).Length.ShouldBe(2);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Keep_ManyAtOnce_ShowsOneDivisionWhoeverComesFirst(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        ImmutableArray<ShownFigure> cells = [ShownFigure.Of(15), ShownFigure.Of(25), ShownFigure.Of(40)];
        ShownSeries[] divisions = [Series(2025, Sex, ("0301", cells)), Series(2025, Grade, ("0301", cells)), Series(2025, Sex, ("0301", cells), ("0", cells))];

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 9).Select(i => Task.Run(() => store.KeepAsync(New(i % 2 == 0 ? Oslo : Bergen, account, divisions[i % 3]), default))));

        outcomes.OfType<FigureOutcome.Kept>().ShouldNotBeEmpty();
        outcomes.OfType<FigureOutcome.OtherDivision>().ShouldNotBeEmpty();
        var shown = (await store.OfAsync(Oslo, [], default)).Concat(await store.OfAsync(Bergen, [], default)).ToList();
        shown.Select(kept => (kept.Series.Areas.Length, kept.Series.Dimensions[0].Name)).Distinct().ShouldHaveSingleItem();
        shown.GroupBy(kept => kept.Organisation).ShouldAllBe(group => group.Count() == 1);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Keep_ManyCells_TakesFewRowsAndLittleTime(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var (store, account) = await OpenAsync(log);
        var ages = new ShownDimension("alder", [.. Enumerable.Range(0, 280).Select(age => $"{age} år")], null);
        var series = Series(2025, ages, [.. Enumerable.Range(1000, 357).Select(area => ($"{area}", Enumerable.Range(0, 280).Select(i => ShownFigure.Of(i)).ToImmutableArray()))]);
        (await store.KeepAsync(New(Oslo, account, series), default)).ShouldBeOfType<FigureOutcome.Kept>();
        (await log.CountAsync("figure_cells")).ShouldBe(357);
        (await store.OfAsync(Oslo, ["1001"], default)).ShouldHaveSingleItem().Series.Areas.ShouldHaveSingleItem().Cells.Length.ShouldBe(280);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Import_OfAnAccountThatIsGone_StaysWithoutIt(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        var ready = (await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>();
        var account = await log.AccountAsync("a@example.no");
        await ready.Figures.KeepAsync(New(Oslo, account, Counted(2025, "0301", 20)), default);
        (await ready.Accounts.OwnData.ReadAsync(account, default))["figure_imports"].ShouldHaveSingleItem();
        (await ready.Accounts.OwnData.DeleteAsync(account, default)).ShouldBeTrue();
        (await ready.Figures.OfAsync(Oslo, [], default)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Keep_TooFewNumbers_IsABug()
    {
        await using var log = await OpenLog.CreateAsync(DatabaseKind.Sqlite);
        var (store, account) = await OpenAsync(log);
        await Should.ThrowAsync<ArgumentException>(() => store.KeepAsync(New(Oslo, account, Series(2025, Sex, ("0301", [ShownFigure.Hidden]))), default));
    }

    private static ShownSeries Counted(int year, string area, int each) => Series(year, Sex, (area, [ShownFigure.Of(each), ShownFigure.Of(each), ShownFigure.Of(2 * each)]));

    private static ShownSeries Series(int year, ShownDimension dimension, params (string Area, ImmutableArray<ShownFigure> Cells)[] areas) =>
        new(Measure, "personer", year, [dimension], [.. areas.Select(area => new ShownArea(area.Area, area.Cells))]);

    private static NewFigures New(EntryId organisation, Guid account, params ImmutableArray<ShownSeries> series) => new(organisation, new FigureAuthor(account, Role.Contributor), Origin, [1, 2, 3], series);

    private static async Task<(FigureStore Store, Guid Account)> OpenAsync(OpenLog log) =>
        ((await RegisterDatabase.PrepareAsync(OpenLog.Target(log.ConnectionString), log.Clock)).ShouldBeOfType<Preparation.Ready>().Figures, await log.AccountAsync("a@example.no"));
}
