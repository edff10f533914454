using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>Does what leads to another page, and waits until that page is there; and leaves.</summary>
internal static class Arriving
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Does this, which leads to another page, and waits for it.</summary>
    public static async Task ArriveAsync(this IPage page, Func<Task> act)
    {
        var arrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        page.FrameNavigated += Arrive;
        await act();
        await arrived.Task.WaitAsync(Patience);
        page.FrameNavigated -= Arrive;
        // The foot is the last that stands on a page: when it is there, all is.
        await page.Locator("footer").WaitForAsync();

        void Arrive(object? sender, IFrame frame) => arrived.TrySetResult();
    }

    /// <summary>
    /// Leaves the page and ends the reader's browser. The page alone is never closed: a Chromium that is asked to while it goes to another page says yes, stays open,
    /// and is waited for without end.
    /// </summary>
    public static Task LeaveAsync(this IPage page) => page.Context.CloseAsync();

    /// <summary>Presses Enter, which leads to another page.</summary>
    public static Task EnterAsync(this IPage page) => page.ArriveAsync(() => page.Keyboard.PressAsync("Enter"));
}
