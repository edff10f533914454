using System.Text.RegularExpressions;

namespace Samvirke.Architecture.Tests;

/// <summary>What may not be kept in git.</summary>
internal static partial class TrackedRules
{
    private static readonly string[] MadeFolders = ["bin", "obj", "node_modules", "artifacts", "TestResults", "dist"];
    private static readonly string[] MadeEndings = [".dll", ".exe", ".pdb", ".nupkg", ".binlog", ".trx"];
    private static readonly string[] DatabaseEndings = [".db", ".db-wal", ".db-shm", ".sqlite", ".sqlite3", ".mdf", ".dump"];

    /// <summary>Whether the path is that of something that a build or a test run makes.</summary>
    public static bool IsMade(string path) =>
        path.Split('/')[..^1].Any(folder => MadeFolders.Contains(folder, StringComparer.Ordinal)) || MadeEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the file is a database, by its name or its first bytes.</summary>
    public static bool IsDatabase(string path, ReadOnlySpan<byte> content) =>
        DatabaseEndings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || content.StartsWith("SQLite format 3\0"u8);

    /// <summary>A path of some machine, or the host of a package registry, in a text.</summary>
    public static string? Place(string line) =>
        MachinePath().Match(line) is { Success: true } path ? path.Value : RegistryHost().Match(line) is { Success: true } host ? host.Value : null;

    /// <summary>Absolute, at the beginning of a word: the same letters inside an address on the web are no path.</summary>
    [GeneratedRegex("""(?<![\w.\-/%~}])/(work|home|root|tmp|Users|mnt)/|\b[A-Z]:\\(Users|home|work)\\""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MachinePath();

    [GeneratedRegex("""\b(api\.nuget|www\.nuget|registry\.npmjs|registry\.yarnpkg|deb\.debian|security\.debian|archive\.ubuntu|pypi|files\.pythonhosted)\.(org|com)\b""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RegistryHost();
}
