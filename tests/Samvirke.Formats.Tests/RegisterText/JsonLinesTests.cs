using System.Collections.Immutable;
using Samvirke.Register.Checking;

namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>JSON lines for machines: one entry a line, each judged by itself.</summary>
public sealed class JsonLinesTests
{
    private const string Good = """{"id":"ny","kind":"actor","name":{"nb":"Ny"},"steward":"direktoratet","citations":[{"source":"rapporten","locator":"1"}],"details":{"actorType":"agency"}}""";
    private const string Whole = ": hver linje skal være ett fullstendig objekt";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Read_SlipAfterBlankLines_KeepsLine(string end) =>
        Check($"{end}{Good}{end}{end}  {end}{Good.Replace("ny", "nyere", StringComparison.Ordinal).Replace("\"Ny\"", "\"Nyere\"", StringComparison.Ordinal).Replace("actor\"", "actr\"", StringComparison.Ordinal)}{end}")
            .ShouldBeOnly("a.jsonl", 5, "ukjent slag «actr»; mente du «actor»?");

    [Fact]
    public void Read_TrailingGarbage_IsReportedAtItsCharacter() =>
        Check("""{"id":"bærum"} x""").ShouldBeOnly("a.jsonl", 1, "ugyldig JSON ved tegn 16" + Whole);

    [Theory]
    [InlineData("{")]
    [InlineData("{]")]
    [InlineData("{\"id\":\"ny\",}")]
    [InlineData("{'id':'ny'}")]
    [InlineData("{\"id\":\"ny\"}{\"id\":\"ny\"}")]
    [InlineData("// kommentar")]
    [InlineData("{\"id\":NaN}")]
    [InlineData("nul")]
    [InlineData("\0")]
    [InlineData("{\"id\":\"\u0001\"}")]
    [InlineData("\uFEFF\uFEFF{}")]
    public void Read_MalformedLine_IsReportedAndHidesNothing(string line)
    {
        var defects = Check($"{line}\n{Good}\n{Good}\n");
        defects.Select(defect => defect.Line).ShouldBe([1, 3]);
        defects[0].Message.Written.ShouldEndWith(Whole);
        defects[1].Message.Written.ShouldStartWith("id-en «ny» er brukt før");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("\"tekst\"")]
    [InlineData("[{\"id\":\"ny\"}]")]
    public void Read_LineThatIsNoObject_IsReported(string line) =>
        Check(line).ShouldBeOnly("a.jsonl", 1, "et oppslag med nøkler som id, kind og name var ventet her");

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData("[", "]")]
    public void Read_NestedAHundredThousandTimes_IsRefused(string open, string close) =>
        Check(string.Concat(Enumerable.Repeat(open, 100_000)) + string.Concat(Enumerable.Repeat(close, 100_000))).ShouldHaveSingleItem().Message.Written.ShouldEndWith(Whole);

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("\\udc00 x")]
    [InlineData("\\ud800\\ud800")]
    public void Read_HalfACharacter_IsReported(string text)
    {
        Check(Good.Replace("\"Ny\"", $"\"{text}\"", StringComparison.Ordinal)).ShouldHaveSingleItem().Message.Written.ShouldContain("halvt tegn");
        Check(Good.Replace("\"steward\"", $"\"{text}\"", StringComparison.Ordinal)).ShouldHaveSingleItem().Message.Written.ShouldContain("halvt tegn");
    }

    [Fact]
    public void Read_EscapedControlCharacter_IsReported() =>
        Check(Good.Replace("\"Ny\"", "\"Ny\\u0000\"", StringComparison.Ordinal)).ShouldContain(defect => defect.Message.Written == "«nb» inneholder et styretegn (U+0000) som ikke kan vises; ta det bort");

    [Fact]
    public void Read_DuplicateKey_IsReported() =>
        Check(Good.Replace("{\"id\"", "{\"kind\":\"actor\",\"id\"", StringComparison.Ordinal)).ShouldBeOnly("a.jsonl", 1, "nøkkelen «kind» står to ganger");

    [Fact]
    public void Read_UnreadableLine_MakesItsIdNoMissingReference()
    {
        var refers = Good.Replace("\"steward\"", "\"relations\":[{\"type\":\"cooperates-with\",\"to\":\"borte\",\"citations\":[{\"source\":\"rapporten\",\"locator\":\"1\"}]}],\"steward\"", StringComparison.Ordinal);
        Check("{\"kind\":\"actor\",\"id\":\"borte\",}\n" + refers).ShouldHaveSingleItem().Line.ShouldBe(1);
        Check(refers).ShouldBeOnly("a.jsonl", 1, "sammenhengen «cooperates-with» viser til «borte», som ikke finnes");
    }

    private static ImmutableArray<Defect> Check(string text) => RegisterFiles.CheckBesideSample("a.jsonl", text);
}
