using Microsoft.AspNetCore.Identity;
using Samvirke.Storage.Accounts;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Accounts.Passkeys;

/// <summary>Passkeys, by the framework's own reading of WebAuthn.</summary>
internal static class PasskeyServices
{
    private const string Required = "required";

    public static void AddPasskeys(this IServiceCollection services, AccountSettings settings)
    {
        // Where people find the site, never what a request calls the host.
        var origin = settings.Address.GetLeftPart(UriPartial.Authority);
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            options.ServerDomain = settings.Address.Host;
            options.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && asked.Origin == origin);
            // The key stands alone, without a password: the device has to know its owner, and the owner need not type who they are.
            options.UserVerificationRequirement = Required;
            options.ResidentKeyRequirement = Required;
            // What device it is is none of our business.
            options.AttestationConveyancePreference = "none";
        });
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<AccountPasskeys>();
        services.AddScoped<RecoveryCodes>();
    }
}
