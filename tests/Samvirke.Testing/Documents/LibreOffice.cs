using System.Diagnostics;
using Xunit;

namespace Samvirke.Testing.Documents;

/// <summary>A word processor that opens documents as people's does. Where the machine has none, the tests that need it say so.</summary>
public static class LibreOffice
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public static string? Missing => Program is null ? "LibreOffice (soffice) is not on the path." : null;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Opens the document and saves it in another format; gives the file's bytes. Holds up no other test meanwhile, and ends the program if it never finishes.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="format">The format, as LibreOffice names it: <c>txt:Text</c>, <c>pdf</c>, <c>html</c>.</param>
    public static async Task<byte[]> ConvertAsync(byte[] docx, string format)
    {
        var folder = Directory.CreateTempSubdirectory("samvirke-plan-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, "plan.docx"), docx);
            var start = new ProcessStartInfo(Program!) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", format, "plan.docx"]) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var (said, _) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
            using var enough = new CancellationTokenSource(Patience);
            try
            {
                await process.WaitForExitAsync(enough.Token);
            }
            catch (OperationCanceledException late)
            {
                process.Kill(entireProcessTree: true);
                throw new TimeoutException("LibreOffice did not finish.", late);
            }

            var made = Path.Combine(folder.FullName, $"plan.{format.Split(':')[0]}");
            return File.Exists(made) ? await File.ReadAllBytesAsync(made) : throw new InvalidOperationException($"LibreOffice could not open the document: {await said}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

/// <summary>A test that needs LibreOffice.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute() => Skip = LibreOffice.Missing;
}
