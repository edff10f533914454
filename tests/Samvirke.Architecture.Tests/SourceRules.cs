using System.Text.RegularExpressions;

namespace Samvirke.Architecture.Tests;

/// <summary>What may not stand in source files.</summary>
internal static partial class SourceRules
{
    /// <summary>Longer files are split.</summary>
    public const int MostLines = 300;

    /// <summary>The clock, chance, or the outside world in a line of code.</summary>
    public static bool ReachesOut(string line) => Outside().IsMatch(Comment().Replace(line, ""));

    /// <summary>A name for a type that says nothing of what it does.</summary>
    public static string? EmptyName(string line) => TypeName().Match(Comment().Replace(line, "")) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>
    /// Whether a page of a browser is closed by itself: a Chromium that is asked to while it goes to another page says yes, stays open, and is waited for without
    /// end. One closes the whole of the reader's browser.
    /// </summary>
    public static bool ClosesAPage(string line) => Closing().IsMatch(Comment().Replace(line, ""));

    /// <summary>Whether the tool that makes migrations wrote the file.</summary>
    public static bool IsGenerated(string file) => file.Contains("/Migrations/", StringComparison.Ordinal) && file.StartsWith("src/", StringComparison.Ordinal);

    [GeneratedRegex("""
        \b DateTime(Offset)? \. (Utc)?Now \b | \b DateTime \. Today \b | \b TimeProvider \. System \b |
        \b Guid \. (NewGuid|CreateVersion7) \b | \b new \s+ (System\.)? Random \( \s* \) | \b Random \. Shared \b | \b RandomNumberGenerator \b |
        (?<! [\w.] (?<! \b System\. | \b IO\.) ) (File|Directory|Console|Environment) \. (?= [A-Z])
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Outside();

    [GeneratedRegex("""\b(class|record|struct|interface|enum)\s+((class|struct)\s+)?(?<name>\w*(Manager|Helper|Helpers|Util|Utils|Utility|Utilities|Common|Base))\b""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex("""(?<!\b(browser|Context))\.CloseAsync\(""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Closing();

    /// <summary>From // to the end of the line, unless it is part of an address.</summary>
    [GeneratedRegex("""(?<!:)//.*$""", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Comment();
}
