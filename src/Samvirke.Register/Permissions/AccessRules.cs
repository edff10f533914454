using Samvirke.Register.Entries;

namespace Samvirke.Register.Permissions;

/// <summary>Who may do what: what is not allowed here is not allowed.</summary>
public static class AccessRules
{
    /// <summary>Whether somebody of this standing may do this to that.</summary>
    public static bool Allows(Standing who, Act act, Resource resource) => (act, resource) switch
    {
        (Act.ReadRegister or Act.SignIn, _) => true,
        (Act.KeepAccount, _) => who.IsSignedIn,
        (Act.ProposeChange, Resource.Whole or Resource.OfEntry) => who.Acting is not null,
        (Act.DecideChange or Act.ConfirmEntry, Resource.OfEntry entry) => Decides(who, entry),
        // The entries that the organisation answers for, all together.
        (Act.ConfirmEntry, Resource.OfOrganisation organisation) => Decides(who, new Resource.OfEntry(organisation.Id, [])),
        (Act.KeepWorkbench, Resource.OfOrganisation organisation) => who.ActsFor(organisation.Id),
        (Act.ManagePeople, Resource.OfOrganisation organisation) => who.IsPlatformAdministrator || Administers(who, organisation.Id),
        (Act.ManagePlatform, Resource.Whole) => who.IsPlatformAdministrator,
        _ => false,
    };

    /// <summary>
    /// Whether somebody of this standing may give or take this role in that organisation. The secretariat reaches beyond its own organisation, so only
    /// those who administer the platform decide who it is.
    /// </summary>
    public static bool MayGrant(Standing who, EntryId organisation, Role role) =>
        Allows(who, Act.ManagePeople, new Resource.OfOrganisation(organisation)) && (role != Role.Secretariat || who.IsPlatformAdministrator);

    /// <summary>
    /// Whether somebody of this standing may see a proposed change and take part in what is said of it: those it comes from, and those who may decide on
    /// any of what it is about.
    /// </summary>
    public static bool MaySeeProposal(Standing who, EntryId proposer, IEnumerable<Resource> about) =>
        who.ActsFor(proposer) || about.Any(resource => Allows(who, Act.DecideChange, resource));

    private static bool Decides(Standing who, Resource.OfEntry entry) => who.Acting is { } acting && (acting.Role switch
    {
        Role.Secretariat => true,
        Role.Editor or Role.Administrator when who.ActsFor(entry.Steward) => true,
        _ => entry.Topics.Any(who.Topics.Contains),
    });

    private static bool Administers(Standing who, EntryId organisation) => who.ActsFor(organisation) && who.Acting is { Role: Role.Administrator };
}
