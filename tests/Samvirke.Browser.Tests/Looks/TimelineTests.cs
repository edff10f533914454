using Microsoft.Playwright;
using Samvirke.Browser.Tests.Browsing;

namespace Samvirke.Browser.Tests.Looks;

/// <summary>The picture of the timeline is there where it can be read, and its marks are links with names.</summary>
[Collection(BrowserTests.Name)]
public sealed class TimelineTests(BrowserOnNorway norway)
{
    [BrowserTheory]
    [InlineData(1280, true)]
    [InlineData(320, false)]
    public async Task Picture_OfTheTimeline_IsShownWhereThereIsRoom(int width, bool isShown)
    {
        var page = await norway.OpenAsync("/tidslinje?fra=1990&til=2010", new Reader(Width: width));
        (await page.Locator(".timeline-picture").IsVisibleAsync()).ShouldBe(isShown);
        (await page.Locator(".timeline-table tbody tr").First.IsVisibleAsync()).ShouldBeTrue();
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Picture_OnPaper_Stays()
    {
        var page = await norway.OpenAsync("/tidslinje?fra=1990&til=2010", new Reader(Width: 700));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        (await page.Locator(".timeline-picture").IsVisibleAsync()).ShouldBeTrue();
        (await page.Locator(".timeline-controls").IsVisibleAsync()).ShouldBeFalse();
        await page.LeaveAsync();
    }

    [BrowserFact]
    public async Task Mark_OfAnEntry_IsALinkWithItsNameAndPeriod()
    {
        var page = await norway.OpenAsync("/tidslinje?fra=1990&til=2010");
        await page.ArriveAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Alkoholloven: fra 1990", Exact = true }).ClickAsync());
        page.Url.ShouldEndWith("/lov/alkoholloven");
        await page.LeaveAsync();
    }

    [BrowserTheory]
    [InlineData("/tidslinje", 1280)]
    [InlineData("/tidslinje?fra=1990&til=2010", 1000)]
    [InlineData("/tidslinje?fra=2010&til=19x0", 320)]
    [InlineData("/tallene", 320)]
    [InlineData("/rettelser", 320)]
    public async Task Page_OfTheTimelineFiguresAndFaults_HasNoBarrierInTheDark(string address, int width)
    {
        var page = await norway.OpenAsync(address, new Reader(Dark: true, Width: width));
        (await page.BarriersAsync()).ShouldBeEmpty();
        (await page.OverflowAsync()).ShouldBe(0, string.Join(" ", await page.OverflowingAsync()));
        await page.LeaveAsync();
    }
}
