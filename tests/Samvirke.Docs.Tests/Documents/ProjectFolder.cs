namespace Samvirke.Docs.Tests.Documents;

/// <summary>The project's own files, found from where the tests run.</summary>
internal static class ProjectFolder
{
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    public static string Read(string file) => File.ReadAllText(In(file));

    public static string In(string file) => System.IO.Path.Combine(Path, file);

    private static string Find(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Samvirke.slnx"))) return folder.FullName;
        }

        throw new InvalidOperationException($"No Samvirke.slnx above {from}");
    }
}
