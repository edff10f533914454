using System.Text.RegularExpressions;
using Samvirke.Docs.Tests.Documents;

namespace Samvirke.Docs.Tests;

/// <summary>Links between the documents lead to files, and to headings in them; pictures are there.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(ProjectFolder.In("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(ProjectFolder.Path, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_OfADocument_LeadSomewhere(string document) => Lost(document, Link()).ShouldBeEmpty();

    [Fact]
    public void Pictures_OfTheReadme_AreThere() => Lost("README.md", Picture()).ShouldBeEmpty();

    private static IEnumerable<string> Lost(string document, Regex pattern) => pattern.Matches(ProjectFolder.Read(document))
        .Select(match => match.Groups["target"].Value)
        .Where(target => !target.Contains("://", StringComparison.Ordinal) && !Exists(ProjectFolder.In(document), target));

    private static bool Exists(string from, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? from : Path.Combine(Path.GetDirectoryName(from)!, parts[0]);
        return Path.Exists(file) && (parts.Length == 1 || File.ReadLines(file).Where(line => line.StartsWith('#')).Select(Anchor).Contains(parts[1]));
    }

    /// <summary>What a heading is called in a link.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"(?<!!)\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"!\[[^\]]*\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Picture();
}
