using System.Net;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Hostile;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Changes;

/// <summary>Whatever a change says is shown as text, and however long it is, soon.</summary>
public sealed class HostileChangesTests
{
    private const string NotForXml = "\uFFFE\uFFFF";
    private static readonly string Long = string.Concat(Enumerable.Repeat("ord og <b>andre</b> ord ", 40_000));

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Change_WithMarkupEverywhere_IsShownAsText(DatabaseKind kind)
    {
        await using var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(SmallLog.Day(1), HostileTexts.Everything, SmallLog.Hdir, SmallLog.Bufdir, SmallLog.Source, SmallLog.Group);
        await register.ChangeAsync(SmallLog.Day(2), HostileTexts.Everything, HostileTexts.Everything + NotForXml, new Register.Changes.Revision.Put(Bad("{0} {1}")));
        await register.ChangeAsync(SmallLog.Day(3), "", " ", new Register.Changes.Revision.Put(Bad("{9} {")));
        var samvirke = await register.ServeAsync();
        foreach (var address in (string[])["/endringer?fra=2024-01-01", "/samhandlingsstruktur/gruppen/historikk", "/samhandlingsstruktur/gruppen/historikk?lang=en"])
        {
            var page = await samvirke.PageAsync(address);
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Faults().ShouldBeEmpty();
            page.Document.QuerySelectorAll("main script, main img, main b").ShouldBeEmpty();
            page.Document.QuerySelector("main")!.TextContent.ShouldContain(HostileTexts.Everything);
            page.Document.QuerySelector("main")!.TextContent.ShouldContain("{0} {1}");
        }

        var feed = await FeedTests.FeedAsync(samvirke, "/endringer.atom");
        feed.Value.ShouldContain(HostileTexts.Everything);
        feed.Value.ShouldContain("\uFFFD\uFFFD");
        var change = (await samvirke.JsonAsync("/api/v1/changes")).GetProperty("items")[1];
        change.Text("reason").ShouldBe(HostileTexts.Everything + NotForXml);

        static Entry Bad(string more) => SmallLog.Group with
        {
            Name = new LocalizedText(HostileTexts.Everything + more),
            Summary = new LocalizedText(SmallLog.Group.Summary + HostileTexts.Everything + more, HostileTexts.Markup),
            Aliases = [HostileTexts.Everything],
            Notes = [new Note(NoteType.Contradiction, new LocalizedText(HostileTexts.Everything + more), [new Citation(new EntryId("rapport"), HostileTexts.Everything, HostileTexts.Everything)])],
            Relations = [.. SmallLog.Group.Relations.Select(relation => relation with { Role = new LocalizedText(HostileTexts.Everything + more), Disputed = true })],
        };
    }

    [Theory]
    [OnSqlite]
    [OnPostgreSql]
    public async Task Change_OfVeryLongTexts_IsToldShortlyAndSoon(DatabaseKind kind)
    {
        await using var register = await ChangedRegister.CreateAsync(kind);
        await register.PutAsync(SmallLog.Day(1), "Grunnlag", SmallLog.Hdir, SmallLog.Source, SmallLog.Group with { Summary = new LocalizedText(Long) });
        await register.PutAsync(SmallLog.Day(2), "Ett ord", SmallLog.Group with { Summary = new LocalizedText(Long.Insert(Long.Length / 2, " nytt ")) });
        await register.PutAsync(SmallLog.Day(3), "Alt", SmallLog.Group with { Summary = new LocalizedText(string.Concat(Long.Reverse())) });
        await register.PutAsync(SmallLog.Day(4), new string('x', 100_000), SmallLog.Group with { Summary = new LocalizedText("kort"), Aliases = [.. Enumerable.Range(0, 5000).Select(i => $"navn {i}")] });
        var samvirke = await register.ServeAsync();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var address in (string[])["/samhandlingsstruktur/gruppen/historikk", "/endringer?fra=2024-01-01"])
        {
            var page = await samvirke.PageAsync(address);
            page.Status.ShouldBe(HttpStatusCode.OK);
            page.Document.QuerySelectorAll("ins").ShouldContain(added => added.TextContent.Contains("nytt"));
            page.MainText.ShouldContain("endringer til i oppføringen");
            page.Html.Length.ShouldBeLessThan(400_000);
        }

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
    }
}
