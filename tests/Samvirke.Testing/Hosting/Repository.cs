namespace Samvirke.Testing.Hosting;

/// <summary>Where the project lies that the tests were built in, and what was built beside them.</summary>
public static class Repository
{
    /// <summary>The folder of the project.</summary>
    public static string Home { get; } = FindHome();

    /// <summary>The configuration that the tests were built in: the program under test is of the same.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The program under test.</summary>
    public static string Program { get; } = Path.Combine(Home, "src", "Samvirke.Web", "bin", Configuration, "net10.0", "Samvirke.Web.dll");

    /// <summary>The program under test with an address by which changes are accepted.</summary>
    public static string TestNode { get; } = Path.Combine(Home, "tests", "Samvirke.TestNode", "bin", Configuration, "net10.0", "Samvirke.TestNode.dll");

    /// <summary>The national register as text.</summary>
    public static string NationalRegister { get; } = Path.Combine(Home, "data", "norway");

    private static string FindHome()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samvirke.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"{AppContext.BaseDirectory} is not in a folder with Samvirke.slnx");
    }
}
