using System.Collections.Immutable;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Changes.EditEntry;

/// <summary>Something wrong in a draft.</summary>
/// <param name="Path">Where; empty for the whole.</param>
/// <param name="Message">What, and how to mend it.</param>
public sealed record DraftFault(string Path, LocalizedText Message)
{
    /// <summary>Whether it is about the value that the path leads to, or about part of it.</summary>
    public bool IsWithin(string path) => Path == path || Path.StartsWith(path + ".", StringComparison.Ordinal);
}

/// <summary>A draft as the rules of the register see it.</summary>
/// <param name="Entry">The entry as far as it could be read.</param>
/// <param name="Faults">What is wrong; none when it may be sent.</param>
public sealed record DraftJudgement(Entry? Entry, ImmutableArray<DraftFault> Faults)
{
    public static DraftJudgement Of(DraftText draft, RegisterSnapshot snapshot)
    {
        var nodes = DraftNodes.Of(draft);
        var read = EntryReader.Read(nodes.Map);
        var text = new RegisterText([new EntryText("", nodes.Map.Line, nodes.Map, read)], [], []);
        var defects = RegisterCheck.Run(text, snapshot, ImmutableHashSet<EntryId>.Empty);
        return new DraftJudgement(read.Entry, [.. defects.Select(defect => new DraftFault(nodes.PathOf(defect.Line), defect.Message.Told))]);
    }
}
