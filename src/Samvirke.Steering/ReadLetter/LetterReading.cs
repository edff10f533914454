using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Samvirke.Steering.ReadLetter;

/// <summary>What was found in a letter.</summary>
/// <param name="Assignments">The assignments, in order.</param>
/// <param name="Remarks">What has to be looked at.</param>
public sealed partial record LetterReading(ImmutableArray<FoundAssignment> Assignments, ImmutableArray<LetterRemark> Remarks)
{
    private const int LongestHeading = 100;

    /// <summary>
    /// Finds the assignments of a letter: each begins with its number at the start of a line, as a numbered part of the one before, or, in a chapter of assignments without
    /// numbers, as a point of a list; and ends where the next or a new chapter begins.
    /// </summary>
    public static LetterReading Of(LetterText letter, PartyNames names)
    {
        if (letter.Lines.All(line => string.IsNullOrWhiteSpace(line.Text))) return new([], [new(LetterRemarkKind.NoText, null, "")]);
        ImmutableArray<FoundAssignment> found = [.. LetterBlocks.Of(letter).Select(block => Read(block, letter, names))];
        return new(found, [.. RemarksOn(found)]);
    }

    /// <summary>What would be found if an assignment stood from one line to another.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="from">The line with its number and heading, or its heading alone.</param>
    /// <param name="to">Its last line.</param>
    /// <param name="names">The actors.</param>
    public static FoundAssignment At(LetterText letter, LetterLine from, LetterLine to, PartyNames names)
    {
        var (first, last) = (letter.Lines.IndexOf(from), letter.Lines.IndexOf(to));
        return Read(LetterBlocks.At(from, [.. letter.Lines[(first + 1)..(last + 1)].Where(line => !line.IsRunning)]), letter, names);
    }

    /// <summary>Whether an assignment begins with the line, by its number.</summary>
    internal static bool BeginsAssignment(string line) => LetterBlocks.Begins(line);

    private static FoundAssignment Read(LetterBlock block, LetterText letter, PartyNames names)
    {
        var (heading, under) = Heading(block);
        var text = Joined(under);
        return new(
            block.Number, heading, block.Part, block.From, block.Lines.LastOrDefault(line => line.Text.Length > 0) ?? block.From, text,
            DeadlineFinder.Of(NotesLast(text), letter.Year), PartyFinder.Partners(text, names), new LeadFinder(names, letter.To).Of(text),
            Withheld().IsMatch(heading) || Withheld().IsMatch(text));
    }

    /// <summary>
    /// The heading stands behind the number, or on the first line under it, where a table says again what its column is called. What asks something is no heading but part of the text: it is
    /// called by its first words.
    /// </summary>
    private static (string Heading, List<LetterLine> Under) Heading(LetterBlock block)
    {
        if (block.IsPoint) return (Short(block.Heading), [block.From with { Text = block.Heading }, .. block.Lines]);
        if (block.Heading.Length > 0) return (block.Heading.Trim(), block.Lines);
        var first = block.Lines.FindIndex(line => line.Text.Trim().Length > 0);
        if (first < 0) return ("", block.Lines);
        var said = block.Lines[first] with { Text = ColumnHead().Replace(block.Lines[first].Text, "").Trim() };
        List<LetterLine> rest = [.. block.Lines.Skip(first + 1)];
        return Asks().IsMatch(said.Text) ? (Short(Joined([said, .. rest.TakeWhile(line => line.Text.Trim().Length > 0)])), [said, .. rest]) : (said.Text, rest);
    }

    /// <summary>What a note says of days comes after what the assignment itself says.</summary>
    private static string NotesLast(string text) => string.Join('\n', text.Split('\n').OrderBy(line => Note().IsMatch(line)));

    /// <summary>What has no heading is called by its first words.</summary>
    private static string Short(string words) => words.Length <= LongestHeading ? words.Trim() : $"{words[..words.LastIndexOf(' ', LongestHeading)].TrimEnd(',', ' ')} …";

    private static string Joined(List<LetterLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines.Select(each => each.Text.Trim()))
        {
            if (line.Length == 0)
            {
                if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
            }
            else if (text.Length > 0 && text[^1] == '-' && char.IsLower(line[0]))
            {
                // A word that was divided at the end of a line.
                text.Length--;
                text.Append(line);
            }
            else
            {
                // Space in the middle of a sentence stands where a page ended.
                if (char.IsLower(line[0]) && text.Length > 1 && text[^1] == '\n' && !".:;!?".Contains(text[^2], StringComparison.Ordinal)) text.Length--;
                if (text.Length > 0 && text[^1] != '\n') text.Append(' ');
                text.Append(line);
            }
        }

        return text.ToString().Trim();
    }

    private static IEnumerable<LetterRemark> RemarksOn(ImmutableArray<FoundAssignment> found)
    {
        if (found.IsEmpty) return [new(LetterRemarkKind.NothingFound, null, "")];
        return
        [
            .. found.Where(each => each is { Part: null, Number: not null }).GroupBy(each => each.Number!, StringComparer.Ordinal).Where(group => group.Count() > 1)
                .SelectMany(group => group.Select(each => new LetterRemark(LetterRemarkKind.NumberTwice, each.From, group.Key) { Also = group.First(other => other.From != each.From).From })),
            .. found.SelectMany(each => each.Deadlines.Where(deadline => deadline.IsImpossible).Select(deadline => new LetterRemark(LetterRemarkKind.ImpossibleDay, each.From, deadline.Words))),
            .. found.Where(each => each.Text.Length == 0 && !each.IsWithheld && !found.Any(other => other.Part is not null && other.Number == each.Number)).Select(each => new LetterRemark(LetterRemarkKind.EmptyAssignment, each.From, each.Number ?? "")),
        ];
    }

    [GeneratedRegex(@"^\s*(?:Oppdrag|Tema|Tittel|Beskrivelse|Skildring|Omtale)\s*:\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex ColumnHead();

    [GeneratedRegex(@"^\[\d+\] ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Note();

    [GeneratedRegex(@"\b(?:skal|må|bes|ber)\b", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:unntatt|unnateke|unntatt fra)\s+(?:fra\s+|frå\s+)?offentl", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Withheld();
}
