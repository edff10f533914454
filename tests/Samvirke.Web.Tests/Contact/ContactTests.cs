using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Contact;

/// <summary>A municipality enters its contact point, and anybody finds it.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class ContactTests
{
    private const string Page = "/kommune/3401/kontakt";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task ContactPoint_EnteredByTheMunicipality_IsFoundShownInAFrameAndListed(DatabaseKind kind)
    {
        await using var server = await ContactServer.StartAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "kongsvinger-kommune", "editor");
        using var reader = new Visiting(server.Samvirke);
        var before = await reader.PageAsync(Page);
        before.Faults().ShouldBeEmpty();
        before.MainText.ShouldContain("har ikke ført opp kontaktpunktet sitt her ennå");
        before.Document.QuerySelector(".qr").ShouldBeNull();

        var refused = await editor.SendAsync($"{Page}/endre", ("hjelp", "Vi gir råd om rus."), ("navn", "Rusrådet"), ("telefon", "ring oss"), ("epost", "fornavn.etternavn@example.no"));
        refused.Location.ShouldBeNull();
        refused.Page.Faults().ShouldBeEmpty();
        refused.Page.Document.QuerySelectorAll(".ds-error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#telefon", "#epost"]);
        refused.Page.Html.ShouldContain("Vi gir råd om rus.");
        refused.Page.Html.ShouldContain("fornavn.etternavn@example.no");

        var sent = await editor.SendAsync($"{Page}/endre", ("navn", "Rusrådet"), ("hjelp", "Vi gir råd om rus."), ("telefon", "62 00 00 00"), ("apningstid", "Hverdager"), ("epost", "ruskontakt@example.no"), ("nettside", ""), ("henvisning", "not-needed"));
        sent.Location.ShouldNotBeNull(sent.Page.MainText).ShouldStartWith($"{Page}?endring=");
        (await editor.PageAsync(sent.Location)).MainText.ShouldContain("Takk.");
        var shown = await reader.PageAsync(Page);
        shown.Faults().ShouldBeEmpty();
        shown.MainText.ShouldContain("Vi gir råd om rus.");
        shown.Document.QuerySelector("a[href='tel:62000000']").ShouldNotBeNull();
        shown.Document.QuerySelector(".qr path").ShouldNotBeNull();
        shown.Document.QuerySelector("#innfelt")!.TextContent.ShouldContain($"{Page}/innfelt");
        (await reader.PageAsync("/kommune/3403/kontakt")).MainText.ShouldContain("har ikke ført opp");
        var list = await reader.PageAsync("/kommune/3401/tjenester?henvisning=not-needed&alder=15");
        list.Faults().ShouldBeEmpty();
        list.MainText.ShouldContain("1 av 1 tjenester");
        using var table = await reader.GetAsync("/kommune/3401/tjenester.csv");
        (await table.Content.ReadAsStringAsync()).ShouldContain("62 00 00 00");
        var answer = await reader.PageAsync("/kommune/3401/hvem-kan-hjelpe?om=ungdom&alder=15&bekymring=egen-bruk&hvem=laerer");
        answer.Faults().ShouldBeEmpty();
        answer.MainText.ShouldContain("Det er kommunens kontaktpunkt for rus.");
    }

    [Theory]
    [OnSqlite]
    public async Task Inset_OfAContactPoint_MayBeFramedAndNothingElseMay(DatabaseKind kind)
    {
        await using var server = await ContactServer.StartAsync(kind);
        using var reader = new Visiting(server.Samvirke);
        using var inset = await reader.GetAsync($"{Page}/innfelt");
        inset.StatusCode.ShouldBe(HttpStatusCode.OK);
        Policy(inset).ShouldContain("frame-ancestors *");
        Policy(inset).ShouldContain("default-src 'none'");
        inset.Headers.Contains("X-Frame-Options").ShouldBeFalse();
        foreach (var other in (string[])[Page, $"{Page}/endre", "/kommune/3401/tjenester", "/", "/kontakt/innfelt"])
        {
            using var answer = await reader.GetAsync(other);
            Policy(answer).ShouldContain("frame-ancestors 'none'", Case.Sensitive, other);
        }
    }

    [Theory]
    [OnSqlite]
    public async Task ContactPoint_WrittenByTwoAtOnce_IsNotOverwrittenUnseenAndNothingTypedIsLost(DatabaseKind kind)
    {
        await using var server = await ContactServer.StartAsync(kind);
        using var one = await server.MemberAsync("en@example.no", "kongsvinger-kommune", "editor");
        using var other = await server.MemberAsync("to@example.no", "kongsvinger-kommune", "editor");
        var open = await other.PageAsync($"{Page}/endre");
        (await one.SendAsync($"{Page}/endre", ("navn", "Rusrådet"), ("hjelp", "Det første."), ("telefon", "62 00 00 00"))).Location.ShouldNotBeNull();

        var late = await other.SendAsync(open, ("navn", "Rusrådet"), ("hjelp", "Det andre."), ("telefon", "63 00 00 00"));

        late.Location.ShouldBeNull();
        late.Page.Faults().ShouldBeEmpty();
        late.Page.MainText.ShouldContain("Det første.");
        late.Page.Document.QuerySelector("#hjelp")!.TextContent.ShouldBe("Det andre.");
        var again = await other.SendAsync(late.Page, ("navn", "Rusrådet"), ("hjelp", "Det andre."), ("telefon", "63 00 00 00"));
        again.Location.ShouldNotBeNull(again.Page.MainText);
        (await one.PageAsync(Page)).MainText.ShouldContain("Det andre.");
    }

    [Theory]
    [OnSqlite]
    public async Task ContactPoint_ByAContributor_IsProposedAndByOthersRefused(DatabaseKind kind)
    {
        await using var server = await ContactServer.StartAsync(kind);
        using var contributor = await server.MemberAsync("bidrar@example.no", "kongsvinger-kommune", "contributor");
        using var neighbour = await server.MemberAsync("nabo@example.no", "hamar-kommune", "editor");
        using var reader = new Visiting(server.Samvirke);
        var sent = await contributor.SendAsync($"{Page}/endre", ("navn", "Rusrådet"), ("hjelp", "Vi gir råd."), ("telefon", "62 00 00 00"));
        sent.Location.ShouldNotBeNull(sent.Page.MainText).ShouldStartWith("/endringsforslag/");
        (await reader.PageAsync(Page)).MainText.ShouldContain("har ikke ført opp");
        (await neighbour.PageAsync($"{Page}/endre")).Status.ShouldBeOneOf(HttpStatusCode.SeeOther, HttpStatusCode.NotFound);
        (await reader.PageAsync($"{Page}/endre")).Status.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var address in (string[])["/kommune/9999/kontakt", "/kommune/9999/kontakt/innfelt", "/kommune/9999/hvem-kan-hjelpe", "/kommune/9999/tjenester", "/kommune/9999/tjenester.csv"])
        {
            (await reader.PageAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }
    }

    private static string Policy(HttpResponseMessage answer) => answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
}
