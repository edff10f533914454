using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Journeys;

/// <summary>From a question to the source of its answer, with the keyboard alone.</summary>
[Collection(BrowserTests.Name)]
public sealed class FindJourneyTests(BrowserOnNorway norway)
{
    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Question_Asked_LeadsToTheSourceOfItsAnswer(bool scripts)
    {
        var page = await norway.OpenAsync("/", new Reader(Scripts: scripts));
        await page.TabToAsync("#start-sok");
        await page.Keyboard.TypeAsync("kjernegruppen for utsatte barn og unge");
        await page.EnterAsync();
        page.Url.ShouldContain("/finn?q=kjernegruppen");
        await page.FollowAsync(".hit:first-child a");
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Kjernegruppen for utsatte barn og unge");
        await page.TabToAsync(".source-mark");
        await page.Keyboard.PressAsync("Enter");
        var popover = page.Locator(".source-popover:popover-open");
        (await popover.CountAsync()).ShouldBe(1);
        (await popover.TextContentAsync())!.ShouldContain("Vedlegg 1");
        await page.FollowAsync(".source-popover:popover-open .source-more a");
        page.Url.ShouldContain("/kilde/");
        page.Url.ShouldEndWith("#avsnitt");
        await Assertions.Expect(page.Locator(".place-open")).ToBeInViewportAsync();
        (await page.Locator(".place-open").TextContentAsync())!.ShouldContain("Kjernegruppen for utsatte barn og unge");
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task SourceMark_Opened_ClosesWithEscapeAndKeepsThePlace()
    {
        var page = await norway.OpenAsync("/samhandlingsstruktur/kubu");
        await page.TabToAsync(".source-mark");
        await page.Keyboard.PressAsync("Enter");
        (await page.Locator(".source-popover:popover-open").CountAsync()).ShouldBe(1);
        await page.Keyboard.PressAsync("Escape");
        (await page.Locator(".source-popover:popover-open").CountAsync()).ShouldBe(0);
        (await page.EvaluateAsync<bool>("document.activeElement.matches('.source-mark')")).ShouldBeTrue();
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Suggestions_WalkedWithArrows_OpenTheEntryChosen()
    {
        var page = await norway.OpenAsync("/");
        await page.TabToAsync("#start-sok");
        await page.Keyboard.TypeAsync("kub");
        var field = page.Locator("#start-sok");
        var list = page.Locator(".start-search .suggestions");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(list).ToBeHiddenAsync();
        (await field.InputValueAsync()).ShouldBe("kub");
        await page.Keyboard.TypeAsync("u");
        await Assertions.Expect(list).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(list.Locator("[role=option]").Last).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowDown");
        var first = list.Locator("[role=option]").First;
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        (await field.GetAttributeAsync("aria-activedescendant")).ShouldBe(await first.GetAttributeAsync("id"));
        var chosen = await first.Locator("span").First.TextContentAsync();
        (await page.BarriersAsync()).ShouldBeEmpty();
        await page.EnterAsync();
        page.Url.ShouldEndWith("/samhandlingsstruktur/kubu");
        chosen.ShouldNotBeNullOrWhiteSpace();
        await page.LeaveAsync();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task List_NarrowedAndWidened_ShowsWhatItSays(bool scripts)
    {
        var page = await norway.OpenAsync("/innsatser", new Reader(Scripts: scripts));
        var all = await page.Locator("#treff").TextContentAsync();
        await page.TabToAsync(".facet:nth-of-type(2) summary");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".facet:nth-of-type(2) .facet-terms")).ToBeVisibleAsync();
        await page.FollowAsync(".facet:nth-of-type(2) .facet-terms a");
        (await page.Locator("#treff").TextContentAsync()).ShouldNotBe(all);
        await page.FollowAsync(".conditions a");
        (await page.Locator("#treff").TextContentAsync()).ShouldBe(all);
        (await page.Locator(".conditions").CountAsync()).ShouldBe(0);
        await page.LeaveAsync();
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task List_NarrowedOnAPhone_OpensTheChoicesFirst(bool scripts)
    {
        var page = await norway.OpenAsync("/innsatser", new Reader(Width: 320, Scripts: scripts));
        await page.TabToAsync(".facets > summary");
        await Assertions.Expect(page.Locator(".facet-groups")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".facet-groups")).ToBeVisibleAsync();
        await page.FollowAsync(".facet-terms a");
        (await page.Locator(".conditions a").CountAsync()).ShouldBe(1);
        await page.LeaveAsync();
    }
}
