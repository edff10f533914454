using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Web.Accounts;
using Samvirke.Web.Accounts.InvitePerson;
using Samvirke.Web.Accounts.SetPassword;
using Samvirke.Web.Commands.OpenRegister;
using Samvirke.Web.Settings;

namespace Samvirke.Web.Commands;

/// <summary>
/// <c>samvirke admin create --email …</c>: the first administrator, with a one-time link to choose a password. There is never a password before that. A second
/// one is made only when asked for outright: whoever may run this may do anything anyway, but should not do it by a slip.
/// </summary>
internal static class CreateAdministrator
{
    public static async Task<int> RunAsync(SamvirkeSettings settings, string email, bool another, TextWriter output, TextWriter errors, CancellationToken cancellation)
    {
        if (settings.Accounts.Fault is { } fault) return Refuse(errors, fault);
        if (!Invitations.IsAddress(email)) return Refuse(errors, "--email er ikke en e-postadresse; skriv for eksempel --email navn@example.no.");
        switch (await RegisterOpening.PrepareAsync(settings, TimeProvider.System, cancellation))
        {
            case Preparation.Refused refused:
                return Refuse(errors, refused.Message);
            case Preparation.Ready ready:
                if (!another && await ready.Accounts.Memberships.HasPlatformAdministratorAsync(cancellation))
                    return Refuse(errors, "det finnes en administrator allerede; be om en lenke på /glemt-passord, eller bruk --another om ingen av dem kan nås.");
                var link = await CreateAsync(ready.Accounts, settings.Accounts, email, cancellation);
                output.WriteLine($"Åpne lenken for å velge passord. Den virker én gang, i {PasswordLinks.InvitationLasts.Days} dager:");
                output.WriteLine(link.AbsoluteUri);
                return ExitCode.Success;
            case var other:
                throw new InvalidOperationException($"An unknown outcome: {other.GetType().Name}");
        }
    }

    private static async Task<Uri> CreateAsync(AccountDatabase accounts, AccountSettings settings, string email, CancellationToken cancellation)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton(TimeProvider.System);
        services.AddAccounts(accounts, settings);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<Invitations>().FindOrMakeAsync(email);
        await accounts.Memberships.GrantAsync(account.Id, new Membership(null, Role.Administrator), cancellation);
        await accounts.Audit.NoteAsync(new AuditEvent(AuditDeed.RoleGiven, Concerns: account.Id, Detail: Roles.Code(Role.Administrator)), cancellation);
        return await scope.ServiceProvider.GetRequiredService<PasswordLinks>().MakeAsync(account, LinkReason.Invited);
    }

    private static int Refuse(TextWriter errors, string message)
    {
        errors.WriteLine($"samvirke: {message}");
        return ExitCode.Refused;
    }
}
