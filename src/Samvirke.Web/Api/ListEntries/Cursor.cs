using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Samvirke.Register.Entries;

namespace Samvirke.Web.Api.ListEntries;

/// <summary>Where the next page of a list begins: after an id (which stays right whatever is changed meanwhile), or at a place among hits.</summary>
/// <param name="AfterId">The last id of the page before, or nothing.</param>
/// <param name="Offset">How many hits the pages before had.</param>
internal readonly record struct Cursor(string? AfterId, int Offset)
{
    private const int Longest = 300;

    /// <summary>Reads a cursor; no text is the beginning, and anything but a cursor is nothing.</summary>
    public static Cursor? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return new Cursor(null, 0);
        if (text.Length > Longest || !Base64Url.IsValid(text)) return null;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        if (plain.StartsWith("id:", StringComparison.Ordinal) && EntryId.IsValid(plain[3..])) return new Cursor(plain[3..], 0);
        return plain.StartsWith("at:", StringComparison.Ordinal) && int.TryParse(plain.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out var offset)
            ? new Cursor(null, offset)
            : null;
    }

    public static string After(EntryId id) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"id:{id.Value}"));

    public static string At(int offset) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"at:{offset}")));
}
