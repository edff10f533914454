using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Accounts;

namespace Samvirke.Storage.Accounts;

/// <summary>A sign-in with what the person may do now.</summary>
/// <param name="Session">Which sign-in.</param>
/// <param name="Account">The key of the account.</param>
/// <param name="Email">The address, for the person's own eyes.</param>
/// <param name="Stamp">Changes whenever every sign-in of the account is to end.</param>
/// <param name="BeganAt">When the person signed in.</param>
/// <param name="Way">How.</param>
/// <param name="Memberships">The roles that the person has now.</param>
/// <param name="Standing">In what capacity the person comes.</param>
public sealed record OpenSession(Guid Session, Guid Account, string Email, string Stamp, DateTimeOffset BeganAt, SignInWay Way, ImmutableArray<Membership> Memberships, Standing Standing);

/// <summary>A sign-in as the person sees it in the list of their own.</summary>
public sealed record SessionLine(Guid Session, DateTimeOffset BeganAt, DateTimeOffset SeenAt);

/// <summary>Sign-ins that have not been ended.</summary>
public sealed class SessionStore
{
    /// <summary>How fine a person's last visit is noted; finer would write at every page.</summary>
    private static readonly TimeSpan Noted = TimeSpan.FromMinutes(5);

    private readonly LogStore store;
    private readonly TimeProvider clock;

    internal SessionStore(LogStore store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    /// <summary>Begins a session, always a new one, and forgets those that nobody has used for as long as one may last.</summary>
    /// <param name="account">Whose.</param>
    /// <param name="way">How the person came in.</param>
    /// <param name="issuerSession">A fingerprint of what the issuer calls the sign-in there.</param>
    /// <param name="longest">How long a session may last.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<Guid> BeginAsync(Guid account, SignInWay way, string? issuerSession, TimeSpan longest, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var now = Now();
        var session = new StoredSession { Id = Guid.NewGuid(), AccountId = account, BeganAt = now, SeenAt = now, Way = SignInWays.Code(way), IssuerSession = issuerSession };
        context.Sessions.Add(session);
        await context.SaveChangesAsync(cancellation);
        var old = now - longest;
        await context.Sessions.Where(each => each.BeganAt < old).ExecuteDeleteAsync(cancellation);
        return session.Id;
    }

    /// <summary>The session with what the person may do now, or nothing when it was ended or has lasted too long.</summary>
    public async Task<OpenSession?> FindAsync(Guid session, TimeSpan longest, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var found = await (from row in context.Sessions.AsNoTracking()
                           join account in context.Accounts on row.AccountId equals account.Id
                           where row.Id == session
                           select new { Session = row, account.Email, account.SecurityStamp }).SingleOrDefaultAsync(cancellation);
        if (found is null || Now() - found.Session.BeganAt > longest) return null;
        var key = found.Session.AccountId;
        var rows = await context.Memberships.AsNoTracking().Where(each => each.AccountId == key && each.Until == null).ToListAsync(cancellation);
        var topics = await context.TopicStewards.Where(each => each.AccountId == key && each.Until == null).Select(each => each.Topic).ToListAsync(cancellation);
        ImmutableArray<Membership> memberships = [.. rows.OrderBy(row => row.Organisation, StringComparer.Ordinal).Select(row => row.Read()).OfType<Membership>()];
        await NoteAsync(context, found.Session, cancellation);
        return new OpenSession(
            session, key, found.Email!, found.SecurityStamp!, found.Session.BeganAt, SignInWays.Read(found.Session.Way), memberships,
            Standing.Of(memberships, found.Session.Organisation is { } chosen ? new EntryId(chosen) : null, topics));
    }

    /// <summary>Remembers which organisation the person acts for in this session.</summary>
    public async Task ChooseAsync(Guid session, EntryId organisation, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Sessions.Where(each => each.Id == session).ExecuteUpdateAsync(row => row.SetProperty(each => each.Organisation, organisation.Value), cancellation);
    }

    /// <summary>The sessions of an account, the last used first.</summary>
    public async Task<ImmutableArray<SessionLine>> OfAsync(Guid account, TimeSpan longest, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var rows = await context.Sessions.AsNoTracking().Where(each => each.AccountId == account).OrderByDescending(each => each.SeenAt).ToListAsync(cancellation);
        return [.. rows.Where(row => Now() - row.BeganAt <= longest).Select(row => new SessionLine(row.Id, row.BeganAt, row.SeenAt))];
    }

    /// <summary>Ends one session.</summary>
    public async Task EndAsync(Guid session, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Sessions.Where(each => each.Id == session).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Ends the sessions that began with the issuer's own, and says whose they were.</summary>
    public async Task<ImmutableArray<Guid>> EndIssuedAsync(string issuerSession, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var accounts = await context.Sessions.Where(each => each.IssuerSession == issuerSession).Select(each => each.AccountId).Distinct().ToListAsync(cancellation);
        await context.Sessions.Where(each => each.IssuerSession == issuerSession).ExecuteDeleteAsync(cancellation);
        return [.. accounts];
    }

    /// <summary>Ends every session of an account.</summary>
    public async Task EndAllAsync(Guid account, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Sessions.Where(each => each.AccountId == account).ExecuteDeleteAsync(cancellation);
    }

    private async Task NoteAsync(RegisterContext context, StoredSession session, CancellationToken cancellation)
    {
        var now = Now();
        if (now - session.SeenAt < Noted) return;
        await context.Sessions.Where(each => each.Id == session.Id).ExecuteUpdateAsync(row => row.SetProperty(each => each.SeenAt, now), cancellation);
    }

    private DateTimeOffset Now() => UtcText.Whole(clock.GetUtcNow());
}
