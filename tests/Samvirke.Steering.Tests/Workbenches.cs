using Samvirke.Storage.Accounts;
using Samvirke.Storage.Preparing;
using Samvirke.Storage.Targets;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;

namespace Samvirke.Steering.Tests;

/// <summary>A workbench in a database of its own, and an account that writes.</summary>
internal static class Workbenches
{
    public static async Task<(WorkbenchStore Workbench, Guid Account)> OpenAsync(TestDatabase database)
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
