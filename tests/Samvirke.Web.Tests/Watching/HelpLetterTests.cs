using System.Globalization;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Municipalities;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Watching;

/// <summary>Those who may answer hear by letter that a municipality asks for help, and it hears of the answers; the letters hold nothing of what was written.</summary>
public sealed class HelpLetterTests
{
    private const string Coordinator = "koordinator@example.no";
    private const string Governor = "forvalter@example.no";
    private const string Other = "annen@example.no";
    private const string Help = "/kommune/0101/hjelp";
    private const string Ask = "/kommune/0101/hjelp/ny";
    private const string Region = $"/region/{RegionServer.Governor}?vis=hjelp";
    private const string Question = "Hvem har laget planen sammen med naboene?";
    private const string Answer = "Fjord har gjort det.";

    // Letters are due at seven in Norway, long after the program's own clock shows.
    private static readonly DateTimeOffset Morning = new(2030, 1, 7, 6, 5, 0, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Letter_OfAQuestionAndItsAnswer_ComesOnceToThoseWhoMayReadIt(DatabaseKind kind)
    {
        await using var server = await RegionServer.StartAsync(kind, withTestAddresses: true);
        using var coordinator = await server.MemberAsync(Coordinator, "dal-kommune", "contributor");
        using var governor = await server.MemberAsync(Governor, RegionServer.Governor, "contributor");
        using var other = await server.MemberAsync(Other, RegionServer.OtherGovernor, "contributor");
        foreach (var each in (Visiting[])[governor, other]) await FollowAsync(each, Region);
        await FollowAsync(other, Help);
        (await governor.PageAsync("/min-konto/folger")).MainText.ShouldContain("Hjelp kommunene ønsker: Statsforvalteren");

        (await coordinator.SendAsync(Ask, ("om", "krav:krav-plan"), ("tekst", Question), ("deles", "region"), ("folg", "ja"))).Location.ShouldBe($"{Help}?ferdig=sendt");
        (await coordinator.PageAsync(Help)).MainText.ShouldContain("Du følger dette", customMessage: "whoever asks hears of the answers");
        await SettleAsync();
        (await SendAsync(server, Morning)).ShouldBe(1, "those who may not read the question hear nothing of it, and nobody hears of their own");
        var asked = Letters(server, Governor).ShouldHaveSingleItem();
        foreach (var expected in (string[])["DU FØLGER: Hjelp kommunene ønsker: Statsforvalteren", "Dal kommune spør om hjelp: Krav om plan", new Uri(server.Samvirke.Address, Help).AbsoluteUri]) asked.ShouldContain(expected);

        (await governor.PageAsync($"/region/{RegionServer.Governor}?vis=planer")).MainText.ShouldContain("Ett spørsmål venter på svar.");
        (await other.PageAsync($"/region/{RegionServer.Governor}?vis=planer")).MainText.ShouldNotContain("venter på svar");
        (await coordinator.PageAsync("/kommune/0101")).MainText.ShouldNotContain("har fått svar");
        await governor.SendAsync($"/organisasjon/{RegionServer.Governor}/svar/0101/1", ("svartekst", Answer));
        (await governor.PageAsync($"/region/{RegionServer.Governor}?vis=planer")).MainText.ShouldNotContain("venter på svar");
        (await coordinator.PageAsync("/kommune/0101")).MainText.ShouldContain("Ett spørsmål om hjelp har fått svar.");
        (await governor.PageAsync("/kommune/0101")).MainText.ShouldNotContain("har fått svar");
        await SettleAsync();
        (await SendAsync(server, Morning.AddDays(7))).ShouldBe(1);
        Letters(server, Coordinator).ShouldHaveSingleItem().ShouldContain("Statsforvalteren har svart Dal kommune: Krav om plan");
        (await SendAsync(server, Morning.AddDays(14))).ShouldBe(0, "it has been told");

        await coordinator.SendAsync($"{Help}/1", ("tilstand", "open"), ("tekst", Question), ("deles", "public"));
        await SettleAsync();
        (await SendAsync(server, Morning.AddDays(21))).ShouldBe(2, "now others may read the question too");
        Letters(server, Governor)[^1].ShouldContain("Dal kommune har endret spørsmålet sitt: Krav om plan");
        Letters(server, Other).ShouldHaveSingleItem().Split("Dal kommune har endret").Length.ShouldBe(2, "it stands under the first of what is followed");

        foreach (var letter in new[] { Coordinator, Governor, Other }.SelectMany(each => Letters(server, each)))
        {
            letter.ShouldNotContain(Question);
            letter.ShouldNotContain(Answer);
            letter.Split('\n').Where(line => line.Contains('@', StringComparison.Ordinal) && !line.StartsWith("To:", StringComparison.Ordinal) && !line.StartsWith("From:", StringComparison.Ordinal) && !line.StartsWith("Message-Id:", StringComparison.OrdinalIgnoreCase))
                .ShouldBeEmpty("nobody is told who wrote");
        }
    }

    [Fact]
    public async Task Letter_AfterARoleHasEnded_TellsOfWhatIsOpenToAllOnly()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite, withTestAddresses: true);
        using var coordinator = await server.MemberAsync(Coordinator, "dal-kommune", "contributor");
        using var governor = await server.MemberAsync(Governor, RegionServer.Governor, "contributor");
        await FollowAsync(governor, Region);
        using var administrator = await server.AdministratorAsync();
        var person = (await administrator.PageAsync($"/organisasjon/{RegionServer.Governor}/folk")).Document.QuerySelector($"a[aria-label$='{Governor}']")!.GetAttribute("href")!;
        await administrator.SendAsync(person, ("rolle", "ingen"));
        await coordinator.SendAsync(Ask, ("om", "tema:planning"), ("tekst", Question), ("deles", "region"));
        await SettleAsync();
        (await SendAsync(server, Morning)).ShouldBe(0);
        (await coordinator.PageAsync(Help)).MainText.ShouldNotContain("Du følger dette", customMessage: "who did not ask for letters gets none");
        await coordinator.SendAsync(Ask, ("om", "tema:planning"), ("tekst", Question), ("deles", "public"));
        await SettleAsync();
        (await SendAsync(server, Morning.AddDays(7))).ShouldBe(1);
        Letters(server, Governor).ShouldHaveSingleItem().ShouldContain("Dal kommune spør om hjelp");
    }

    [Fact]
    public async Task Following_ForTheRegionOfOnesOwn_IsSuggested()
    {
        await using var server = await RegionServer.StartAsync(DatabaseKind.Sqlite, withTestAddresses: true);
        using var governor = await server.MemberAsync(Governor, RegionServer.Governor, "contributor");
        using var coordinator = await server.MemberAsync(Coordinator, "dal-kommune", "contributor");
        var page = await governor.PageAsync("/min-konto/folger");
        page.Faults().ShouldBeEmpty();
        page.Links("main").ShouldContain(Region);
        (await coordinator.PageAsync("/min-konto/folger")).Links("main").ShouldContain(Help);
        (await governor.PressAsync(page, "folg")).Location.ShouldBe("/min-konto/folger?gjort=folger");
        (await governor.PageAsync("/min-konto/folger")).MainText.ShouldNotContain("kan du følge");
        foreach (var none in (string[])["/kommune/9999/hjelp", "/region/etat?vis=hjelp", "/region/statsforvalteren", "/region/statsforvalteren?vis=planer", "/kommune/0101/moter"])
        {
            (await governor.SendAsync(await governor.PageAsync($"/min-konto/folg?hva={Uri.EscapeDataString(none)}"))).Page.MainText.ShouldContain("ikke til noe som kan følges", customMessage: none);
        }
    }

    private static async Task FollowAsync(Visiting person, string address)
    {
        var sent = await person.PressAsync(await person.PageAsync(address), "folg");
        sent.Location.ShouldBe("/min-konto/folger?gjort=folger", sent.Page.MainText);
    }

    /// <summary>What was written a moment ago stands in the next letter.</summary>
    private static Task SettleAsync() => Task.Delay(TimeSpan.FromSeconds(2.5));

    private static async Task<int> SendAsync(AccountServer server, DateTimeOffset now)
    {
        using var answer = await server.Samvirke.Client.PostAsync(new Uri($"/prove/brev?naa={Uri.EscapeDataString(now.ToString("O", CultureInfo.InvariantCulture))}", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        return int.Parse(await answer.Content.ReadAsStringAsync(), CultureInfo.InvariantCulture);
    }

    private static List<string> Letters(AccountServer server, string email) =>
        [.. Directory.GetFiles(server.Mail, "digest-*.eml").OrderBy(File.GetCreationTimeUtc).Select(File.ReadAllText).Where(letter => letter.Contains($"To: <{email}>", StringComparison.Ordinal))];
}
