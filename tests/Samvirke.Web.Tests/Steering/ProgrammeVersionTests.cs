using System.Globalization;
using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Steering;

/// <summary>Earlier versions of a programme are put back, many members are written at once, and the roadmap can be read.</summary>
public sealed class ProgrammeVersionTests
{
    private const string Home = ProgrammePageTests.Home;

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Version_PutBack_IsANewOneWithItsReason_AndOthersAreNotOverwritten(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: ProgrammePageTests.Register);
        using var writer = await server.MemberAsync("program@example.no", "etat", "contributor");
        using var second = await server.MemberAsync("program2@example.no", "etat", "editor");
        using var other = await server.MemberAsync("nabo@example.no", "nabo", "editor");
        await ProgrammePageTests.SetUpAsync(writer, "public");
        await ProgrammePageTests.KeepAsync(writer, $"{Home}/endre", ("navn", "Nasjonalt program"), ("om", "Skrevet ved en feil"), ("deles", "public"));
        var back = $"{Home}/historikk/programmet/1/sett-tilbake";
        var history = await writer.PageAsync($"{Home}/historikk");
        history.Faults().ShouldBeEmpty();
        history.Links("main").Where(link => link.EndsWith("/sett-tilbake", StringComparison.Ordinal)).ShouldBe([back], "the version that stands is not put back");
        var page = await writer.PageAsync(back);
        page.Faults().ShouldBeEmpty();
        page.Document.QuerySelector("[aria-labelledby=annerledes] del")!.TextContent.ShouldContain("Skrevet ved en feil");
        (await writer.SendAsync(page, ("hvorfor", " "))).Page.MainText.ShouldContain("Skriv hvorfor dette settes tilbake.");

        await ProgrammePageTests.KeepAsync(second, $"{Home}/fora/nytt", ProgrammePageTests.Board);
        var outrun = await writer.SendAsync(page, ("hvorfor", "Feil tekst"));
        outrun.Page.Faults().ShouldBeEmpty();
        foreach (var expected in (string[])["Noen andre lagret det samme mens du skrev.", "Programstyret"]) outrun.Page.MainText.ShouldContain(expected);
        outrun.Page.Document.QuerySelector("#hvorfor")!.TextContent.ShouldBe("Feil tekst");
        (await writer.SendAsync(outrun.Page, ("hvorfor", "Feil tekst"))).Location.ShouldBe($"{Home}/historikk?lagret=ja");

        (await other.PageAsync(Home)).MainText.ShouldNotContain("Skrevet ved en feil");
        (await other.PageAsync($"{Home}/fora")).MainText.ShouldContain("Programstyret", customMessage: "meetings may name it");
        var after = await writer.PageAsync($"{Home}/historikk");
        foreach (var expected in (string[])["Satt tilbake", "Feil tekst", "versjon 4", "(nedlagt)"]) after.MainText.ShouldContain(expected, Case.Insensitive);
        (await writer.PageAsync(back)).MainText.ShouldContain("Det er ingenting å gjøre.");
        foreach (var none in (string[])["programmet/9", "initiativ-1/1", "tull/1"]) (await writer.PageAsync($"{Home}/historikk/{none}/sett-tilbake")).Status.ShouldBe(HttpStatusCode.NotFound, none);
        (await other.PageAsync(back)).Status.ShouldBe(HttpStatusCode.NotFound, "only those who write for it see its versions");
    }

    [Fact]
    public async Task Members_Many_AreWrittenAtOnceAndFoldedAfterwards()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: ProgrammePageTests.Register);
        using var writer = await server.MemberAsync("program@example.no", "etat", "contributor");
        await ProgrammePageTests.SetUpAsync(writer, "own");
        var lines = string.Join('\n', Enumerable.Range(1, 13).Select(i => $"Nabo: stilling {i}").Append("Panelet (unge)"));
        (string, string)[] board = [("navn", "Styret"), ("slag", "board"), ("beslutning", "majority")];
        var wrong = await writer.SendAsync($"{Home}/fora/nytt", [.. board, ("flere", $"{lines}\nIngen: x")]);
        wrong.Page.MainText.ShouldContain("Registeret har ingen som heter «Ingen».");
        wrong.Page.Document.QuerySelector("#flere")!.TextContent.ShouldContain("stilling 13");
        (await writer.SendAsync(wrong.Page, [.. board, ("flere", lines)])).Location.ShouldBe($"{Home}/fora?lagret=ja");
        var form = await writer.PageAsync($"{Home}/fora/1/endre");
        form.Faults().ShouldBeEmpty();
        form.MainText.ShouldContain("Deltakere som står der fra før (14)");
        form.Document.QuerySelectorAll("details:not([open]) [name^='deltaker-'][name$='-hvem']").Length.ShouldBe(14);
        form.Document.QuerySelectorAll("[name^='deltaker-'][name$='-hvem']").Length.ShouldBe(17);
        var mend = await writer.SendAsync(form, ("deltaker-3-hvem", "Ingen"));
        mend.Page.Document.QuerySelector("details [name='deltaker-3-hvem']").ShouldBeNull("what has to be mended stands open");
        var there = form.Document.QuerySelectorAll("[name^='deltaker-']").Where(each => each.GetAttribute("type") != "checkbox" || each.HasAttribute("checked")).Select(each => (each.GetAttribute("name")!, each.GetAttribute("value") ?? ""));
        var more = await writer.SendAsync(form, [.. board, .. there, ("flere", "Etat")]);
        more.Location.ShouldBe($"{Home}/fora?lagret=ja", more.Page.MainText);
        (await writer.PageAsync($"{Home}/fora")).Document.QuerySelectorAll("dd li").Length.ShouldBe(15);
    }

    [Fact]
    public async Task Roadmap_HasNoLineThroughAnyWord()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: ProgrammePageTests.Register);
        using var writer = await server.MemberAsync("program@example.no", "etat", "contributor");
        await ProgrammePageTests.SetUpAsync(writer, "own");
        await ProgrammePageTests.KeepAsync(writer, $"{Home}/portefolje/nytt", ("navn", "Ansvarlig vertskap i alle kommuner og fylker"), ("dag", "2020-02-01"), ("plan-trial-fra", "2027"), ("plan-trial-til", "2028"), ("plan-recommended-fra", "2032"));
        var picture = (await writer.PageAsync($"{Home}/veikart")).Document.QuerySelector(".programme-roadmap svg")!;
        var words = picture.QuerySelectorAll("text").Select(text => double.Parse(text.GetAttribute("y")!, CultureInfo.InvariantCulture)).ToList();
        var lines = picture.QuerySelectorAll("line").Select(line => (Top: double.Parse(line.GetAttribute("y1")!, CultureInfo.InvariantCulture), Bottom: double.Parse(line.GetAttribute("y2")!, CultureInfo.InvariantCulture))).ToList();
        lines.ShouldNotBeEmpty();
        // A word reaches some ten units above the line that it stands on, and three below.
        words.ShouldAllBe(y => lines.All(line => line.Bottom < y - 10 || line.Top > y + 3));
    }
}
