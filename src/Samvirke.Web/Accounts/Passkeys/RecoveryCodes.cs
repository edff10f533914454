using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Accounts.Audit;

namespace Samvirke.Web.Accounts.Passkeys;

/// <summary>
/// Codes for the day on which no passkey is at hand. Each is eighty bits of chance, so that its fingerprint tells nothing, and works once.
/// </summary>
internal sealed class RecoveryCodes(AccountDatabase accounts, AuditPen audit)
{
    public const int Many = 10;

    /// <summary>Letters and spaces that somebody may put in a code that they read from paper.</summary>
    public const int LongestTyped = 60;

    private const int Signs = 16;
    private const int Group = 4;

    /// <summary>Without what is easily taken for something else: I, L, O, U.</summary>
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>New codes in the place of the old ones; shown now and never again.</summary>
    public async Task<ImmutableArray<string>> MakeAsync(Guid account, CancellationToken cancellation)
    {
        ImmutableArray<string> codes = [.. Enumerable.Range(0, Many).Select(_ => RandomNumberGenerator.GetString(Alphabet, Signs))];
        await accounts.RecoveryCodes.ReplaceAsync(account, codes.Select(code => Hash(account, code)), cancellation);
        await audit.NoteAsync(AuditDeed.RecoveryCodesMade, account);
        return [.. codes.Select(code => string.Join('-', code.Chunk(Group).Select(part => new string(part))))];
    }

    /// <summary>Whether it was one of the codes that are left; if so, it is no longer.</summary>
    public async Task<bool> UseAsync(Guid account, string typed, CancellationToken cancellation) =>
        Read(typed) is { } code && await accounts.RecoveryCodes.UseAsync(account, Hash(account, code), cancellation);

    /// <summary>The code as it was made, however it was copied.</summary>
    private static string? Read(string typed)
    {
        var code = string.Concat(typed.ToUpperInvariant().Where(char.IsLetterOrDigit).Select(c => c switch { 'O' => '0', 'I' or 'L' => '1', _ => c }));
        return code.Length == Signs ? code : null;
    }

    private static string Hash(Guid account, string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes($"{account:N} {code}")));
}
