using System.Globalization;
using System.Text;
using Samvirke.Register.Kinds;

namespace Samvirke.Register.Entries;

/// <summary>Makes ids of names.</summary>
public static class EntrySlug
{
    private const int Longest = 60;

    /// <summary>The name in the letters that addresses have: å becomes a, æ ae and ø o, and whatever is no letter or digit parts words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind, which stands in where nothing is left of the name.</param>
    public static string Of(string name, Kind kind)
    {
        var slug = new StringBuilder();
        foreach (var c in name.ToLowerInvariant().Replace("æ", "ae", StringComparison.Ordinal).Replace("ø", "o", StringComparison.Ordinal).Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c)) slug.Append(c);
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
            if (slug.Length == Longest) break;
        }

        var text = slug.ToString().Trim('-');
        return text.Length == 0 ? kind.Segment : text;
    }

    /// <summary>The ids to try for the name, in order: the slug itself, and then with numbers behind it.</summary>
    public static IEnumerable<EntryId> Candidates(string name, Kind kind)
    {
        var slug = Of(name, kind);
        yield return new EntryId(slug);
        for (var number = 2; ; number++) yield return new EntryId(string.Create(CultureInfo.InvariantCulture, $"{slug}-{number}"));
    }
}
