using System.Text.RegularExpressions;
using Samvirke.Docs.Tests.Documents;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;

namespace Samvirke.Docs.Tests;

/// <summary>docs/glossary.md says what the code says.</summary>
public sealed partial class GlossaryTests
{
    private const string Glossary = "docs/glossary.md";

    [Fact]
    public void Kinds_InGlossary_AreThoseOfTheCode() => Words("Kinds").ShouldBe(Kind.All.Select(kind => Line(kind.Id, kind.One)));

    [Fact]
    public void Facets_InGlossary_AreThoseOfTheCode() => Words("Facets").ShouldBe(Facet.All.Select(facet => Line(facet.Id, facet.Label)));

    [Fact]
    public void RelationTypes_InGlossary_ReadAsInTheCode() => Words("Relation types").ShouldBe(RelationTypes.All.Select(type => string.Join(
        " | ",
        [type.Id, .. Tongues.Interface.Select(tongue => $"{type.Forward.Exactly(tongue)} / {type.Backward.Exactly(tongue)}")])));

    /// <summary>A word that was renamed in the code is renamed here too.</summary>
    [Theory]
    [InlineData("The register")]
    [InlineData("Sources")]
    [InlineData("Time and change")]
    [InlineData("Register text and its check")]
    [InlineData("Pages and search")]
    public void CoreWords_InGlossary_AreTypesAndMembersOfTheCode(string heading)
    {
        var code = AllCode();
        foreach (var name in MarkdownTable.Below(Glossary, heading).SelectMany(row => TypeName().Matches(row["code"]).Select(match => match.Groups["name"].Value)))
        {
            var parts = name.Split('.');
            Regex.IsMatch(code, $@"\b(class|record|struct|enum|interface|static readonly Kind) {parts[0]}\b", RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBeTrue($"«{name}» is no type");
            if (parts.Length > 1) Regex.IsMatch(code, $@"\b{parts[1]}\b", RegexOptions.None, TimeSpan.FromSeconds(5)).ShouldBeTrue($"«{name}» has no such member");
        }
    }

    private static IEnumerable<string> Words(string heading) => MarkdownTable.Below(Glossary, heading)
        .Select(row => string.Join(" | ", MarkdownTable.Code(row["code"]), row["bokmål"], row["nynorsk"], row["English"]));

    private static string Line(string id, LocalizedText text) =>
        string.Join(" | ", [id, .. Tongues.Interface.Select(tongue => text.Exactly(tongue))]);

    private static string AllCode() => string.Join('\n', Directory
        .EnumerateFiles(ProjectFolder.In("src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
        .Select(File.ReadAllText));

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z.]*)`", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TypeName();
}
