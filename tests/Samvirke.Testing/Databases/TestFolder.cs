using System.Diagnostics;
using System.Globalization;

namespace Samvirke.Testing.Databases;

/// <summary>A new folder for one test. What a killed run leaves behind is swept by the next.</summary>
public sealed class TestFolder : IDisposable
{
    private const string Prefix = "samvirke-test-";

    static TestFolder() => SweepDead();

    public TestFolder() => Path = Directory.CreateTempSubdirectory(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-")).FullName;

    public string Path { get; }

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static void SweepDead()
    {
        foreach (var folder in Directory.GetDirectories(System.IO.Path.GetTempPath(), Prefix + "*"))
        {
            var owner = System.IO.Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (int.TryParse(owner, NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !Runs(process)) Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Runs(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
