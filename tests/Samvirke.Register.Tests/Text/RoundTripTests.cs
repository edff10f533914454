using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;
using Samvirke.Register.Text;

namespace Samvirke.Register.Tests.Text;

public sealed class RoundTripTests
{
    [Fact]
    public void Writer_AnyEntry_IsReadBackAsWritten() => Prop.ForAll(Generated.Registers, register =>
    {
        foreach (var entry in register.Entries)
        {
            using var document = JsonDocument.Parse(EntryWriter.ToUtf8(entry));
            var read = EntryReader.Read(JsonText.Read(document.RootElement, 7));
            read.Defects.ShouldBeEmpty();
            read.Id.ShouldBe(entry.Id);
            read.Entry.ShouldNotBeNull().Json().ShouldBe(entry.Json());
            read.Entry.ShouldSatisfyAllConditions(
                () => read.Entry.Name.ShouldBe(entry.Name),
                () => read.Entry.Aliases.ShouldBe(entry.Aliases),
                () => read.Entry.Summary.ShouldBe(entry.Summary),
                () => read.Entry.Facets.ShouldBe(entry.Facets),
                () => read.Entry.Valid.ShouldBe(entry.Valid),
                () => read.Entry.Steward.ShouldBe(entry.Steward),
                () => read.Entry.Citations.ShouldBe(entry.Citations),
                () => read.Entry.Details.ShouldBe(entry.Details),
                () => read.Entry.Relations.Select(relation => (relation.Type, relation.To, relation.Role, relation.Valid, relation.Disputed)).ShouldBe(entry.Relations.Select(relation => (relation.Type, relation.To, relation.Role, relation.Valid, relation.Disputed))),
                () => read.Entry.Relations.SelectMany(relation => relation.Citations).ShouldBe(entry.Relations.SelectMany(relation => relation.Citations)),
                () => read.Entry.Notes.Select(note => (note.Type, note.Text)).ShouldBe(entry.Notes.Select(note => (note.Type, note.Text))),
                () => read.Entry.Notes.SelectMany(note => note.Citations).ShouldBe(entry.Notes.SelectMany(note => note.Citations)));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Writer_AnyEntry_IsOneLine() => Prop.ForAll(Generated.Registers, register => register.Entries.All(entry => !EntryWriter.ToUtf8(entry).AsSpan().ContainsAny((byte)'\n', (byte)'\r'))).QuickCheckThrowOnFailure();

    [Fact]
    public void Yaml_AnyRegister_IsReadAsWrittenAndHasNoDefect() => Prop.ForAll(Generated.Registers, register =>
    {
        var builder = new RegisterTextBuilder();
        YamlRegisterFile.Read("a.yaml", new YamlDraft(register.Entries).Text, builder);
        var text = builder.Build();
        RegisterCheck.Run(text).ShouldBeEmpty();
        text.Entries.Select(entry => entry.Read.Entry!).Json().ShouldBe(register.Entries.Json());
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void JsonLines_AnyRegister_IsReadAsWrittenAndHasNoDefect() => Prop.ForAll(Generated.Registers, register =>
    {
        var builder = new RegisterTextBuilder();
        JsonLinesRegisterFile.Read("a.jsonl", register.Entries.Select(entry => Encoding.UTF8.GetString(EntryWriter.ToUtf8(entry))), builder);
        var text = builder.Build();
        RegisterCheck.Run(text).ShouldBeEmpty();
        text.Entries.Select(entry => entry.Read.Entry!).Json().ShouldBe(register.Entries.Json());
        text.Entries.Select(entry => entry.Line).ShouldBe(Enumerable.Range(1, register.Size));
    }).QuickCheckThrowOnFailure();
}
