using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Accounts;

namespace Samvirke.Storage.Accounts;

/// <summary>One of an organisation's people, as those who administer it see them.</summary>
/// <param name="Account">The key of the account.</param>
/// <param name="Email">The address for e-mail.</param>
/// <param name="Role">The role now.</param>
/// <param name="Since">Since when.</param>
/// <param name="HasAnswered">Whether the person has answered the invitation.</param>
public sealed record Member(Guid Account, string Email, Role Role, DateTimeOffset Since, bool HasAnswered);

/// <summary>Somebody who answers for a topic.</summary>
public sealed record Steward(Guid Account, string Email, string Topic, DateTimeOffset Since);

/// <summary>A role that an account has, or had, in an organisation.</summary>
/// <param name="Account">The key of the account.</param>
/// <param name="Role">The role.</param>
/// <param name="Since">From when.</param>
/// <param name="Until">Until when; nothing while it lasts.</param>
public sealed record HeldRole(Guid Account, Role Role, DateTimeOffset Since, DateTimeOffset? Until)
{
    /// <summary>Whether it lasted then.</summary>
    public bool IsAt(DateTimeOffset moment) => Since <= moment && (Until is not { } until || moment <= until);
}

/// <summary>Who has which role where, now and before.</summary>
public sealed class MembershipStore
{
    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal MembershipStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>The people of an organisation, by address.</summary>
    public async Task<ImmutableArray<Member>> PeopleOfAsync(EntryId organisation, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await (from membership in context.Memberships.AsNoTracking()
                          join account in context.Accounts on membership.AccountId equals account.Id
                          where membership.Organisation == organisation.Value && membership.Until == null
                          orderby account.NormalizedEmail
                          select new { account.Id, account.Email, membership.Role, membership.Since, account.EmailConfirmed }).ToListAsync(cancellation);
        return [.. rows.Where(row => Roles.Find(row.Role) is not null).Select(row => new Member(row.Id, row.Email!, Roles.Find(row.Role)!.Value, row.Since, row.EmailConfirmed))];
    }

    /// <summary>The roles that accounts have and have had in an organisation. Of accounts that are deleted nothing is known any more.</summary>
    public async Task<ImmutableArray<HeldRole>> RolesInAsync(EntryId organisation, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await context.Memberships.AsNoTracking().Where(each => each.Organisation == organisation.Value).ToListAsync(cancellation);
        return [.. rows.Where(row => Roles.Find(row.Role) is not null).Select(row => new HeldRole(row.AccountId, Roles.Find(row.Role)!.Value, row.Since, row.Until)).OrderByDescending(role => role.Since)];
    }

    /// <summary>Whether anybody administers the platform.</summary>
    public async Task<bool> HasPlatformAdministratorAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        return await context.Memberships.AnyAsync(membership => membership.Organisation == StoredMembership.Platform && membership.Until == null, cancellation);
    }

    /// <summary>In what capacity the account acts for the organisation now; nothing where its stamp is another, or it has no role there.</summary>
    public async Task<Standing?> StandingAsync(Guid account, string stamp, EntryId organisation, CancellationToken cancellation)
    {
        await using var context = store.Context();
        if (!await context.Accounts.AnyAsync(each => each.Id == account && each.SecurityStamp == stamp, cancellation)) return null;
        var rows = await context.Memberships.AsNoTracking().Where(each => each.AccountId == account && each.Organisation == organisation.Value && each.Until == null).ToListAsync(cancellation);
        var standing = Standing.Of(rows.Select(row => row.Read()).OfType<Membership>(), organisation, []);
        return standing.ActsFor(organisation) ? standing : null;
    }

    /// <summary>Every capacity in which the account may act now, one for each organisation that it has a role in; a letter is about all of them.</summary>
    public async Task<ImmutableArray<Standing>> StandingsAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await context.Memberships.AsNoTracking().Where(each => each.AccountId == account && each.Until == null).ToListAsync(cancellation);
        ImmutableArray<Membership> all = [.. rows.Select(row => row.Read()).OfType<Membership>()];
        return [.. all.Where(each => each.Organisation is not null).Select(each => Standing.Of(all, each.Organisation, []))];
    }

    /// <summary>Gives the account the role in the organisation, instead of the one that it has there.</summary>
    public Task GrantAsync(Guid account, Membership membership, CancellationToken cancellation) => ReplaceAsync(account, membership.Organisation, membership.Role, cancellation);

    /// <summary>Ends whatever role the account has in the organisation.</summary>
    public Task EndAsync(Guid account, EntryId? organisation, CancellationToken cancellation) => ReplaceAsync(account, organisation, null, cancellation);

    /// <summary>Makes the account steward of the topic, if it is not already.</summary>
    public async Task AppointAsync(Guid account, string topic, CancellationToken cancellation)
    {
        await using var context = store.Context();
        if (await context.TopicStewards.AnyAsync(steward => steward.AccountId == account && steward.Topic == topic && steward.Until == null, cancellation)) return;
        context.TopicStewards.Add(new StoredTopicSteward { Id = Guid.NewGuid(), AccountId = account, Topic = topic, Since = Now() });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Ends that the account is steward of the topic.</summary>
    public async Task EndStewardAsync(Guid account, string topic, CancellationToken cancellation)
    {
        await using var context = store.Context();
        DateTimeOffset? now = Now();
        await context.TopicStewards.Where(steward => steward.AccountId == account && steward.Topic == topic && steward.Until == null)
            .ExecuteUpdateAsync(row => row.SetProperty(steward => steward.Until, now), cancellation);
    }

    /// <summary>Who is steward of which topic now, by topic.</summary>
    public async Task<ImmutableArray<Steward>> StewardsAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await (from steward in context.TopicStewards.AsNoTracking()
                          join account in context.Accounts on steward.AccountId equals account.Id
                          where steward.Until == null
                          orderby steward.Topic, account.NormalizedEmail
                          select new { account.Id, account.Email, steward.Topic, steward.Since }).ToListAsync(cancellation);
        return [.. rows.Select(row => new Steward(row.Id, row.Email!, row.Topic, row.Since))];
    }

    private async Task ReplaceAsync(Guid account, EntryId? organisation, Role? role, CancellationToken cancellation)
    {
        if (organisation is { } id && !EntryId.IsValid(id.Value)) throw new ArgumentException("Not the id of an organisation.", nameof(organisation));
        var place = organisation?.Value ?? StoredMembership.Platform;
        var code = role is { } given ? Roles.Code(given) : null;
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var now = Now();
        var current = await context.Memberships.SingleOrDefaultAsync(each => each.AccountId == account && each.Organisation == place && each.Until == null, cancellation);
        if (current?.Role == code) return;
        if (current is not null)
        {
            current.Until = now;
            // Ended before the next begins: there is one at a time.
            await context.SaveChangesAsync(cancellation);
        }

        if (code is not null) context.Memberships.Add(new StoredMembership { Id = Guid.NewGuid(), AccountId = account, Organisation = place, Role = code, Since = now });
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private DateTimeOffset Now() => UtcText.Whole(clock.GetUtcNow());
}
