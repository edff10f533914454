using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Commands;

/// <summary>How Samvirke must refuse to start: one clear line, no stack trace, and the shell is told.</summary>
internal static class Refusals
{
    /// <summary>Starts the server where it cannot start, and gives the line that it says.</summary>
    public static async Task<string> RefusedAsync(SamvirkeStart start)
    {
        var answer = await SamvirkeCommand.RunAsync(start with { Urls = start.Urls ?? $"http://127.0.0.1:{Ports.Free()}" });
        answer.ExitCode.ShouldNotBe(0, answer.Errors);
        var line = answer.ErrorLines.ShouldHaveSingleItem();
        line.ShouldStartWith("samvirke: ");
        line.ShouldNotContain("Exception");
        answer.Output.ShouldNotContain("klart");
        answer.Output.ShouldNotContain("   at ");
        return line;
    }
}
