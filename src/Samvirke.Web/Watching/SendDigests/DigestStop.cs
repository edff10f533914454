using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Watching.SendDigests;

/// <summary>Addresses at which somebody stops their own letters without signing in. They name the account, sealed, and can do nothing else.</summary>
internal sealed class DigestStop(IDataProtectionProvider protection, AccountSettings settings)
{
    public const string Page = "/stopp-brev";
    public const string Parameter = "kode";

    private readonly IDataProtector protector = protection.CreateProtector("Samvirke.Watching.DigestStop");

    /// <summary>The address for the account.</summary>
    public string AddressFor(Guid account) => new Uri(settings.Address, $"{Page}?{Parameter}={protector.Protect(account.ToString("N"))}").AbsoluteUri;

    /// <summary>The account that the code names, or nothing when it is none of ours.</summary>
    public Guid? Read(string code)
    {
        try
        {
            return Guid.TryParse(protector.Unprotect(code), CultureInfo.InvariantCulture, out var account) ? account : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
