using System.Net;
using System.Text;
using Samvirke.Formats.Documents;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Documents;
using Samvirke.Web.Tests.Accounts;

namespace Samvirke.Web.Tests.Steering;

/// <summary>Letters over HTTP: what is refused and why, who may read what, and what enters the register.</summary>
public sealed class LetterPageTests
{
    private const string New = "/brev/hdir/nytt";

    private const string Register = """
        - id: kilden
          kind: source
          name: {nb: Kilden}
          steward: hod
          details: {documentType: report}
        - id: hod
          kind: actor
          name: {nb: Helse- og omsorgsdepartementet}
          steward: hod
          details: {actorType: ministry}
          citations: [{source: kilden, locator: "1"}]
        - id: hdir
          kind: actor
          name: {nb: Helsedirektoratet}
          steward: hod
          aliases: [Hdir]
          details: {actorType: directorate}
          citations: [{source: kilden, locator: "1"}]
        - id: bufdir
          kind: actor
          name: {nb: "Barne-, ungdoms- og familiedirektoratet"}
          steward: hod
          aliases: [Bufdir]
          details: {actorType: directorate}
          citations: [{source: kilden, locator: "1"}]
        """;

    private static readonly (string, string)[] Facts = [("ar", "2027"), ("fra", "hod"), ("til", "hdir")];

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Letter_LookedThroughAndEntered_IsReadByEverybody(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "hdir", "editor");
        using var reader = new Visiting(server.Samvirke);
        var sent = await editor.SendAsync(New, [.. Facts, ("tekst", "TB2027-01 Plan mot rus\nDirektoratet skal lage en plan sammen med Bufdir. Frist: 1.6.2027."), ("alle", "ja")]);
        sent.Location.ShouldBe("/brev/hdir/hdir-2027", customMessage: sent.Page.MainText);
        var found = await editor.PageAsync("/brev/hdir/hdir-2027/oppdrag/1.1");
        found.Faults().ShouldBeEmpty();
        found.MainText.ShouldContain("Plan mot rus");
        var faulty = await editor.SendAsync("/brev/hdir/hdir-2027/oppdrag/1.1", ("nummer", "TB2027-01"), ("overskrift", ""), ("tekst", "Skrevet her."), ("frist", "31.6.2027"), ("ledere", ""), ("deltakere", "Bufdir"), ("samme", ""), ("gang", "0"), ("gjor", "ta-med"));
        faulty.Page.MainText.ShouldContain("Skriv en overskrift");
        faulty.Page.MainText.ShouldContain("Datoen finnes ikke i kalenderen");
        faulty.Page.Document.QuerySelector("#tekst")!.TextContent.ShouldBe("Skrevet her.");
        var taken = await editor.SendAsync("/brev/hdir/hdir-2027/oppdrag/1.1", ("nummer", "TB2027-01"), ("overskrift", "Plan mot rus"), ("tekst", "Lag en plan."), ("frist", "2027-06-01"), ("ledere", "Hdir"), ("deltakere", "Bufdir\nNoen andre"), ("samme", ""), ("gang", "0"), ("gjor", "ta-med"));
        taken.Location.ShouldBe("/brev/hdir/hdir-2027?gjort=lagret", customMessage: taken.Page.MainText);
        var late = await editor.SendAsync("/brev/hdir/hdir-2027/oppdrag/1.1", ("nummer", ""), ("overskrift", "For sent"), ("tekst", "x"), ("gang", "0"), ("gjor", "ta-med"));
        late.Page.MainText.ShouldContain("Noen andre har endret dette oppdraget");
        late.Page.Document.QuerySelector("#overskrift")!.GetAttribute("value").ShouldBe("For sent");
        (await editor.PageAsync("/brev/hdir/hdir-2027/oppdrag/1.1")).MainText.ShouldContain("Registeret kjenner ikke: Noen andre");

        var entered = await editor.SendAsync("/brev/hdir/hdir-2027/legg-inn");
        entered.Location.ShouldBe("/brev/hdir/hdir-2027?gjort=registeret", customMessage: entered.Page.MainText);
        (await editor.PageAsync("/brev/hdir/hdir-2027")).MainText.ShouldContain("Det som er tatt med, er i registeret.");
        (await reader.PageAsync("/brev")).Document.QuerySelector("td[data-label='Lagt inn av']")!.TextContent.ShouldStartWith("Helsedirektoratet, ");
        var assignment = await reader.PageAsync("/oppdrag/plan-mot-rus");
        foreach (var expected in (string[])["TB2027-01", "Lag en plan.", "1. juni 2027", "Tildelingsbrev til Helsedirektoratet for 2027"]) assignment.MainText.ShouldContain(expected);
        var across = await reader.PageAsync("/oppdrag/plan-mot-rus/brev");
        across.Faults().ShouldBeEmpty();
        across.MainText.ShouldContain("2 etater er med. 1 har oppdraget i sitt brev, 0 mangler det, og om 1 vet vi det ikke.");
        across.MainText.ShouldContain("Teksten: TB2027-01");
        across.Document.QuerySelectorAll("dt").Select(each => each.TextContent).ShouldNotContain(each => each.Contains("én på hver linje", StringComparison.Ordinal), "what is read asks for nothing");
        var json = await reader.GetAsync("/api/v1/assignments-in-letters?year=2027");
        (await json.Content.ReadAsStringAsync()).ShouldContain("\"standing\":\"stands\",\"leads\":true");
        (await reader.GetAsync("/api/v1/assignments-in-letters?year=mye")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Encoding.UTF8.GetString(await (await reader.GetAsync("/oppdrag-i-brev.csv?ar=2027")).Content.ReadAsByteArrayAsync()).ShouldContain("plan-mot-rus,Plan mot rus,hdir,Helsedirektoratet,står i brevet,leder");
        (await reader.GetAsync("/oppdrag/plan-mot-rus/likelydende.docx")).Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment", "nothing is served inline");
    }

    [Fact]
    public async Task Supplement_WithTheSameNumberTwice_SaysWhatItIsAndWhereTheOtherStands()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "hdir", "editor");
        var sent = await editor.SendAsync(New, [.. Facts, ("tillegg", "1"), ("tekst", "TB2027-01 Plan\nDirektoratet skal lede dette.\nTB2027-01 Program\nGjør noe."), ("alle", "ja")]);
        sent.Location.ShouldBe("/brev/hdir/hdir-2027-tillegg-1", customMessage: sent.Page.MainText);
        var page = await editor.PageAsync("/brev/hdir/hdir-2027-tillegg-1");
        foreach (var expected in (string[])["Dette er et tillegg.", "Nummeret TB2027-01 står også på linje 1.3.", "Nummeret TB2027-01 står også på linje 1.1."]) page.MainText.ShouldContain(expected);
        (await editor.PageAsync("/brev/hdir/hdir-2027-tillegg-1/oppdrag/1.1")).Document.QuerySelector("#ledere")!.TextContent.ShouldBe("Helsedirektoratet");
    }

    [Fact]
    public async Task Letter_ThatCannotBeRead_IsRefusedWithTheReasonAndNothingIsLost()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "hdir", "editor");
        (string, byte[], string)[] files =
        [
            ("brev.docx", "MZ\u0090\u0000\u0003"u8.ToArray(), "Filen er ikke Word (.docx), PDF eller tekst."),
            ("brev.docx", [0xD0, 0xCF, 0x11, 0xE0, 0, 0], "En eldre Word-fil (.doc)"),
            ("brev.pdf", new byte[DocumentFile.MostBytes + 1], "Filen er for stor. Den kan være høyst 20 MB."),
            ("brev.docx", "PK\u0003\u0004 ikke mer"u8.ToArray(), "Filen er skadet"),
        ];
        foreach (var (name, bytes, message) in files)
        {
            var sent = await editor.SendFileAsync(New, "fil", name, bytes, [.. Facts, ("tekst", "Limt inn"), ("adresse", "ikke en adresse")]);
            sent.Status.ShouldBe(HttpStatusCode.OK);
            sent.Page.MainText.ShouldContain(message);
            sent.Page.MainText.ShouldContain("Skriv hele nettadressen");
            sent.Page.Faults().ShouldBeEmpty();
            (sent.Page.Document.QuerySelector("#ar")!.GetAttribute("value"), sent.Page.Document.QuerySelector("#tekst")!.TextContent, sent.Page.Document.QuerySelector("#til option[selected]")!.GetAttribute("value")).ShouldBe(("2027", "Limt inn", "hdir"));
        }

        var huge = await editor.SendFileAsync(New, "fil", "brev.pdf", new byte[100_000_001], Facts);
        huge.Page.MainText.ShouldContain("det du sendte, er for stort til at vi kan lese det");
        (await editor.PageAsync("/brev")).MainText.ShouldContain("Ingen brev er lagt inn ennå.");
    }

    [PdfFact]
    public async Task Pdf_ReadAndScanned_IsReadAndRefused()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "hdir", "editor");
        (await editor.SendFileAsync(New, "fil", "brev.pdf", PdfFile.Of("\f"), Facts)).Page.MainText.ShouldContain("den er nok skannet");
        var long400 = string.Join('\f', Enumerable.Range(1, 400).Select(page => $"Tildelingsbrev\nTB2027-{page} Oppdrag {page}\nGjør noe med sak {page}.\nSide {page}"));
        var sent = await editor.SendFileAsync(New, "fil", "brev.pdf", PdfFile.Of(long400), Facts);
        sent.Location.ShouldBe("/brev/hdir/hdir-2027", customMessage: sent.Page.MainText);
        (await editor.PageAsync("/brev/hdir/hdir-2027")).MainText.ShouldContain("400 av 400 oppdrag");
        var text = await editor.PageAsync("/brev/hdir/hdir-2027/tekst?side=395");
        text.MainText.ShouldContain("Side 391–400");
        text.MainText.ShouldContain("Gjør noe med sak 400.");
        text.MainText.ShouldNotContain("Gjør noe med sak 390.");
    }

    [Fact]
    public async Task Letter_OfOneOwn_IsNobodyElses()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: Register);
        using var editor = await server.MemberAsync("redaktor@example.no", "hdir", "editor");
        using var other = await server.MemberAsync("andre@example.no", "bufdir", "editor");
        using var reader = new Visiting(server.Samvirke);
        await editor.SendAsync(New, [.. Facts, ("tekst", "TB2027-01 Plan\nLag en plan.")]);
        foreach (var address in (string[])["/brev/hdir/hdir-2027", "/brev/hdir/hdir-2027/tekst", "/brev/hdir/hdir-2027/oppdrag/1.1"])
        {
            (await editor.PageAsync(address)).Status.ShouldBe(HttpStatusCode.OK);
            (await other.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
            (await reader.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await other.PageAsync("/brev/hdir/nytt")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await editor.PressAsync(await editor.PageAsync("/brev/hdir/hdir-2027"), "del")).Location.ShouldBe("/brev/hdir/hdir-2027?gjort=lagret");
        var shared = await other.PageAsync("/brev/hdir/hdir-2027");
        shared.Status.ShouldBe(HttpStatusCode.OK);
        shared.Document.QuerySelectorAll("main form").ShouldBeEmpty("others read and do not write");
        var missed = await editor.PressAsync(await editor.PageAsync("/brev/hdir/hdir-2027"), "legg-til", ("forste", "9.9"), ("siste", "1.2"));
        missed.Page.MainText.ShouldContain("Brevet har ingen linje 9.9");
        (await editor.PressAsync(await editor.PageAsync("/brev/hdir/hdir-2027"), "fjern")).Location.ShouldBe("/brev?gjort=borte");
        (await editor.PageAsync("/brev/hdir/hdir-2027")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
