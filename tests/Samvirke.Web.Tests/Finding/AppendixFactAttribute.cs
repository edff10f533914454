using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Finding;

/// <summary>A test that compares with the text of Vedlegg 1 itself, where that lies beside the project; else it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AppendixFactAttribute : FactAttribute
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Repository.Home, "..", "shared", "seeds"));

    public AppendixFactAttribute()
    {
        if (TextFile is null) Skip = "The text of Vedlegg 1 (../shared/seeds/000_*.txt) does not lie beside the project.";
    }

    /// <summary>The file, or nothing.</summary>
    public static string? TextFile => Directory.Exists(Folder) ? Directory.GetFiles(Folder, "000_*.txt").FirstOrDefault() : null;
}
