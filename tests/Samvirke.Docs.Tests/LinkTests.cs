using System.Text.RegularExpressions;
using Samvirke.Docs.Tests.Documents;

namespace Samvirke.Docs.Tests;

/// <summary>Links and pictures between the documents lead somewhere.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Documents { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(ProjectFolder.In("docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(ProjectFolder.Path, file)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Links_OfADocument_LeadToFiles(string document)
    {
        var folder = Path.GetDirectoryName(ProjectFolder.In(document))!;
        var lost = Target().Matches(ProjectFolder.Read(document))
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));
        lost.ShouldBeEmpty();
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Target();
}
