namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>The national register of the repository that the tests are built in.</summary>
internal static class NorwegianData
{
    public static string Folder { get; } = Path.Combine(Repository(), "data", "norway");

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Samvirke.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests are not run from their repository.");
        return folder;
    }
}
