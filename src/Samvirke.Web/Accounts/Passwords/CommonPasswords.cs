using Microsoft.AspNetCore.Identity;
using Samvirke.Storage.Accounts;

namespace Samvirke.Web.Accounts.Passwords;

/// <summary>
/// Refuses what is guessed first: the commonest words, keyboard rows, years and the person's own address, dressed up with digits and signs or said several times
/// over. Length is asked for elsewhere, and nothing else: rules of capitals and signs make people write Sommer2026!!.
/// </summary>
internal sealed class CommonPasswords : IPasswordValidator<Account>
{
    public const string TooCommon = nameof(TooCommon);

    /// <summary>Longer ones first, so that one word is not taken for the beginning of another.</summary>
    private static readonly string[] Words =
    [
        .. """
        password passord passordet passw0rd mittpassord nyttpassord hemmelig hemmelighet secret letmein welcome velkommen sommer vinter høst haust våren vår summer
        winter autumn spring januar februar mars april mai juni juli august september oktober november desember mandag tirsdag onsdag torsdag fredag lørdag søndag
        qwerty qwertyuiop qwertyuiopå asdfgh asdfghjkl asdfghjkløæ zxcvbn zxcvbnm qazwsx qazwsxedc 1q2w3e 1q2w3e4r 1q2w3e4r5t admin administrator root bruker user
        test testing prøve samvirke helsedirektoratet direktoratet kommune kommunen norge noreg norway oslo bergen trondheim stavanger iloveyou jegelskerdeg
        sunshine princess football fotball monkey dragon superman batman pokemon master hello hallo hei abc abcdef abcdefgh abcdefghijkl login logginn logg inn
        changeme endremeg default trustno jobb arbeid kontor rusforebygging forebygging barn ungdom skole skule politi
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).OrderByDescending(word => word.Length),
    ];

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) => Task.FromResult(
        IsCommon(password ?? "", user.Email ?? "") ? IdentityResult.Failed(new IdentityError { Code = TooCommon, Description = TooCommon }) : IdentityResult.Success);

    /// <summary>Whether hardly anything is left when common words, the address and all but letters are taken away, or it is one short piece again and again.</summary>
    public static bool IsCommon(string password, string email)
    {
        const int Enough = 5;
        var text = password.ToLowerInvariant();
        if (text.Distinct().Count() < Enough || IsRepeated(text)) return true;
        foreach (var word in email.ToLowerInvariant().Split('@', '.', '-', '_', '+').Where(part => part.Length >= 3).Concat(Words)) text = text.Replace(word, " ", StringComparison.Ordinal);
        return text.Count(char.IsLetter) < Enough;
    }

    private static bool IsRepeated(string text) =>
        Enumerable.Range(1, Math.Min(6, text.Length / 2)).Any(length => Enumerable.Range(length, text.Length - length).All(i => text[i] == text[i - length]));
}
