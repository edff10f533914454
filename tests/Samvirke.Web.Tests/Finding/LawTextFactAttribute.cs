using Samvirke.Testing.Hosting;

namespace Samvirke.Web.Tests.Finding;

/// <summary>A test that compares with the text of the laws, where that lies beside the project; else it is skipped and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LawTextFactAttribute : FactAttribute
{
    private static readonly string Folder = Path.GetFullPath(Path.Combine(Repository.Home, "..", "shared", "data", "lovdata", "normalisert"));

    public LawTextFactAttribute()
    {
        if (Files.Count == 0) Skip = "The texts of the laws (../shared/data/lovdata) do not lie beside the project.";
    }

    /// <summary>A file for each law.</summary>
    public static IReadOnlyList<string> Files { get; } = Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.json") : [];
}
