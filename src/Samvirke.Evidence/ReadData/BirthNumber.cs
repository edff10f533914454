namespace Samvirke.Evidence.ReadData;

/// <summary>Recognises Norwegian birth numbers, also D-numbers, help numbers and those made for tests.</summary>
/// <remarks>Eleven digits: a day, a month, a year, an individual number and two control digits modulo 11 (forskrift til folkeregisterloven § 2-2-1; weights by Selmer 1964).</remarks>
internal static class BirthNumber
{
    private const int Digits = 11;

    /// <summary>Whether the text is one, with or without a space or a hyphen after the date.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is < Digits or > Digits + 1) return false;
        Span<int> digits = stackalloc int[Digits];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i == 6 && text.Length == Digits + 1)
            {
                if (text[i] is not (' ' or '-' or '\u00A0')) return false;
                continue;
            }

            if (!char.IsAsciiDigit(text[i])) return false;
            digits[count++] = text[i] - '0';
        }

        return count == Digits && IsDay(digits) && Control(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) == digits[9] && Control(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) == digits[10];
    }

    /// <summary>D-numbers add 40 to the day; help numbers 40 and numbers for tests 65 or 80 to the month.</summary>
    private static bool IsDay(ReadOnlySpan<int> digits)
    {
        var (day, month) = ((digits[0] * 10) + digits[1], (digits[2] * 10) + digits[3]);
        if (day > 40) day -= 40;
        if (month > 80) month -= 80;
        else if (month > 65) month -= 65;
        else if (month > 40) month -= 40;
        return day is >= 1 and <= 31 && month is >= 1 and <= 12;
    }

    private static int Control(ReadOnlySpan<int> digits, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++) sum += digits[i] * weights[i];
        return (Digits - (sum % Digits)) % Digits;
    }
}
