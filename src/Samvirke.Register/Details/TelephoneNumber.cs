namespace Samvirke.Register.Details;

/// <summary>Telephone numbers as people write them: digits with single spaces between, and a plus before the number of a country.</summary>
public static class TelephoneNumber
{
    /// <summary>Emergency numbers have three digits.</summary>
    private const int Fewest = 3;

    /// <summary>No number in the world has more (ITU-T E.164).</summary>
    private const int Most = 15;

    /// <summary>Whether the text is a telephone number.</summary>
    public static bool IsValid(string text)
    {
        var number = text.AsSpan(text.StartsWith('+') ? 1 : 0);
        if (number.Length == 0 || !char.IsAsciiDigit(number[0]) || !char.IsAsciiDigit(number[^1])) return false;
        var digits = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i])) digits++;
            else if (number[i] != ' ' || number[i - 1] == ' ') return false;
        }

        return digits is >= Fewest and <= Most;
    }
}
