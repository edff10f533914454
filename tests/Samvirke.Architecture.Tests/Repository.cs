using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Samvirke.Architecture.Tests;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    private static readonly string[] Rooms = ["src", "tests", "tools", "bench"];
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "artifacts", "TestResults"];

    private static readonly Lazy<(string[]? Files, string? Missing)> Tracked = new(ReadTracked);

    public static string Root { get; } = FindRoot();

    /// <summary>Why it cannot be known which files belong to the repository, or nothing when it can.</summary>
    public static string? NoGit => Tracked.Value.Missing;

    /// <summary>The files that git keeps, by their paths from the root.</summary>
    public static IEnumerable<string> TrackedFiles => Tracked.Value.Files!.Where(file => File.Exists(Full(file)));

    /// <summary>Files written by hand with one of the endings, by their paths from the root.</summary>
    public static IEnumerable<string> Sources(params string[] endings) => Rooms.SelectMany(room => Below(Full(room)))
        .Where(file => endings.Contains(Path.GetExtension(file), StringComparer.Ordinal))
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'));

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(Full(path));

    private static IEnumerable<string> Below(string folder) => !Directory.Exists(folder)
        ? []
        : Directory.EnumerateFiles(folder).Concat(Directory.EnumerateDirectories(folder)
            .Where(each => !NotOurs.Contains(Path.GetFileName(each), StringComparer.Ordinal))
            .SelectMany(Below));

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Samvirke.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests are not run from their repository.");
        return folder;
    }

    private static (string[]? Files, string? Missing) ReadTracked()
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["ls-files", "-z"])
            {
                WorkingDirectory = Root,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                StandardOutputEncoding = Encoding.UTF8,
            })!;
            var complaint = git.StandardError.ReadToEndAsync();
            var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
            git.WaitForExit();
            return git.ExitCode == 0 && files.Length > 0 ? (files, null) : (null, $"git does not know the files of this folder: {complaint.Result.Trim()}");
        }
        catch (Win32Exception)
        {
            return (null, "git is not installed.");
        }
    }
}

/// <summary>A test of what git keeps; skipped where the project was unpacked without git.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GitFactAttribute : FactAttribute
{
    public GitFactAttribute() => Skip = Repository.NoGit;
}
