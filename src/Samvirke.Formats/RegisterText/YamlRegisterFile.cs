using System.Text.RegularExpressions;
using Samvirke.Register.Text;

namespace Samvirke.Formats.RegisterText;

/// <summary>
/// Reads a YAML file of register text. A file is a list of entries; each entry of the list is parsed by itself, so that a slip in one
/// hides nothing of the others.
/// </summary>
internal static partial class YamlRegisterFile
{
    public static void Read(string file, string text, RegisterTextBuilder register)
    {
        // A part waits for the next, which may turn out to be the rest of it.
        (YamlPart Part, YamlReading Reading)? waiting = null;
        foreach (var part in YamlPart.Of(RawText.Clean(text, (line, message) => register.Unreadable(file, line, message))))
        {
            var reading = YamlText.Read(part);
            if (reading is YamlReading.Malformed malformed)
            {
                if (YamlSlip.In(part, malformed) is { } slip)
                {
                    Blame(file, slip, register);
                    reading = new YamlReading.Parsed(slip.Rest);
                }
                else if (waiting is { Reading: YamlReading.Parsed } before && YamlSlip.Between(before.Part, part, malformed) is { } torn)
                {
                    Blame(file, torn, register);
                    waiting = (before.Part.With(part.Without(part.FirstLine)), new YamlReading.Parsed(torn.Rest));
                    continue;
                }
            }

            if (waiting is { } earlier) Keep(file, earlier.Part, earlier.Reading, register);
            waiting = (part, reading);
        }

        if (waiting is { } last) Keep(file, last.Part, last.Reading, register);
    }

    private static void Blame(string file, YamlSlip slip, RegisterTextBuilder register) =>
        register.Unreadable(file, slip.Line, $"ugyldig YAML: {slip.Reason}");

    private static void Keep(string file, YamlPart part, YamlReading reading, RegisterTextBuilder register)
    {
        switch (reading)
        {
            case YamlReading.Malformed malformed:
                register.Unreadable(file, malformed.Line, $"ugyldig YAML: {malformed.Reason}");
                foreach (Match id in IdMember().Matches(part.Text)) register.Lost(id.Groups["id"].Value);
                break;
            case YamlReading.Parsed { Node: null or TextScalar { Value: null } }:
                break;
            case YamlReading.Parsed { Node: TextList list }:
                foreach (var item in list.Items) register.Entry(file, item);
                break;
            case YamlReading.Parsed { Node: { } node }:
                register.Unreadable(file, node.Line, "filen skal være en liste av oppføringer som hver begynner med «- id: …»");
                break;
            default:
                throw new InvalidOperationException($"A reading of an unknown sort: {reading.GetType().Name}");
        }
    }

    /// <summary>Whatever may have been meant as an id; one too many only keeps a defect from being named twice.</summary>
    [GeneratedRegex("""(?<![\w-])id["']?\s*:\s*["']?(?<id>[a-z0-9-]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IdMember();
}
