using Samvirke.Storage.Log;
using Samvirke.Storage.Watching;

namespace Samvirke.Storage.Accounts;

/// <summary>Where accounts are kept, and what belongs to them. Safe for many callers at once; a lost database shows as an exception.</summary>
public sealed class AccountDatabase
{
    private readonly LogStore store;

    internal AccountDatabase(LogStore store, TimeProvider clock)
    {
        this.store = store;
        Memberships = new MembershipStore(store, clock);
        Sessions = new SessionStore(store, clock);
        Keys = new ProtectionKeys(store);
        Watches = new WatchStore(store, clock);
        Digests = new DigestStore(store);
        Audit = new AuditLog(store, clock);
        Names = new AccountNames(store);
        Outbox = new OutboxStore(store, clock);
        OwnData = new OwnDataStore(store);
        Tickets = new SpentTickets(store, clock);
        RecoveryCodes = new RecoveryCodeStore(store, clock);
    }

    /// <summary>Who has which role where.</summary>
    public MembershipStore Memberships { get; }

    /// <summary>Sign-ins that have not been ended.</summary>
    public SessionStore Sessions { get; }

    /// <summary>The keys that cookies and links are sealed with: in the database, so that every node and every later start reads them.</summary>
    public ProtectionKeys Keys { get; }

    /// <summary>What people follow.</summary>
    public WatchStore Watches { get; }

    /// <summary>How often they get letters about it.</summary>
    public DigestStore Digests { get; }

    /// <summary>What was done with accounts, roles and proposals.</summary>
    public AuditLog Audit { get; }

    /// <summary>Sealed tickets that may be used once.</summary>
    public SpentTickets Tickets { get; }

    /// <summary>Recovery codes that have not been used.</summary>
    public RecoveryCodeStore RecoveryCodes { get; }

    /// <summary>The addresses of accounts.</summary>
    public AccountNames Names { get; }

    /// <summary>All that is kept about one account.</summary>
    public OwnDataStore OwnData { get; }

    /// <summary>Letters that have not left yet.</summary>
    public OutboxStore Outbox { get; }

    /// <summary>A context for one piece of work with accounts; the caller disposes of it.</summary>
    public RegisterContext Context() => store.Context();
}
