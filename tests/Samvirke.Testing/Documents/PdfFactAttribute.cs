using Xunit;

namespace Samvirke.Testing.Documents;

/// <summary>A test that reads PDF with poppler's pdftotext; where that is not installed it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PdfFactAttribute : FactAttribute
{
    public PdfFactAttribute()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        if (!folders.Any(folder => File.Exists(Path.Combine(folder, "pdftotext")))) Skip = "pdftotext is not installed (Debian: poppler-utils).";
    }
}
