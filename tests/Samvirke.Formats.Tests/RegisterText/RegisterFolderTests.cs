using System.Text;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;
using Samvirke.Testing.Databases;

namespace Samvirke.Formats.Tests.RegisterText;

/// <summary>A folder of register text on a disk.</summary>
public sealed class RegisterFolderTests : IDisposable
{
    private readonly TestFolder folder = new();

    [Fact]
    public void Read_MissingFolder_SaysSo() => Refused(Place("borte")).ShouldBe($"mappen «{Place("borte")}» finnes ikke; oppgi en mappe med registertekst, eller sett SAMVIRKE_DATA");

    [Fact]
    public void Read_EmptyFolder_SaysSo()
    {
        File.WriteAllText(Place("les-meg.txt"), "- id: x");
        Refused(folder.Path).ShouldBe($"mappen «{folder.Path}» har ingen filer som ender på .yaml, .yml eller .jsonl");
    }

    [Fact]
    public void Read_FileInsteadOfFolder_SaysSo()
    {
        var file = Write("a.yaml", SampleRegister.Yaml);
        Refused(file).ShouldBe($"«{file}» er en fil; oppgi mappen som registerteksten ligger i");
    }

    [AsOrdinaryUserFact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public void Read_UnreadableFile_NamesIt()
    {
        var file = Write("a.yaml", SampleRegister.Yaml);
        File.SetUnixFileMode(file, UnixFileMode.None);
        Refused(folder.Path).ShouldBe($"«{file}» kan ikke leses; sjekk at du har lov til å lese alt i mappen");
    }

    [Fact]
    public void Read_FileThatCannotBeOpened_NamesIt()
    {
        // A link to itself cannot be opened by anybody, whatever the rights.
        var file = Place("a.yaml");
        File.CreateSymbolicLink(file, file);
        Refused(folder.Path).ShouldBe($"«{file}» kan ikke leses; sjekk at du har lov til å lese alt i mappen");
    }

    [Fact]
    public void Read_FilesOfAllEndingsInAndBelow_AreOneRegister()
    {
        Write("under/a.YAML", SampleRegister.Yaml);
        Write("b.yml", "");
        Write("c.jsonl", "\n");
        var found = Found();
        found.Files.ShouldBe(3);
        found.Text.Entries.Length.ShouldBe(SampleRegister.Entries);
        RegisterCheck.Run(found.Text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a.yaml", "")]
    [InlineData("a.yaml", "\n\n")]
    [InlineData("a.yaml", "# bare en kommentar")]
    [InlineData("a.yaml", "[]")]
    [InlineData("a.jsonl", "")]
    public void Read_FileWithoutEntries_IsNoDefect(string name, string text)
    {
        Write(name, text);
        RegisterCheck.Run(Found().Text).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("a.yaml")]
    [InlineData("a.jsonl")]
    public void Read_ByteOrderMark_IsNoText(string name)
    {
        var text = name.EndsWith(".yaml", StringComparison.Ordinal) ? SampleRegister.Yaml : Jsonl();
        File.WriteAllText(Place(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        RegisterCheck.Run(Found().Text).ShouldBeEmpty();
        Found().Text.Entries.Length.ShouldBe(SampleRegister.Entries);
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8_AreReportedWithTheirLines()
    {
        var yaml = Encoding.Latin1.GetBytes(SampleRegister.Yaml);
        File.WriteAllBytes(Place("a.yaml"), yaml);
        var expected = RegisterFiles.Lines(SampleRegister.Yaml).Select((line, i) => (line, number: i + 1)).Where(each => each.line.Any(c => c > 127)).Select(each => each.number);
        var defects = RegisterCheck.Run(Found().Text);
        defects.Select(defect => defect.Line).ShouldBe(expected);
        defects.ShouldAllBe(defect => defect.Message.Written == "linjen har tegn som ikke er gyldig UTF-8; lagre filen som UTF-8");
    }

    [Fact]
    public void Read_BytesThatAreNotUtf8InJson_AreReportedWithTheirLines()
    {
        File.WriteAllBytes(Place("a.jsonl"), Encoding.Latin1.GetBytes(Jsonl().Replace("Kommunen", "Kommunen på øya", StringComparison.Ordinal)));
        var defects = RegisterCheck.Run(Found().Text);
        defects.Select(defect => defect.Line).ShouldBe([1, 2, 3]);
        defects.ShouldAllBe(defect => defect.Message.Written == "linjen har tegn som ikke er gyldig UTF-8; lagre filen som UTF-8");
    }

    [Fact]
    public void Read_ReplacementCharacterInUtf8_IsText()
    {
        Write("a.yaml", SampleRegister.Yaml.Replace("En liten", "\uFFFD", StringComparison.Ordinal).Replace("Innledning", "\uFFFD", StringComparison.Ordinal));
        RegisterCheck.Run(Found().Text).ShouldBeEmpty();
    }

    [Fact]
    public void Read_SeveralFilesWithDefects_GivesAllInOneList()
    {
        Write("a.yaml", SampleRegister.Yaml.Replace("kind: actor", "kind: aktor", StringComparison.Ordinal));
        Write("b.yaml", "- id: [\n");
        Write("c.jsonl", "{\n");
        RegisterCheck.Run(Found().Text).Select(defect => (Path.GetFileName(defect.File), defect.Line)).ShouldBe([("a.yaml", 18), ("a.yaml", 39), ("b.yaml", 1), ("c.jsonl", 1)]);
    }

    public void Dispose() => folder.Dispose();

    private RegisterFolderReading.Found Found() => RegisterFolder.Read(folder.Path).ShouldBeOfType<RegisterFolderReading.Found>();

    private static string Refused(string folder) => RegisterFolder.Read(folder).ShouldBeOfType<RegisterFolderReading.Refused>().Message;

    private string Place(string name) => Path.Combine(folder.Path, name);

    private string Write(string name, string text)
    {
        var file = Place(name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    private static string Jsonl() => string.Concat(RegisterFiles.Read(("a.yaml", SampleRegister.Yaml)).Entries.Select(entry => entry.Read.Entry!.Json() + "\n"));
}

/// <summary>A test that means nothing for a user who may read everything.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsOrdinaryUserFactAttribute : FactAttribute
{
    public AsOrdinaryUserFactAttribute() => Skip = Environment.UserName == "root" ? "root may read every file." : null;
}
