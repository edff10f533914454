namespace Samvirke.Testing.Hosting;

/// <summary>What a command of Samvirke answered.</summary>
/// <param name="ExitCode">What the shell is told.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record SamvirkeAnswer(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard error, without empty ones.</summary>
    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs a command of Samvirke to its end, as a person in a shell would.</summary>
public static class SamvirkeCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<SamvirkeAnswer> RunAsync(SamvirkeStart start)
    {
        using var process = start.ToProcess();
        process.Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException late)
        {
            process.StandardInput.Close();
            throw new TimeoutException($"samvirke {string.Join(' ', start.Arguments)} did not end: {await output} {await errors}", late);
        }

        return new SamvirkeAnswer(process.ExitCode, await output, await errors);
    }
}
