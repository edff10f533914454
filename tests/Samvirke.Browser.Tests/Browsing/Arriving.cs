using Microsoft.Playwright;

namespace Samvirke.Browser.Tests.Browsing;

/// <summary>Does what leads to another page, and waits until that page is there.</summary>
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

    /// <summary>Presses Enter, which leads to another page.</summary>
    public static Task EnterAsync(this IPage page) => page.ArriveAsync(() => page.Keyboard.PressAsync("Enter"));
}
