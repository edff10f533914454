using System.Text.RegularExpressions;
using Samvirke.Register.Checking;
using Samvirke.Register.Text;
using YamlDotNet.Core;

namespace Samvirke.Formats.RegisterText;

/// <summary>
/// Reads a YAML file of register text. A file is a list of entries; each entry of the list is parsed by itself, so that a slip in one
/// hides nothing of the others.
/// </summary>
internal static partial class YamlRegisterFile
{
    public static void Read(string file, string text, RegisterTextBuilder register)
    {
        foreach (var (firstLine, yaml) in Parts(text)) ReadPart(file, firstLine, yaml, register);
    }

    private static void ReadPart(string file, int firstLine, string yaml, RegisterTextBuilder register)
    {
        TextNode? node;
        try
        {
            node = YamlText.Read(yaml, firstLine);
        }
        catch (YamlException exception)
        {
            var line = Math.Min((int)exception.Start.Line, yaml.Count(c => c == '\n') + 1) + firstLine - 1;
            register.Unreadable(file, line, $"ugyldig YAML: {Reason(exception)}");
            foreach (Match id in IdLine().Matches(yaml)) register.Lost(id.Groups["id"].Value);
            return;
        }

        switch (node)
        {
            case null or TextScalar { Value: null }:
                break;
            case TextList list:
                foreach (var item in list.Items) register.Entry(file, item);
                break;
            default:
                register.Unreadable(file, node.Line, "filen skal være en liste av oppføringer som hver begynner med «- id: …»");
                break;
        }
    }

    /// <summary>Splits the text before every line that begins a list item at the margin.</summary>
    private static IEnumerable<(int FirstLine, string Yaml)> Parts(string text)
    {
        var start = 0;
        var startLine = 1;
        var line = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n') continue;
            line++;
            if (i + 1 >= text.Length || text[i + 1] != '-' || (i + 2 < text.Length && text[i + 2] is not (' ' or '\n' or '\r'))) continue;
            yield return (startLine, text[start..(i + 1)]);
            (start, startLine) = (i + 1, line);
        }

        yield return (startLine, text[start..]);
    }

    private static string Reason(YamlException exception)
    {
        var message = (exception.InnerException ?? exception).Message;
        return message.Length == 0 ? "teksten kan ikke leses" : string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("""(?m)^(?:- |  )id:\s*["']?(?<id>[a-z0-9-]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdLine();
}
