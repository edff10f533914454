using System.Net;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Municipalities;

namespace Samvirke.Web.Tests.Steering;

/// <summary>Organisations keep what they hold about the choice between models, share it or not, and see what that makes of the choice.</summary>
public sealed class AgencyWeightTests
{
    private const string All = "/valg-av-modell/etatene";
    private const string Ours = "/organisasjon/etat/modellvekter";
    private const string Theirs = "/organisasjon/nabo/modellvekter";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Weights_OfTwoAgencies_StandSideBySideWhenTheyAreShared(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: SteeringText.Models);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("to@example.no", "nabo", "editor");
        using var reader = new Visiting(server.Samvirke);
        (await reader.PageAsync(All)).MainText.ShouldContain("Ingen organisasjon har delt vektene sine");
        (await one.PageAsync(All)).Links("main").ShouldContain(Ours);

        (await one.SendAsync(Ours, ("vekt-strategy", "80"), ("vekt-delivery", "20"), ("deles", "own"))).Location.ShouldBe($"{Ours}?lagret=ja");
        (await reader.PageAsync(All)).MainText.ShouldContain("Ingen organisasjon har delt vektene sine", customMessage: "what is kept for oneself is seen by nobody else");
        await one.SendAsync(Ours, ("vekt-strategy", "80"), ("vekt-delivery", "20"), ("deles", "public"));
        await other.SendAsync(Theirs, ("vekt-strategy", "10"), ("vekt-delivery", "12,5"), ("karakter-modell-a-delivery", "medium"), ("grunn-modell-a-delivery", "Vi har prøvd <b>den</b>."), ("deles", "public"));

        var page = await reader.PageAsync(All);
        page.Faults().ShouldBeEmpty();
        foreach (var said in (string[])[
            "Modell A er oftest best for Etat.", "Modell B er oftest best for Nabo.", "De 2 som har gitt poeng til alle kriteriene, er lite enige om hva som er viktigst: 0 av 100",
            "Lengst fra hverandre er Etat og Nabo: 36 av 100 deler", "Med vekter hvor som helst mellom dem: Disse vektene avgjør ikke valget alene. Hver av de 2 modellene kan være best; det kommer an på det som er åpent i vektene",
            "Vi har prøvd <b>den</b>.", "80 av 100", "44 av 100"])
        {
            page.MainText.ShouldContain(said);
        }

        foreach (var language in (string[])["nn", "en"]) (await reader.PageAsync($"{All}?lang={language}")).Faults().ShouldBeEmpty();

        var sent = await other.PressAsync(await other.PageAsync(Theirs), "fjern");
        sent.Location.ShouldBe($"{Theirs}?fjernet=ja", sent.Page.MainText);
        (await reader.PageAsync(All)).MainText.ShouldNotContain("Nabo");
        var versions = await other.PageAsync($"{Theirs}/versjoner");
        versions.Faults().ShouldBeEmpty();
        versions.MainText.ShouldContain("Tatt tilbake.");
        versions.MainText.ShouldContain("12,5 poeng");
        versions.MainText.ShouldContain("redaktør i Nabo");
        (await one.PageAsync($"{Theirs}/versjoner")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await reader.GetAsync(Ours)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Weights_LeftOpen_AreDrawn()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: SteeringText.Models);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        await one.SendAsync(Ours, ("deles", "public"));
        var page = await one.PageAsync(All);
        page.MainText.ShouldContain("åpent");
        page.MainText.ShouldContain("Modell B er oftest best for Etat.");
        page.MainText.ShouldContain("Det må være minst to");
    }

    [Theory]
    [InlineData("vekt-strategy", "-3", "skriv et tall fra 0 til 100")]
    [InlineData("vekt-strategy", "mye", "skriv et tall fra 0 til 100")]
    [InlineData("vekt-strategy", "0", "Alle vektene er 0")]
    [InlineData("karakter-modell-a-strategy", "strong", "dere har valgt det samme som rapporten")]
    [InlineData("karakter-modell-a-strategy", "weak", "skriv hvorfor dere vurderer annerledes")]
    [InlineData("karakter-modell-a-strategy", "topp", "velg et av ordene")]
    [InlineData("grunn-modell-a-strategy", "Fordi", "velg hvordan dere vurderer")]
    [InlineData("grunn-modell-a-strategy", "Fordi\u0007", "styretegn")]
    public async Task Weights_ThatCannotBeUsed_AreNamedAndNothingIsLost(string field, string typed, string said)
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: SteeringText.Models);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        var sent = await one.SendAsync(Ours, ("vekt-delivery", "0"), ("grunn-modell-b-strategy", "Skal ikke bort"), (field, typed), ("deles", "public"));
        sent.Status.ShouldBe(HttpStatusCode.OK);
        sent.Page.Faults().ShouldBeEmpty();
        sent.Page.MainText.ShouldContain(said);
        sent.Page.Document.QuerySelector($".ds-error-summary a[href='#{field}'], .ds-error-summary a[href^='#karakter-modell-a'], .ds-error-summary a[href^='#grunn-modell-a']").ShouldNotBeNull();
        sent.Page.Document.QuerySelector("textarea[name=grunn-modell-b-strategy]")!.TextContent.ShouldBe("Skal ikke bort");
        sent.Page.Document.QuerySelector("input[name=deles][checked]")!.GetAttribute("value").ShouldBe("public");
        (await one.PageAsync(All)).MainText.ShouldContain("Ingen organisasjon har delt vektene sine");
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Weights_WrittenByTwoAtOnce_TellTheSecondAndKeepWhatTheyTyped(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: SteeringText.Models);
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        using var other = await server.MemberAsync("to@example.no", "etat", "editor");
        var (mine, yours) = (await one.PageAsync(Ours), await other.PageAsync(Ours));
        await one.SendAsync(mine.With("vekter"), ("vekt-strategy", "7"), ("deles", "own"));
        var sent = await other.SendAsync(yours.With("vekter"), ("vekt-strategy", "9"), ("deles", "own"));
        sent.Page.MainText.ShouldContain("Noen andre lagret mens du skrev.");
        sent.Page.MainText.ShouldContain("7 poeng");
        sent.Page.Document.QuerySelector("#vekt-strategy")!.GetAttribute("value").ShouldBe("9");
        (await other.SendAsync(sent.Page.With("vekter"), ("vekt-strategy", "9"), ("deles", "own"))).Location.ShouldBe($"{Ours}?lagret=ja");
    }

    [Fact]
    public async Task Models_ThatAreNoChoice_AreNamed()
    {
        await using var server = await AccountServer.StartAsync(DatabaseKind.Sqlite, register: LocalText.Start + SteeringText.Model("modell-a", "Modell A", "strong", "weak"));
        using var one = await server.MemberAsync("en@example.no", "etat", "contributor");
        foreach (var address in (string[])["/valg-av-modell", All, Ours])
        {
            var page = await one.PageAsync(address);
            page.Faults().ShouldBeEmpty();
            page.MainText.ShouldContain("Bare Modell A er vurdert, og én modell er ikke noe valg. Før inn vurderinger på minst én modell til.");
        }

        using var answer = await server.Samvirke.Client.GetAsync(new Uri("/api/v1/organisation-models/choice", UriKind.Relative));
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Only Modell A is rated");
        var command = await server.CommandAsync("choose", "--json");
        command.ExitCode.ShouldBe(2);
        command.ErrorLines.ShouldHaveSingleItem().ShouldContain("Bare Modell A er vurdert");
    }
}
