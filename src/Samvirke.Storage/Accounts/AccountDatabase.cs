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

    /// <summary>A context for one piece of work with accounts; the caller disposes of it.</summary>
    public RegisterContext Context() => store.Context();
}
