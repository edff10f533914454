using System.Globalization;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;
using Samvirke.Web.Tests.Steering;

namespace Samvirke.Web.Tests.Watching;

/// <summary>Those who follow a proposal hear by letter that an agency answers for everybody to read; the letters hold nothing of what was written.</summary>
public sealed class AnswerLetterTests
{
    private const string Panel = "/forslag-og-oppfolging/forslag-panel";
    private const string Answer = $"{Panel}/svar/etat";
    private const string Words = "Vi har bedt sju ungdommer inn.";

    // Letters are due at seven in Norway, long after the program's own clock shows.
    private static readonly DateTimeOffset Morning = new(2030, 1, 7, 6, 5, 0, TimeSpan.Zero);

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Letter_OfAnAnswerToAProposal_ComesOnceToThoseWhoFollowIt(DatabaseKind kind)
    {
        await using var server = await AccountServer.StartAsync(kind, register: FollowedText.Register, withTestAddresses: true);
        using var officer = await server.MemberAsync("saksbehandler@example.no", "etat", "contributor");
        using var follower = await server.MemberAsync("annen@example.no", "annen-etat", "contributor");
        foreach (var each in (Visiting[])[officer, follower]) (await each.PressAsync(await each.PageAsync(Panel), "folg")).Location.ShouldBe("/min-konto/folger?gjort=folger");

        await KeepAsync(officer, "doing", "own");
        await SettleAsync();
        (await SendAsync(server, Morning)).ShouldBe(0, "it is their own yet");
        await KeepAsync(officer, "doing", "public");
        await SettleAsync();
        (await SendAsync(server, Morning.AddDays(7))).ShouldBe(1, "those who answered hear nothing of themselves");
        var letter = Letters(server).ShouldHaveSingleItem();
        foreach (var expected in (string[])["DU FØLGER: ", "Etat har svart på forslaget.", new Uri(server.Samvirke.Address, Panel).AbsoluteUri]) letter.ShouldContain(expected);
        letter.ShouldNotContain(Words);
        (await SendAsync(server, Morning.AddDays(14))).ShouldBe(0, "it has been told");

        (await officer.PressAsync(await officer.PageAsync(Answer), "bekreft")).Location.ShouldBe($"{Panel}?bekreftet=ja");
        await SettleAsync();
        (await SendAsync(server, Morning.AddDays(21))).ShouldBe(0, "that it still holds is no news");
        await KeepAsync(officer, "done", "public");
        await SettleAsync();
        (await SendAsync(server, Morning.AddDays(28))).ShouldBe(1);
        Letters(server)[^1].ShouldContain("Etat har endret svaret sitt.");
    }

    private static async Task KeepAsync(Visiting officer, string stand, string shared) =>
        (await officer.SendAsync(Answer, ("hva", stand), ("hvorfor", Words), ("deles", shared))).Location.ShouldBe($"{Panel}?lagret=ja");

    /// <summary>What was written a moment ago stands in the next letter.</summary>
    private static Task SettleAsync() => Task.Delay(TimeSpan.FromSeconds(2.5));

    private static async Task<int> SendAsync(AccountServer server, DateTimeOffset now)
    {
        using var answer = await server.Samvirke.Client.PostAsync(new Uri($"/prove/brev?naa={Uri.EscapeDataString(now.ToString("O", CultureInfo.InvariantCulture))}", UriKind.Relative), null);
        answer.EnsureSuccessStatusCode();
        return int.Parse(await answer.Content.ReadAsStringAsync(), CultureInfo.InvariantCulture);
    }

    private static List<string> Letters(AccountServer server) => [.. Directory.GetFiles(server.Mail, "digest-*.eml").OrderBy(File.GetCreationTimeUtc).Select(File.ReadAllText)];
}
