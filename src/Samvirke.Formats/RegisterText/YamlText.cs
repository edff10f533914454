using System.Collections.Immutable;
using Samvirke.Register.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Samvirke.Formats.RegisterText;

/// <summary>What came of parsing some YAML.</summary>
internal abstract record YamlReading
{
    private YamlReading()
    {
    }

    /// <summary>It is YAML that register text may use; nothing when it is empty.</summary>
    public sealed record Parsed(TextNode? Node) : YamlReading;

    /// <summary>It is not.</summary>
    /// <param name="Line">The line where the parser stopped.</param>
    /// <param name="Reason">What is wrong and how to mend it.</param>
    /// <param name="Open">The lines on which brackets that were still open begin, the innermost first.</param>
    public sealed record Malformed(int Line, string Reason, ImmutableArray<int> Open) : YamlReading;
}

/// <summary>Reads YAML as register text, keeping the line of every value. Anchors, aliases and tags are not used in register text.</summary>
internal sealed class YamlText
{
    /// <summary>Deeper text is not register text, and would only serve to exhaust the stack.</summary>
    private const int DeepestNesting = 32;

    private readonly Scanner scanner;
    private readonly Parser parser;
    private readonly int offset;
    private readonly Stack<int> open = new();

    private YamlText(YamlPart part)
    {
        scanner = new Scanner(new StringReader(part.Text), skipComments: true);
        parser = new Parser(scanner);
        offset = part.FirstLine - 1;
    }

    /// <summary>The nodes of the part.</summary>
    public static YamlReading Read(YamlPart part)
    {
        var text = new YamlText(part);
        try
        {
            return new YamlReading.Parsed(text.Document());
        }
        catch (YamlException exception)
        {
            return text.Malformed(part, exception.Start, YamlReasons.Of(exception));
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // What the parser throws where malformed text takes it by surprise.
            return text.Malformed(part, text.scanner.CurrentPosition, text.open.Count > 0 ? YamlReasons.Brackets : YamlReasons.General);
        }
    }

    private YamlReading.Malformed Malformed(YamlPart part, in Mark mark, string reason) => new(Math.Min(Line(mark) + offset, part.LastLine), reason, [.. open]);

    private TextNode? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _)) return null;
        parser.Consume<DocumentStart>();
        var node = Node(0);
        parser.Consume<DocumentEnd>();
        return parser.Accept<StreamEnd>(out _) ? node : throw Refused("filen skal være ett dokument; ta bort linjer med bare «---» eller «...»");
    }

    private TextNode Node(int depth)
    {
        var current = parser.Current!;
        var line = Line(current.Start) + offset;
        if (depth > DeepestNesting) throw Refused("for mange nivåer inni hverandre; sjekk klammer og innrykk");
        RefuseAnchorsAndTags(current);
        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new TextScalar(line, IsNull(scalar) ? null : scalar.Value);
            case SequenceStart start:
                return new TextList(line, Within(start.Style == SequenceStyle.Flow, line, () => Items(depth)));
            case MappingStart start:
                return new TextMap(line, Within(start.Style == MappingStyle.Flow, line, () => Members(depth)));
            default:
                throw Refused("en verdi var ventet her");
        }
    }

    private ImmutableArray<T> Within<T>(bool brackets, int line, Func<ImmutableArray<T>> content)
    {
        if (brackets) open.Push(line);
        parser.MoveNext();
        var all = content();
        if (brackets) open.Pop();
        return all;
    }

    private ImmutableArray<TextNode> Items(int depth)
    {
        var items = ImmutableArray.CreateBuilder<TextNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(depth + 1));
        return items.ToImmutable();
    }

    private ImmutableArray<TextMember> Members(int depth)
    {
        var members = ImmutableArray.CreateBuilder<TextMember>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            RefuseAnchorsAndTags(parser.Current!);
            if (!parser.TryConsume<Scalar>(out var key)) throw Refused("en nøkkel skal være ett ord fulgt av kolon");
            members.Add(new TextMember(key.Value, Line(key.Start) + offset, Node(depth + 1)));
        }

        return members.ToImmutable();
    }

    private void RefuseAnchorsAndTags(ParsingEvent current)
    {
        if (current is AnchorAlias or NodeEvent { Anchor.IsEmpty: false }) throw Refused("ankere og henvisninger (& og *) brukes ikke i registertekst; skriv verdien ut, eller sett den i anførselstegn");
        if (current is NodeEvent { Tag.IsEmpty: false }) throw Refused("typemerker (!) brukes ikke i registertekst; ta merket bort, eller sett verdien i anførselstegn");
    }

    private RefusedYamlException Refused(string reason) => new(parser.Current!.Start, parser.Current.End, reason);

    private static bool IsNull(Scalar scalar) => scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";

    private static int Line(in Mark mark) => (int)mark.Line;
}

/// <summary>YAML that register text does not use; the message is for people.</summary>
internal sealed class RefusedYamlException(in Mark start, in Mark end, string reason) : YamlException(start, end, reason);
