using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Storage.Tests;

/// <summary>Small entries for tests that are not about entries.</summary>
internal static class Made
{
    public static Revision Put(string id, string name = "Prøve") => new Revision.Put(Entry(id, name));

    public static Revision Remove(string id) => new Revision.Remove(new EntryId(id));

    public static ProposedChange Change(params Revision[] revisions) => new("konto-1", "helsedirektoratet", "prøve", [.. revisions]);

    private static Entry Entry(string id, string name) => new()
    {
        Id = new EntryId(id),
        Kind = Kind.Challenge,
        Name = new LocalizedText(name),
        Steward = new EntryId("helsedirektoratet"),
        Citations = [new Citation(new EntryId("rapport-2024"), "3.2.1")],
    };
}
