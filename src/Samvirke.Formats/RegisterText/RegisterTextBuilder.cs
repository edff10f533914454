using System.Collections.Immutable;
using Samvirke.Register.Checking;
using Samvirke.Register.Text;

namespace Samvirke.Formats.RegisterText;

/// <summary>Gathers what the files of a register say.</summary>
internal sealed class RegisterTextBuilder
{
    private readonly ImmutableArray<EntryText>.Builder entries = ImmutableArray.CreateBuilder<EntryText>();
    private readonly ImmutableArray<Defect>.Builder unreadable = ImmutableArray.CreateBuilder<Defect>();
    private readonly ImmutableHashSet<string>.Builder lost = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);

    /// <summary>An entry written for people: its nodes are kept for the lines of defects.</summary>
    public void Entry(string file, TextNode node) => entries.Add(new EntryText(file, node.Line, node as TextMap, EntryReader.Read(node)));

    /// <summary>An entry on one line.</summary>
    public void Entry(string file, int line, ReadEntry read) => entries.Add(new EntryText(file, line, null, read));

    public void Unreadable(string file, int line, string message) => unreadable.Add(new Defect(file, line, DefectMessage.OfFile(message)));

    public void Lost(string id) => lost.Add(id);

    public Register.Checking.RegisterText Build() => new(entries.ToImmutable(), unreadable.ToImmutable(), lost.ToImmutable());
}
