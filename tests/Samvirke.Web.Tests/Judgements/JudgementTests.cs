using System.Net;
using System.Text.Json;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Accounts;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Judgements;

/// <summary>People judge a pair and see what follows, as they do it.</summary>
[Collection(AccountTestCollection.Name)]
public sealed class JudgementTests
{
    private const string Pair = "/overlapp/barnekoordinator/ungdomskoordinator";
    private const string Judge = $"{Pair}/vurder";

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Judgement_ByAnEditor_GoesBeforeTheAnalysisIsSeenByAllAndCanBeUndone(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartAsync(kind);
        using var editor = await server.MemberAsync("redaktor@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);
        var before = (await PairsAsync(server)).Single();
        before.GetProperty("relation").GetString().ShouldBe("overlaps");
        before.GetProperty("score").GetDouble().ShouldBeLessThan(1);
        before.GetProperty("judgements").GetArrayLength().ShouldBe(0);
        var page = await editor.PageAsync(Pair);
        page.Faults().ShouldBeEmpty();
        page.MainText.ShouldContain("Enig: de overlapper");

        var sent = await editor.SendAsync(Pair, ("svar", "complements"), ("begrunnelse", "De gjelder ulike aldre."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        sent.Location.ShouldStartWith($"{Pair}?endring=");
        var thanks = await editor.PageAsync(sent.Location);
        thanks.Faults().ShouldBeEmpty();
        thanks.MainText.ShouldContain("Takk.");
        var after = (await PairsAsync(server)).Single();
        after.GetProperty("relation").GetString().ShouldBe("complements");
        after.GetProperty("score").GetDouble().ShouldBe(1);
        after.GetProperty("judgements")[0].GetProperty("organisation").GetString().ShouldBe("etat");
        after.GetProperty("judgements")[0].GetProperty("reason").Text("nb").ShouldBe("De gjelder ulike aldre.");

        var read = await reader.PageAsync(Pair);
        read.Faults().ShouldBeEmpty();
        read.MainText.ShouldContain("De gjelder ulike aldre.");
        read.Html.ShouldNotContain("redaktor@example.no");
        var list = await reader.PageAsync("/vurderinger");
        list.Faults().ShouldBeEmpty();
        list.MainText.ShouldContain("1 par er vurdert.");
        list.MainText.ShouldContain("Vurdert av Etat");
        list.MainText.ShouldContain("for få");
        (await reader.PageAsync(read.Document.QuerySelector("a[href^='/vurdering/']")!.GetAttribute("href")!)).Faults().ShouldBeEmpty();

        var undo = thanks.Document.QuerySelector("a[href$='/angre']")!.GetAttribute("href")!;
        (await editor.SendAsync(undo, ("grunn", "Det var feil par."))).Location.ShouldNotBeNull();
        var undone = (await PairsAsync(server)).Single();
        undone.GetProperty("relation").GetString().ShouldBe("overlaps");
        undone.GetProperty("score").GetDouble().ShouldBe(before.GetProperty("score").GetDouble());
        (await reader.PageAsync("/vurderinger")).MainText.ShouldContain("Ingen par er vurdert ennå.");
        (await server.CommandAsync("verify")).ExitCode.ShouldBe(0);
    }

    [Theory]
    [OnSqlite]
    public async Task Judgements_ThatDisagree_AreBothShownAndALaterOneOfTheSameOrganisationHolds(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartAsync(kind);
        using var one = await server.MemberAsync("en@example.no", "etat", "editor");
        using var other = await server.MemberAsync("to@example.no", "nabo", "editor");
        (await one.SendAsync(Judge, ("svar", "none"), ("begrunnelse", "De er ulike."))).Location.ShouldNotBeNull();
        (await PairsAsync(server)).ShouldBeEmpty();
        (await other.SendAsync(Pair, ("svar", "overlaps"), ("begrunnelse", "De gjør det samme."))).Location.ShouldNotBeNull();
        var disputed = (await PairsAsync(server)).Single();
        disputed.GetProperty("relation").GetString().ShouldBe("overlaps");
        disputed.GetProperty("confidence").GetDouble().ShouldBe(0);
        disputed.GetProperty("judgements").GetArrayLength().ShouldBe(2);
        using var reader = new Visiting(server.Samvirke);
        var page = await reader.PageAsync(Pair);
        page.MainText.ShouldContain("er uenige");
        page.MainText.ShouldContain("De er ulike.");
        page.MainText.ShouldContain("De gjør det samme.");

        (await one.PageAsync(Pair)).Document.QuerySelector("input[name=svar][checked]")!.GetAttribute("value").ShouldBe("none");
        (await one.SendAsync(Pair, ("svar", "overlaps"), ("begrunnelse", "Vi tok feil."))).Location.ShouldNotBeNull();
        var agreed = (await PairsAsync(server)).Single();
        agreed.GetProperty("confidence").GetDouble().ShouldBe(1);
        agreed.GetProperty("judgements").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [OnSqlite]
    public async Task Judgement_ByAContributor_IsProposedToTheOrganisationsEditors(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartAsync(kind);
        using var contributor = await server.MemberAsync("bidrar@example.no", "etat", "contributor");
        using var editor = await server.MemberAsync("avgjor@example.no", "etat", "editor");
        var sent = await contributor.SendAsync(Pair, ("svar", "none"), ("begrunnelse", "De er ulike."));
        sent.Location.ShouldNotBeNull(sent.Page.MainText);
        sent.Location.ShouldStartWith("/endringsforslag/");
        (await PairsAsync(server)).Single().GetProperty("judgements").GetArrayLength().ShouldBe(0);
        var address = sent.Location[..sent.Location.IndexOf('?', StringComparison.Ordinal)];
        (await editor.PageAsync(address)).Faults().ShouldBeEmpty();
        (await editor.SendAsync(address, ("svar", ""), ("avgjorelse", "inn"))).Location.ShouldBe($"{address}?gjort=inn");
        (await PairsAsync(server)).ShouldBeEmpty();
    }

    [Theory]
    [OnSqlite]
    public async Task Judgement_SentWithoutAnswerOrReasonOrByTwoAtOnce_ChangesNothingAndSaysWhy(DatabaseKind kind)
    {
        await using var server = await JudgedServer.StartAsync(kind);
        using var editor = await server.MemberAsync("en@example.no", "etat", "editor");
        using var reader = new Visiting(server.Samvirke);
        var early = await editor.PageAsync(Judge);
        foreach (var (answer, reason, says) in new[] { ("", "Fordi.", "Velg et svar."), ("tull", "Fordi.", "Velg et svar."), ("none", " ", "Skriv hvorfor"), ("none", "\u0001", "Skriv hvorfor") })
        {
            var sent = await editor.SendAsync(early, ("svar", answer), ("begrunnelse", reason));
            sent.Status.ShouldBe(HttpStatusCode.OK);
            sent.Page.MainText.ShouldContain(says);
            sent.Page.Faults().ShouldBeEmpty();
        }

        (await editor.SendAsync(early, ("svar", "none"), ("begrunnelse", "De er ulike."))).Location.ShouldNotBeNull();
        (await editor.SendAsync(early, ("svar", "overlaps"), ("begrunnelse", "Uten å ha sett."))).Page.MainText.ShouldContain("Noen har endret");
        (await reader.PageAsync(Judge)).Status.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var missing in new[] { "/overlapp/barnekoordinator/barnekoordinator", "/overlapp/etat/nabo", "/overlapp/finnes-ikke/barnekoordinator", "/overlapp/%F0%9F%98%80/x" })
        {
            var page = await reader.PageAsync(missing);
            page.Status.ShouldBe(HttpStatusCode.Gone, missing);
            page.Faults().ShouldBeEmpty(missing);
        }

        (await editor.PageAsync("/ny")).Document.QuerySelector("option[value=vurdering]").ShouldBeNull();
    }

    private static async Task<JsonElement[]> PairsAsync(AccountServer server) => [.. (await server.Samvirke.JsonAsync("/api/v1/overlaps")).GetProperty("pairs").EnumerateArray()];
}
