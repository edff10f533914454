using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;

namespace Samvirke.Register.Checking;

/// <summary>Where an entry was read: its file, its first line, and (for text written by people) its nodes, so that a defect can name its own line.</summary>
public sealed record EntryText(string File, int Line, TextMap? Node, ReadEntry Read)
{
    /// <summary>The line of the value that the path leads to (keys and indexes), or of the nearest part of the path that is there.</summary>
    public int LineOf(params ReadOnlySpan<object> path)
    {
        var line = Line;
        TextNode? node = Node;
        foreach (var step in path)
        {
            switch (step, node)
            {
                case (string key, TextMap map) when map.Member(key) is { } member:
                    (line, node) = (member.Line, member.Value);
                    break;
                case (int index, TextList list) when index < list.Items.Length:
                    (line, node) = (list.Items[index].Line, list.Items[index]);
                    break;
                default:
                    return line;
            }
        }

        return line;
    }
}

/// <summary>Something wrong in a file of register text.</summary>
public sealed record Defect(string File, int Line, DefectMessage Message) : IComparable<Defect>
{
    /// <summary>The entry, if it is one that a change leaves alone and would break; the file is then its id.</summary>
    public EntryId? Elsewhere { get; init; }

    /// <summary><c>file:line: message</c>, as commands write it.</summary>
    public override string ToString() => $"{File}:{Line}: {Message.Written}";

    /// <inheritdoc/>
    public int CompareTo(Defect? other)
    {
        if (other is null) return 1;
        var file = string.CompareOrdinal(File, other.File);
        if (file != 0) return file;
        var line = Line.CompareTo(other.Line);
        return line != 0 ? line : string.CompareOrdinal(Message.Written, other.Message.Written);
    }
}

/// <summary>The register text of a folder or a file: the entries as read, and what could not even be read.</summary>
/// <param name="Entries">What was read, in the order of files and lines.</param>
/// <param name="Unreadable">Defects of form: malformed YAML or JSON.</param>
/// <param name="LostIds">Ids that stand in unreadable parts, so that references to them are not called wrong as well.</param>
public sealed record RegisterText(ImmutableArray<EntryText> Entries, ImmutableArray<Defect> Unreadable, ImmutableHashSet<string> LostIds);
