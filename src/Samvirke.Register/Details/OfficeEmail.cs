using System.Buffers;

namespace Samvirke.Register.Details;

/// <summary>
/// E-mail addresses of offices. The register holds nobody's own address, so what stands before the @ must show that an office reads what comes: at least one
/// of its words is, or has in it, a word that offices are called by.
/// </summary>
public static class OfficeEmail
{
    private const int Longest = 254;

    private static readonly SearchValues<char> Allowed = SearchValues.Create("abcdefghijklmnopqrstuvwxyzæøåABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ0123456789.-_+");
    private static readonly SearchValues<char> Between = SearchValues.Create(".-_+0123456789");

    /// <summary>Words so short that people's names begin with them.</summary>
    private static readonly HashSet<string> Whole = new(StringComparer.OrdinalIgnoreCase) { "post", "rer", "rus", "ung", "info", "nav", "slt", "bti", "ppt", "rph", "politi", "barn" };

    /// <summary>Words that stand alone or as part of a longer one, such as <c>ruskontakt</c>.</summary>
    private static readonly string[] Parts =
    [
        "kontakt", "mottak", "postkasse", "firmapost", "tjenest", "tenest", "team", "enhet", "eining", "helse", "barnevern", "ungdom", "famili", "forebygg", "førebygg", "foerebygg", "service",
        "senter", "skole", "skule", "kommune", "avdeling", "oppvekst", "koordinator", "psykisk", "utesek", "sentralbord", "omsorg", "velferd", "mestring", "meistring", "oppfolging", "oppfølging",
        "radgiv", "rådgiv", "helsestasjon", "lavterskel", "rusteam", "rustjenest", "russak", "legevakt", "fritid", "resepsjon",
    ];

    /// <summary>Whether the text is an e-mail address that shows that it is an office's.</summary>
    public static bool IsValid(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || text.Length > Longest) return false;
        var name = text[..at];
        return IsName(name) && IsDomain(text.AsSpan(at + 1)) && Words(name).Any(IsOfOffice);
    }

    private static bool IsName(string name) => !name.AsSpan().ContainsAnyExcept(Allowed) && name[0] != '.' && name[^1] != '.' && !name.Contains("..", StringComparison.Ordinal);

    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        var labels = 0;
        foreach (var range in domain.Split('.'))
        {
            var label = domain[range];
            if (label.IsEmpty || label[0] == '-' || label[^1] == '-') return false;
            foreach (var c in label)
            {
                if (!char.IsLetterOrDigit(c) && c != '-') return false;
            }

            labels++;
        }

        return labels > 1;
    }

    private static IEnumerable<string> Words(string name)
    {
        var from = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i < name.Length && !Between.Contains(name[i])) continue;
            if (i > from) yield return name[from..i];
            from = i + 1;
        }
    }

    private static bool IsOfOffice(string word) => Whole.Contains(word) || Parts.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase));
}
