using System.Text;
using System.Text.Json;
using Samvirke.Register.Text;

namespace Samvirke.Storage.Tests.Text;

/// <summary>What is no text is refused where texts are read, so that it never comes as far as a database.</summary>
public sealed class PlainTextTests
{
    [Theory]
    [InlineData("vanlig tekst, æøå čđŋ 漢字 👩‍👩‍👧‍👦")]
    [InlineData("linje\nlinje\r\n\tinnrykk")]
    [InlineData("\u2028\u00AD\uFFFD\uE000\u00A0")]
    [InlineData("")]
    public void Is_Text_True(string text) => PlainText.Is(text).ShouldBeTrue();

    [Theory]
    [InlineData("a\0", "U+0000")]
    [InlineData("\u001B[31m", "U+001B")]
    [InlineData("a\u007F", "U+007F")]
    [InlineData("a\u0085b", "U+0085")]
    public void Fault_SomethingElse_NamesIt(string text, string code) => PlainText.Fault(text).ShouldNotBeNull().ToString().ShouldContain(code);

    /// <summary>Not inline data: attributes are stored as UTF-8, which has no halves.</summary>
    [Fact]
    public void Fault_HalfOfACharacter_NamesIt()
    {
        PlainText.Fault("👩\uD83D").ShouldNotBeNull().ToString().ShouldContain("U+D83D");
        PlainText.Fault("\uDE00👩").ShouldNotBeNull().ToString().ShouldContain("U+DE00");
        PlainText.Fault("👩\uD83Dx").ShouldNotBeNull().ToString().ShouldContain("U+D83D");
    }

    [Fact]
    public void Read_TextsWithControlCharacters_AreRefusedEachOnItsKey()
    {
        const string Entry = """
            {"id":"a","kind":"challenge","name":{"nb":"navn\u0000"},"aliases":["A\u0007"],"summary":{"en":"fine"},"steward":"b\u0001",
            "citations":[{"source":"s","locator":"1\u009f"}],"relations":[]}
            """;
        var read = EntryReader.Read(new JsonNodes(new SharedStrings()).Read(Encoding.UTF8.GetBytes(Entry)));
        string[] messages = [.. read.Defects.Select(defect => defect.Message.Written)];
        messages.ShouldContain("«nb» inneholder et styretegn (U+0000) som ikke kan vises; ta det bort");
        messages.ShouldContain("«aliases» inneholder et styretegn (U+0007) som ikke kan vises; ta det bort");
        messages.Count(message => message.StartsWith("«steward»", StringComparison.Ordinal)).ShouldBe(1);
        messages.Count(message => message.StartsWith("«locator»", StringComparison.Ordinal)).ShouldBe(1);
        messages.ShouldNotContain(message => message.Contains("svarer for", StringComparison.Ordinal));
        read.Entry!.Aliases.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{} {}")]
    [InlineData("{\"a\":")]
    [InlineData("")]
    [InlineData("a")]
    public void JsonNodes_NotJson_IsRefusedAndTheReaderCanGoOn(string text)
    {
        var json = new JsonNodes(new SharedStrings());
        Should.Throw<JsonException>(() => json.Read(Encoding.UTF8.GetBytes(text)));
        json.Read("[1,true,false,null,\"x\",{\"k\":[]}]"u8).ShouldBeOfType<TextList>().Items.Length.ShouldBe(6);
    }

    [Fact]
    public void JsonNodes_AnyValue_IsReadAsJsonTextReadsIt()
    {
        const string Value = """{"a":[1,-2.50,1e3,true,false,null,"æ\n\u0000\"",{"b":{}},[]],"a":"igjen","lang":"0123456789012345678901234567890123456789012345678901234567890123456789"}""";
        using var document = JsonDocument.Parse(Value);
        Shown(new JsonNodes(new SharedStrings()).Read(Encoding.UTF8.GetBytes(Value))).ShouldBe(Shown(JsonText.Read(document.RootElement, 1)));
    }

    private static string Shown(TextNode node) => node switch
    {
        TextMap map => $"{{{string.Join(',', map.Members.Select(member => $"{member.Key}:{Shown(member.Value)}"))}}}",
        TextList list => $"[{string.Join(',', list.Items.Select(Shown))}]",
        TextScalar { Value: { } value } => $"<{value}>",
        _ => "null",
    };
}
