using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Samvirke.Register.Entries;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using Samvirke.Testing.Databases;
using Samvirke.Testing.Hosting;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Changes;

/// <summary>A change is accepted while the register is served.</summary>
public sealed class AcceptTests
{
    private static readonly Entry Renamed = SmallLog.Group with { Name = new LocalizedText("Gruppen med nytt navn") };

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Accept_AChange_IsReadAtTheNextRequest(DatabaseKind kind)
    {
        await using var served = await ServedAsync(kind);
        var node = served.Node;
        var before = await node.PageAsync("/samhandlingsstruktur/gruppen");
        before.Heading.ShouldBe("Gruppen for rus");
        var tag = await TagAsync(node, "/samhandlingsstruktur/gruppen");

        var accepted = await node.PutAsync(Renamed);

        accepted.Text("outcome").ShouldBe("Accepted");
        (await node.PageAsync("/samhandlingsstruktur/gruppen")).Heading.ShouldBe("Gruppen med nytt navn");
        (await TagAsync(node, "/samhandlingsstruktur/gruppen")).ShouldNotBe(tag);
        using var asked = await node.GetAsync("/samhandlingsstruktur/gruppen", ("If-None-Match", tag));
        asked.StatusCode.ShouldBe(HttpStatusCode.OK, "what was read before is not what is there now");
        (await node.JsonAsync("/api/v1/entries?kind=collaboration-structure")).GetProperty("change").GetInt64().ShouldBe(2);
        (await node.PageAsync("/endringer")).MainText.ShouldContain("Gruppen med nytt navn");
        (await node.PageAsync("/samhandlingsstruktur/gruppen/historikk")).MainText.ShouldContain("Gruppen med nytt navn");
        (await node.PageAsync("/aktor/hdir")).MainText.ShouldContain("Gruppen med nytt navn", customMessage: "relations are read from the other end");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Accept_AChange_OtherMomentsStayAsTheyWere(DatabaseKind kind)
    {
        await using var served = await ServedAsync(kind);
        var node = served.Node;
        var today = Today.InNorway;
        var (valid, recorded) = ($"/samhandlingsstruktur/gruppen?asOf={today:yyyy-MM-dd}", $"/samhandlingsstruktur/gruppen?recordedAt={today:yyyy-MM-dd}");
        foreach (var address in (string[])[valid, recorded]) (await node.PageAsync(address)).Heading.ShouldBe("Gruppen for rus");

        await node.PutAsync(Renamed);

        foreach (var address in (string[])[valid, recorded]) (await node.PageAsync(address)).Heading.ShouldBe("Gruppen med nytt navn", address);
        using var yesterday = await node.GetAsync($"/samhandlingsstruktur/gruppen?recordedAt={today.AddDays(-1):yyyy-MM-dd}");
        yesterday.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Accept_AChange_IsFoundSoonAndNeverKeptWrong(DatabaseKind kind)
    {
        await using var served = await ServedAsync(kind);
        var node = served.Node;
        await EventuallyFindsAsync(node, "rus", "Gruppen for rus");

        await node.PutAsync(Renamed);

        await EventuallyFindsAsync(node, "nytt navn", "Gruppen med nytt navn");
        // An answer by the index before must not have been kept under the name of the picture of now.
        (await node.PageAsync("/finn?q=rus")).MainText.ShouldNotContain("Gruppen for rus");
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Accept_BasedOnSomethingOlder_NamesTheEntriesAndRecordsNothing(DatabaseKind kind)
    {
        await using var served = await ServedAsync(kind);
        var node = served.Node;
        (await node.AcceptAsync(BasedOn(("gruppen", 1)), Renamed)).Text("outcome").ShouldBe("Accepted");

        var late = await node.AcceptAsync(BasedOn(("gruppen", 1), ("hdir", 1)), SmallLog.Group);

        late.Text("outcome").ShouldBe("Outdated");
        late.GetProperty("entries").EnumerateArray().Select(each => each.GetString()).ShouldBe(["gruppen"]);
        (await node.AcceptAsync(BasedOn(("hdir", 0)), SmallLog.Hdir)).Text("outcome").ShouldBe("Outdated", "it was there before");
        (await node.AcceptAsync(BasedOn(("gruppen", 2)), SmallLog.Group)).GetProperty("change").GetInt64().ShouldBe(3);
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Accept_WhatWouldBreakTheRegister_TellsWhatAndRecordsNothing(DatabaseKind kind)
    {
        await using var served = await ServedAsync(kind);
        var node = served.Node;

        var astray = await node.PutAsync(SmallLog.Group with { Relations = [SmallLog.Relation(RelationTypes.LedBy, "ingen")] });
        var removed = await node.AcceptAsync(new() { ["remove"] = new JsonArray("hdir") });
        var withheld = await node.AcceptAsync(new() { ["withhold"] = true }, Renamed);
        var empty = await node.PutAsync();

        Defects(astray).ShouldHaveSingleItem().ShouldStartWith("gruppen:1: ");
        Defects(removed).ShouldContain(defect => defect.StartsWith("gruppen:1: ", StringComparison.Ordinal));
        withheld.Text("outcome").ShouldBe("Withheld");
        empty.Text("outcome").ShouldBe("Refused");
        (await node.JsonAsync("/health/ready")).GetProperty("lastChange").GetInt64().ShouldBe(1);
        (await node.PageAsync("/samhandlingsstruktur/gruppen")).Heading.ShouldBe("Gruppen for rus");
    }

    private static IEnumerable<string> Defects(JsonElement outcome) => outcome.GetProperty("defects").EnumerateArray().Select(each => each.GetString()!);

    private static JsonObject BasedOn(params (string Id, long Change)[] entries) =>
        new() { ["basedOn"] = new JsonObject(entries.Select(each => KeyValuePair.Create(each.Id, (JsonNode?)each.Change))) };

    private static async Task<string> TagAsync(SamvirkeServer node, string address)
    {
        using var answer = await node.GetAsync(address);
        return answer.Headers.ETag.ShouldNotBeNull().ToString();
    }

    private static async Task EventuallyFindsAsync(SamvirkeServer node, string words, string name)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            if ((await node.PageAsync($"/finn?q={words}")).MainText.Contains(name, StringComparison.Ordinal)) return;
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }

        throw new ShouldAssertException($"{name} is not found");
    }

    private static async Task<Served> ServedAsync(DatabaseKind kind)
    {
        var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(DateTimeOffset.UtcNow.AddSeconds(-1), "Lastet.", SmallLog.Hdir, SmallLog.Bufdir, SmallLog.Source, SmallLog.Group);
        return new Served(register, await register.ServeAsync(withTestAddresses: true));
    }

    private sealed record Served(ChangedRegister Register, SamvirkeServer Node) : IAsyncDisposable
    {
        public ValueTask DisposeAsync() => Register.DisposeAsync();
    }
}
