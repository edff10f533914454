using Microsoft.AspNetCore.Identity;

namespace Samvirke.Storage.Accounts;

/// <summary>
/// Somebody who may sign in. The key says nothing of the person and is all that the rest of Samvirke knows; the address for e-mail is the only thing here
/// that does, and stands nowhere else.
/// </summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>When the account was made.</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>A new account of the address, with a new key and no password.</summary>
    public static Account Of(string email, DateTimeOffset now)
    {
        var key = Guid.NewGuid();
        // The framework wants a name beside the address: the key again.
        return new Account { Id = key, UserName = key.ToString("N"), Email = email, CreatedAt = now };
    }

    /// <inheritdoc/>
    public override string ToString() => Id.ToString("N");
}
