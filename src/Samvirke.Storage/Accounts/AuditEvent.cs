using Samvirke.Register.Entries;

namespace Samvirke.Storage.Accounts;

/// <summary>What was done, of the things that are written down.</summary>
public enum AuditDeed
{
    SignedIn,
    SignInRefused,
    SignedOut,
    SessionsEnded,
    PasswordSet,
    PasswordAsked,
    LoginLinked,
    LoginRemoved,
    PasskeyAdded,
    PasskeyRemoved,
    RecoveryCodesMade,
    Invited,
    RoleGiven,
    RoleEnded,
    StewardAppointed,
    StewardEnded,
    EmailChanged,
    DataExported,
    AccountDeleted,
    ProposalSent,
    ProposalAccepted,
    ProposalReturned,
    ProposalWithdrawn,
    ChangeUndone,
    EntryConfirmed,
    FiguresPutOut,
    FiguresWithdrawn,
}

/// <summary>Something that is written down for those who look after the platform and for the person concerned. Never an address for e-mail, never anything typed.</summary>
/// <param name="Deed">What was done.</param>
/// <param name="Account">Who did it; nothing when it is not known.</param>
/// <param name="Concerns">Whom it was done to, when that is somebody else.</param>
/// <param name="Organisation">On behalf of which organisation, or in which.</param>
/// <param name="Detail">A code word or a number that says more, such as a role or the number of a change: letters, digits, colons and hyphens.</param>
/// <param name="From">Roughly from where: the network of an address, never the address.</param>
public sealed record AuditEvent(AuditDeed Deed, Guid? Account = null, Guid? Concerns = null, EntryId? Organisation = null, string? Detail = null, string? From = null);

/// <summary>The words that deeds are kept under.</summary>
public static class AuditDeeds
{
    /// <summary>Every deed.</summary>
    public static IReadOnlyList<AuditDeed> All { get; } = Enum.GetValues<AuditDeed>();

    /// <summary>The word that stands for the deed in the table and in addresses: <c>sign-in-refused</c>.</summary>
    public static string Code(AuditDeed deed) => string.Concat(deed.ToString().Select((c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>The deed that the word stands for, or nothing.</summary>
    public static AuditDeed? Find(string? code) => All.Where(deed => Code(deed) == code).Select(deed => (AuditDeed?)deed).FirstOrDefault();
}
