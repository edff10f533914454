using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace Samvirke.Steering.ReadLetter;

/// <summary>What was found in a letter.</summary>
/// <param name="Assignments">The assignments, in order.</param>
/// <param name="Remarks">What has to be looked at.</param>
public sealed partial record LetterReading(ImmutableArray<FoundAssignment> Assignments, ImmutableArray<LetterRemark> Remarks)
{
    /// <summary>Finds the assignments of a letter: each begins with its number at the start of a line, or as a numbered part of the one before, and ends where the next or a new chapter begins.</summary>
    public static LetterReading Of(LetterText letter, PartyNames names)
    {
        if (letter.Lines.All(line => string.IsNullOrWhiteSpace(line.Text))) return new([], [new(LetterRemarkKind.NoText, null, "")]);
        ImmutableArray<FoundAssignment> found = [.. Blocks(letter).Select(block => Read(block, letter.Year, names))];
        return new(found, [.. RemarksOn(found)]);
    }

    private static IEnumerable<Block> Blocks(LetterText letter)
    {
        Block? open = null;
        string? number = null;
        foreach (var line in letter.Lines)
        {
            var (start, part) = (Start().Match(line.Text), PartStart().Match(line.Text));
            var begins = start.Success || (part.Success && number is not null);
            if ((begins || Chapter().IsMatch(line.Text)) && open is not null)
            {
                yield return open;
                open = null;
            }

            if (!start.Success && Chapter().IsMatch(line.Text)) number = null;
            if (start.Success) number = Spaces().Replace(start.Groups["number"].Value, "").ToUpperInvariant();
            if (begins) open = new Block(number!, start.Success ? null : part.Groups["part"].Value, line, start.Success ? start.Groups["heading"].Value : part.Groups["heading"].Value, []);
            else open?.Lines.Add(line);
        }

        if (open is not null) yield return open;
    }

    private static FoundAssignment Read(Block block, int year, PartyNames names)
    {
        var (heading, under) = Heading(block);
        var text = Joined(under);
        return new(
            block.Number, heading, block.Part, block.From, under.LastOrDefault(line => line.Text.Length > 0) ?? block.From, text,
            DeadlineFinder.Of(text, year), PartyFinder.Partners(text, names), PartyFinder.Leads(text, names),
            Withheld().IsMatch(heading) || Withheld().IsMatch(text));
    }

    /// <summary>The heading stands behind the number, or on the first line under it.</summary>
    private static (string Heading, List<LetterLine> Under) Heading(Block block)
    {
        if (block.Heading.Length > 0) return (block.Heading.Trim(), block.Lines);
        var first = block.Lines.FindIndex(line => line.Text.Trim().Length > 0);
        return first < 0 ? ("", block.Lines) : (block.Lines[first].Text.Trim(), [.. block.Lines.Skip(first + 1)]);
    }

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
            .. found.Where(each => each.Part is null).GroupBy(each => each.Number, StringComparer.Ordinal).SelectMany(group => group.Skip(1)).Select(each => new LetterRemark(LetterRemarkKind.NumberTwice, each.From, each.Number ?? "")),
            .. found.SelectMany(each => each.Deadlines.Where(deadline => deadline.IsImpossible).Select(deadline => new LetterRemark(LetterRemarkKind.ImpossibleDay, each.From, deadline.Words))),
            .. found.Where(each => each.Text.Length == 0 && !each.IsWithheld && !found.Any(other => other.Part is not null && other.Number == each.Number)).Select(each => new LetterRemark(LetterRemarkKind.EmptyAssignment, each.From, each.Number ?? "")),
        ];
    }

    [GeneratedRegex(@"^\s*(?:Oppdrag\s+)?(?<number>T?TB\s?\d{4}\s?-\s?\d{1,3})\b[\s:.–-]*(?<heading>.*)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Start();

    [GeneratedRegex(@"^\s*Deloppdrag\s+(?<part>\d{1,2})\b[\s:.–-]*(?<heading>.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PartStart();

    [GeneratedRegex(@"^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?|\d{1,2}|Kapittel \d{1,2})\s+\p{Lu}[^.:]{2,90}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\b(?:unntatt|unnateke|unntatt fra)\s+(?:fra\s+|frå\s+)?offentl", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Withheld();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    private sealed record Block(string Number, string? Part, LetterLine From, string Heading, List<LetterLine> Lines);
}
