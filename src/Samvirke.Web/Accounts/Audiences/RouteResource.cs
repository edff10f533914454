using Samvirke.Municipality;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Accounts.Audiences;

/// <summary>What the address of a request names.</summary>
internal static class RouteResource
{
    /// <summary>The parameter of an address that holds the id of an organisation.</summary>
    public const string Organisation = "Organisation";

    /// <summary>The parameter of an address that holds the number of a municipality; on its pages the organisation is meant, whatever else the address names.</summary>
    public const string Municipality = "Municipality";

    private const string Entry = "Id";

    /// <summary>The organisation or the entry that the address names; else the whole.</summary>
    public static Resource Of(RouteValueDictionary values, RegisterSnapshot snapshot)
    {
        if (values[Organisation] is string organisation) return new Resource.OfOrganisation(new EntryId(organisation));
        if (values[Municipality] is string number) return LocalRegister.Of(snapshot, number)?.Organisation is { } found ? new Resource.OfOrganisation(found.Id) : Resource.Everything;
        return values[Entry] is string id && snapshot.Find(id) is { } entry ? Resource.Of(entry) : Resource.Everything;
    }
}
