using System.Diagnostics;

namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>Text made to exhaust or mislead the reader is refused with a line, in moderate time.</summary>
public sealed class HostileYamlTests
{
    private const int Many = 100_000;

    [Fact]
    public void Read_BillionLaughs_IsRefusedAtTheFirstAnchor()
    {
        var lines = Enumerable.Range(1, 30).Select(i => $"  a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat(i == 1 ? "lol" : $"*a{i - 1}", 10))}]");
        var defects = Quickly("- id: x\n" + string.Join('\n', lines) + "\n");
        defects.ShouldHaveSingleItem().Line.ShouldBe(2);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{", "")]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    [InlineData("a: ", "")]
    [InlineData("&a ", "")]
    [InlineData("!a ", "")]
    [InlineData("[\n ", "")]
    [InlineData("- \n ", "")]
    public void Read_NestedAHundredThousandTimes_IsRefused(string open, string close)
    {
        var text = string.Concat(Enumerable.Repeat(open, Many)) + string.Concat(Enumerable.Repeat(close, Many)) + "\n";
        Quickly("- id: x\n  kind: " + text).ShouldNotBeEmpty();
        Quickly(text).ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_EverDeeperIndentation_IsRefused() =>
        Quickly(string.Concat(Enumerable.Range(0, 1000).Select(i => new string(' ', i) + "a:\n"))).ShouldNotBeEmpty();

    [Theory]
    [InlineData("  kind: {0}\n")]
    [InlineData("  {0}: 1\n")]
    [InlineData("  name: {{nb: \"{0}\"}}\n")]
    [InlineData("  summary: {{nb: >-\n    {0}}}\n")]
    [InlineData("  relations: [{{type: {0}, to: {0}, citations: [{{source: {0}, locator: {0}}}]}}]\n")]
    [InlineData("  facets: {{sector: [{0}], age: [{0}]}}\n")]
    public void Read_ScalarOfAMegabyte_KeepsMessagesShort(string line)
    {
        var defects = Quickly("- id: x\n" + string.Format(System.Globalization.CultureInfo.InvariantCulture, line, new string('a', 1 << 20)));
        defects.ShouldNotBeEmpty();
        defects.ShouldAllBe(defect => defect.Message.Written.Length < 600);
    }

    [Fact]
    public void Read_ManyBrokenEntries_AreAllReported()
    {
        var text = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"- id: x{i}\n  kind: [\n"));
        Quickly(text).Count(defect => defect.Message.Written.StartsWith("ugyldig YAML", StringComparison.Ordinal)).ShouldBe(5_000);
    }

    [Fact]
    public void Read_OneBrokenEntryOfManyLines_IsReported() =>
        Quickly("- id: x\n" + string.Concat(Enumerable.Repeat("  kind: [\n", 10_000))).ShouldNotBeEmpty();

    [Theory]
    [InlineData('\0', "linjen inneholder et styretegn (U+0000) som ikke kan vises; ta det bort")]
    [InlineData('\a', "linjen inneholder et styretegn (U+0007) som ikke kan vises; ta det bort")]
    [InlineData('\u001b', "linjen inneholder et styretegn (U+001B) som ikke kan vises; ta det bort")]
    [InlineData('\u0085', "linjen inneholder et styretegn (U+0085) som ikke kan vises; ta det bort")]
    [InlineData('\u009b', "linjen inneholder et styretegn (U+009B) som ikke kan vises; ta det bort")]
    [InlineData('\u2028', "linjen inneholder et usynlig linjeskille (U+2028 eller U+2029); bruk vanlig linjeskift")]
    public void Read_CharacterThatIsNoText_IsReportedAndHidesNothing(char character, string message)
    {
        var text = Entry($"{{nb: \"Ny{character} aktør\"}}") + "\n- id: [\n";
        var defects = RegisterFiles.CheckBesideSample("a.yaml", text);
        (defects[0].Line, defects[0].Message.Written).ShouldBe((3, message));
        defects[1].Line.ShouldBe(8);
        defects.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("{nb: \"Ny\\u0007 aktør\"}", "«nb» inneholder et styretegn (U+0007) som ikke kan vises; ta det bort")]
    [InlineData("{nb: \"Ny\\0 aktør\"}", "«nb» inneholder et styretegn (U+0000) som ikke kan vises; ta det bort")]
    [InlineData("{nb: \"Ny\\e[31m aktør\"}", "«nb» inneholder et styretegn (U+001B) som ikke kan vises; ta det bort")]
    public void Read_EscapedCharacterThatIsNoText_IsReported(string name, string message) =>
        RegisterFiles.CheckBesideSample("a.yaml", Entry(name)).ShouldContain(defect => defect.Line == 3 && defect.Message.Written == message);

    [Fact]
    public void Read_EscapeInKeyOrId_IsShownWithoutTerminalCodes()
    {
        var defects = RegisterFiles.CheckBesideSample("a.yaml", Entry("{nb: Ny}") + "  \"\\e[31mx\": 1\n- id: \"\\e[31mx\"\n");
        defects.ShouldNotBeEmpty();
        defects.ShouldAllBe(defect => !defect.Message.Written.Any(char.IsControl));
    }

    [Fact]
    public void Read_LineBreaksAndTabsInTexts_AreText() =>
        RegisterFiles.CheckBesideSample("a.yaml", Entry("{nb: \"Ny\\n\\taktør\\u00a0\"}")).ShouldBeEmpty();

    private static System.Collections.Immutable.ImmutableArray<Register.Checking.Defect> Quickly(string text)
    {
        var watch = Stopwatch.StartNew();
        var defects = RegisterFiles.Check(("a.yaml", text));
        // Well below a minute even on a busy machine; what is quadratic takes far longer.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        return defects;
    }

    private static string Entry(string name) => $$"""
        - id: ny
          kind: actor
          name: {{name}}
          steward: direktoratet
          citations: [{source: rapporten, locator: "1"}]
          details: {actorType: agency}

        """;
}
