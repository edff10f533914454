using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>Walks a page with the keyboard alone. At every step the place where one is must be seen.</summary>
internal static class Keyboard
{
    private const int Farthest = 150;

    private const string FocusIsSeen =
        """
        () => {
          const e = document.activeElement;
          if (!e || e === document.body) return 'nothing: the end of the page is passed';
          const box = e.getBoundingClientRect();
          const style = getComputedStyle(e);
          const ring = (s) => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none';
          // A choice has its ring around the label as well.
          const around = e.matches('input[type=radio], input[type=checkbox]') ? e.closest('.ds-field') : null;
          // The skip link is seen only while it has the focus.
          if (!e.matches('.ds-skip-link') && !ring(style) && !(around && ring(getComputedStyle(around))) && ![...e.querySelectorAll('*')].some((inner) => ring(getComputedStyle(inner)))) return 'no ring around ' + e.outerHTML.slice(0, 150);
          if (box.width < 1 || box.height < 1) return 'nothing to see of ' + e.outerHTML.slice(0, 150);
          if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) return 'outside of the window: ' + e.outerHTML.slice(0, 150);
          return '';
        }
        """;

    /// <summary>Presses Tab until what the selector names has the focus.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        for (var steps = 0; steps < Farthest; steps++)
        {
            await page.Keyboard.PressAsync("Tab");
            (await page.EvaluateAsync<string>(FocusIsSeen)).ShouldBe("", $"at step {steps} towards {selector}");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
        }

        throw new ShouldAssertException($"Tab does not lead to {selector} on {page.Url}");
    }

    /// <summary>Goes to what the selector names and presses Enter, which leads to another page.</summary>
    public static async Task FollowAsync(this IPage page, string selector)
    {
        await page.TabToAsync(selector);
        await page.EnterAsync();
    }
}
