namespace Samvirke.Register.Details;

/// <summary>The number of a unit in Enhetsregisteret: nine digits that begin with 8 or 9, the last a check digit by modulus 11.</summary>
public static class OrganisationNumber
{
    private static readonly int[] Weights = [3, 2, 7, 6, 5, 4, 3, 2];

    /// <summary>Whether the text is such a number.</summary>
    public static bool IsValid(string text)
    {
        if (text.Length != 9 || text[0] is not ('8' or '9') || !text.All(char.IsAsciiDigit)) return false;
        var sum = Weights.Select((weight, i) => weight * (text[i] - '0')).Sum();
        var check = (11 - (sum % 11)) % 11;
        return check != 10 && check == text[8] - '0';
    }
}
