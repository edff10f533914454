namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>Defects stand on the line where an editor shows the slip, whatever the file looks like otherwise.</summary>
public sealed class YamlLinesTests
{
    private const string Message = "ukjent nøkkel «sumary»; mente du «summary»?";

    [Fact]
    public void Read_Sample_HasNoDefect()
    {
        RegisterFiles.Check(("sample.yaml", SampleRegister.Yaml)).ShouldBeEmpty();
        RegisterFiles.Read(("sample.yaml", SampleRegister.Yaml)).Entries.Length.ShouldBe(SampleRegister.Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# en kommentar\n")]
    [InlineData("\n\n\n")]
    [InlineData("---\n")]
    [InlineData("# en kommentar\n\n---\n# enda en\n")]
    [InlineData("%YAML 1.2\n---\n")]
    [InlineData("\t\n")]
    public void Read_AnythingBeforeFirstEntry_KeepsLine(string before) => ShouldBeOnLineOf(before + Entry("\n"));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Read_AnyLineEnd_KeepsLine(string end) => ShouldBeOnLineOf($"# en kommentar{end}{end}{end}" + Entry(end));

    [Fact]
    public void Read_NoLineEndAtEndOfFile_ReadsLastLine() => RegisterFiles.CheckBesideSample("a.yaml", "- id: x\n  kind: actr").ShouldContain(defect => defect.Line == 2 && defect.Message.Written.StartsWith("ukjent slag"));

    [Fact]
    public void Read_BlankLinesAndCommentsInEntry_KeepLine() => ShouldBeOnLineOf(Entry("\n").Replace("  sumary", "\n# kommentar\n\n    # innrykket kommentar\n  \n  sumary", StringComparison.Ordinal));

    [Fact]
    public void Read_EmptyItemsAndDocumentEnd_AreNoDefect() => RegisterFiles.CheckBesideSample("a.yaml", "---\n# bare en kommentar\n...\n").ShouldBeEmpty();

    [Fact]
    public void Read_TrailingSpacesAndTabs_KeepLine() => ShouldBeOnLineOf(Entry("\n").Replace("\n", " \t\n", StringComparison.Ordinal));

    /// <summary>The only defect is the unknown key, on the line where it stands.</summary>
    private static void ShouldBeOnLineOf(string text)
    {
        var line = RegisterFiles.Lines(text).TakeWhile(each => !each.StartsWith("  sumary", StringComparison.Ordinal)).Count() + 1;
        RegisterFiles.CheckBesideSample("a.yaml", text).Select(defect => (defect.File, defect.Line, defect.Message.Written)).ShouldBe([("a.yaml", line, Message)]);
    }

    private static string Entry(string end) => string.Join(end,
        "- id: ny-aktor", "  kind: actor", "  name: {nb: Ny aktør}", "  steward: direktoratet", "  sumary: {nb: Ny}", "  citations: [{source: rapporten, locator: \"1\"}]", "  details: {actorType: agency}", "");
}
