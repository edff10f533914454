namespace Samvirke.Bench;

/// <summary>The scripts of the peers, wherever the program was started.</summary>
internal static class Peers
{
    public static string Find(string script)
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "bench", "peers", script))) folder = Path.GetDirectoryName(folder)!;
        return Path.Combine(folder, "bench", "peers", script);
    }
}
