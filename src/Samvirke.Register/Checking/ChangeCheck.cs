using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>Judges a change that was not written as text: an undo, a confirmation, what a form made.</summary>
public static class ChangeCheck
{
    /// <summary>
    /// Every defect of the change, of its own entries and of those that it breaks; the file of each is the id of the entry, and the lines mean nothing.
    /// </summary>
    public static ImmutableArray<Defect> Judge(RegisterSnapshot existing, ImmutableArray<Revision> revisions)
    {
        var json = new JsonNodes(new SharedStrings());
        var texts = revisions.OfType<Revision.Put>().Select(put => Text(put.Entry, json));
        var removed = revisions.OfType<Revision.Remove>().Select(remove => remove.Id).ToHashSet();
        return RegisterCheck.Run(new RegisterText([.. texts], [], []), existing, removed);
    }

    /// <summary>The entry as the log will keep it, read back: what cannot be written and read again would be lost.</summary>
    private static EntryText Text(Entry entry, JsonNodes json) =>
        new(entry.Id.Value, 1, null, EntryReader.Read(json.Read(EntryWriter.ToUtf8(entry))));
}
