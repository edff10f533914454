using System.Globalization;
using System.Text.RegularExpressions;
using Samvirke.Register.Entries;

namespace Samvirke.Web.Entries.ReadEntry;

/// <summary>Sorts provisions as the law does: § 3-2 before § 3-10.</summary>
public static partial class SectionOrder
{
    /// <summary>A key that sorts like the section: its numbers are padded.</summary>
    public static string Key(Entry provision) => Key(provision.Details.Scalar("section") ?? provision.Name.ToString());

    /// <summary>A key that sorts like the text with its numbers padded.</summary>
    public static string Key(string text) =>
        Digits().Replace(text, match => match.Value.PadLeft(6, '0')).ToLower(CultureInfo.InvariantCulture);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
