using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>Ages that categories name, such as «13–16 år».</summary>
internal static partial class AgeSpans
{
    /// <summary>Two categories of which one has ages that the other has too: their numbers would give away each other, and cannot be added.</summary>
    public static (string One, string Other)? Overlap(ImmutableArray<string> categories)
    {
        var spans = categories.Select(category => (Category: category, Match: Span().Match(category))).Where(each => each.Match.Success)
            .Select(each => (each.Category, From: Number(each.Match.Groups["from"]), To: Number(each.Match.Groups["to"])))
            .Where(each => each.From < each.To)
            .OrderBy(each => each.From).ThenBy(each => each.To).ToList();
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].From <= spans[i - 1].To) return (spans[i - 1].Category, spans[i].Category);
        }

        return null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("""^(?<from>[0-9]{1,3})\s*(-|–|til)\s*(?<to>[0-9]{1,3})(\s.*)?$""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Span();
}
