using System.Collections.Immutable;
using Samvirke.Docs.Tests.Documents;
using Samvirke.Formats.RegisterText;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Docs.Tests;

/// <summary>The examples of register text in the documents are register text, which the national register would take in.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("docs/registertekst.md", 1)]
    [InlineData("docs/guides/redaktor.md", 2)]
    public void Example_AddedToTheNationalRegister_HasNoDefect(string document, int examples)
    {
        var folder = Directory.CreateTempSubdirectory("samvirke-docs-");
        try
        {
            var blocks = CodeBlocks.In(ProjectFolder.Read(document), "yaml").ToList();
            for (var i = 0; i < blocks.Count; i++) File.WriteAllText(Path.Combine(folder.FullName, $"example-{i}.yaml"), blocks[i]);
            var text = Read(folder.FullName);
            text.Entries.Length.ShouldBe(examples);
            RegisterCheck.Run(text, National(), ImmutableHashSet<EntryId>.Empty).ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static RegisterSnapshot National() =>
        RegisterSnapshot.Of(Read(ProjectFolder.In("data/norway")).Entries.Select(each => each.Read.Entry!), RegisterSnapshot.Empty.Moment);

    private static RegisterText Read(string folder) => RegisterFolder.Read(folder).ShouldBeOfType<RegisterFolderReading.Found>().Text;
}
