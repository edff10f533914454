using System.Collections.Immutable;
using Samvirke.Register.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samvirke.Formats.RegisterText;

/// <summary>Reads YAML as register text, keeping the line of every value.</summary>
internal static class YamlText
{
    /// <summary>Deeper text is not register text, and would only serve to exhaust the stack.</summary>
    private const int DeepestNesting = 32;

    /// <summary>The nodes of the text, whose first line is line <paramref name="firstLine"/> of its file.</summary>
    /// <exception cref="YamlException">The text is malformed; its line counts from the beginning of <paramref name="yaml"/>.</exception>
    public static TextNode? Read(string yaml, int firstLine)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return null;
        parser.Consume<DocumentStart>();
        var node = Node(parser, firstLine - 1, 0);
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out var end)) throw new YamlException(parser.Current!.Start, end?.End ?? parser.Current.End, "more than one document");
        return node;
    }

    private static TextNode Node(Parser parser, int offset, int depth)
    {
        var current = parser.Current!;
        var line = Line(current.Start) + offset;
        if (depth > DeepestNesting) throw new YamlException(current.Start, current.End, "nested too deeply");
        if (current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias) throw new YamlException(current.Start, current.End, "anchors and aliases are not used in register text");
        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new TextScalar(line, IsNull(scalar) ? null : scalar.Value);
            case SequenceStart:
                parser.MoveNext();
                return new TextList(line, Items(parser, offset, depth));
            case MappingStart:
                parser.MoveNext();
                return new TextMap(line, Members(parser, offset, depth));
            default:
                throw new YamlException(current.Start, current.End, "unexpected content");
        }
    }

    private static ImmutableArray<TextNode> Items(Parser parser, int offset, int depth)
    {
        var items = ImmutableArray.CreateBuilder<TextNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(parser, offset, depth + 1));
        return items.ToImmutable();
    }

    private static ImmutableArray<TextMember> Members(Parser parser, int offset, int depth)
    {
        var members = ImmutableArray.CreateBuilder<TextMember>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = parser.Consume<Scalar>();
            members.Add(new TextMember(key.Value, Line(key.Start) + offset, Node(parser, offset, depth + 1)));
        }

        return members.ToImmutable();
    }

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private static int Line(in Mark mark) => (int)mark.Line;
}
