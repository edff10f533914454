using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Samvirke.Web.Api.ListChanges;

/// <summary>Where the next page of changes begins: after a change, which stays right whatever is added meanwhile.</summary>
internal static class ChangeCursor
{
    private const string Prefix = "change:";
    private const int Longest = 60;

    /// <summary>The number that the cursor names; no text is the beginning, and anything but a cursor is nothing.</summary>
    public static long? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text)) return 0;
        if (text.Length > Longest || !Base64Url.IsValid(text)) return null;
        var plain = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        return plain.StartsWith(Prefix, StringComparison.Ordinal) && long.TryParse(plain.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    public static string After(long number) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Prefix}{number}")));
}
