using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;

namespace Samvirke.Evidence.Tests;

/// <summary>A database with somebody in it who may write on papers.</summary>
internal static class PreparedWorkbench
{
    public static async Task<(WorkbenchStore Papers, Guid Account)> OpenAsync(TestDatabase database)
    {
        var target = DatabaseTarget.Parse(database.ConnectionString).ShouldBeOfType<TargetOutcome.Found>().Target;
        var ready = (await RegisterDatabase.PrepareAsync(target, TimeProvider.System)).ShouldBeOfType<Preparation.Ready>();
        await using var context = ready.Accounts.Context();
        var account = Account.Of("a@example.no", DateTimeOffset.UnixEpoch);
        (account.NormalizedEmail, account.NormalizedUserName, account.SecurityStamp) = ("A@EXAMPLE.NO", account.UserName!.ToUpperInvariant(), "x");
        context.Add(account);
        await context.SaveChangesAsync();
        return (ready.Workbench, account.Id);
    }
}
