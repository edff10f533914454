using System.Globalization;
using System.Security.Cryptography;

namespace Samvirke.Storage.Sealing;

/// <summary>The seal of a change: a fingerprint of the change and of the seal before it, and so of the whole log up to and with it.</summary>
/// <param name="Change">The number of the change.</param>
/// <param name="Fingerprint">64 hexadecimal digits in lower case.</param>
public sealed record Seal(long Change, string Fingerprint)
{
    /// <summary>Reads what <see cref="ToString"/> writes, and the same with capital digits; nothing when it is something else.</summary>
    public static Seal? Parse(string? text)
    {
        if (text?.Trim().Split(':') is not [var number, var digits]) return null;
        if (!long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var change) || change == 0) return null;
        return digits.Length == 2 * SHA256.HashSizeInBytes && digits.All(char.IsAsciiHexDigit) ? Of(change, Convert.FromHexString(digits)) : null;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Change}:{Fingerprint}");

    internal static Seal Of(long change, byte[] hash) => new(change, Convert.ToHexStringLower(hash));
}
