using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.ReadLetter;

/// <summary>The text of an allocation letter as it was read, line by line.</summary>
/// <param name="Year">The year that the letter is for; days without a year are of that.</param>
/// <param name="To">Whom it was sent to, whom it calls the directorate or you; nothing where nobody has said.</param>
/// <param name="Lines">Its lines, in order.</param>
public sealed record LetterText(int Year, EntryId? To, ImmutableArray<LetterLine> Lines)
{
    /// <summary>Divides plain text into lines; a form feed begins a new page, as pdftotext writes it.</summary>
    public static LetterText Of(int year, string text, EntryId? to = null)
    {
        // Divided at the pages first: a form feed counts as the end of a line too.
        var pages = text.Split('\f');
        return new(year, to, RunningHeads.Marked([.. pages.Select((page, i) => page.ReplaceLineEndings("\n").Split('\n').Select((line, j) => new LetterLine(i + 1, j + 1, line.TrimEnd())).ToImmutableArray())]));
    }
}

/// <summary>A line of a letter.</summary>
/// <param name="Page">The page, from 1.</param>
/// <param name="Number">The line on the page, from 1.</param>
/// <param name="Text">What stands there.</param>
public sealed record LetterLine(int Page, int Number, string Text)
{
    /// <summary>Whether it stands at the head or foot of page after page, and belongs to no assignment.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Where it stands, as people and addresses write it: 12.3 is the third line of page 12.</summary>
    public string Place => string.Create(CultureInfo.InvariantCulture, $"{Page}.{Number}");
}
