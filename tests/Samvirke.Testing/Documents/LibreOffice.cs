using System.Diagnostics;
using Xunit;

namespace Samvirke.Testing.Documents;

/// <summary>A word processor that opens documents as people's does. Where the machine has none, the tests that need it say so.</summary>
public static class LibreOffice
{
    private static readonly string? Program = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, "soffice")).FirstOrDefault(File.Exists);

    public static string? Missing => Program is null ? "LibreOffice (soffice) is not on the path." : null;

    /// <summary>Opens the document and saves it in another format; gives the file's bytes.</summary>
    /// <param name="docx">The document.</param>
    /// <param name="format">The format, as LibreOffice names it: <c>txt:Text</c>, <c>pdf</c>, <c>html</c>.</param>
    public static byte[] Convert(byte[] docx, string format)
    {
        var folder = Directory.CreateTempSubdirectory("samvirke-plan-");
        try
        {
            File.WriteAllBytes(Path.Combine(folder.FullName, "plan.docx"), docx);
            var start = new ProcessStartInfo(Program!) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
            foreach (var argument in (string[])[$"-env:UserInstallation={new Uri(Path.Combine(folder.FullName, "profile"))}", "--headless", "--convert-to", format, "plan.docx"]) start.ArgumentList.Add(argument);
            using var process = Process.Start(start)!;
            var said = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            if (!process.WaitForExit(TimeSpan.FromMinutes(2))) throw new InvalidOperationException("LibreOffice did not finish.");
            var made = Path.Combine(folder.FullName, $"plan.{format.Split(':')[0]}");
            return File.Exists(made) ? File.ReadAllBytes(made) : throw new InvalidOperationException($"LibreOffice could not open the document: {said.Result}");
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
