using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Accounts.Audiences;

/// <summary>What the address of a request names.</summary>
internal static class RouteResource
{
    /// <summary>The parameter of an address that holds the id of an organisation.</summary>
    public const string Organisation = "Organisation";

    private const string Entry = "Id";

    /// <summary>The organisation or the entry that the address names; else the whole.</summary>
    public static Resource Of(RouteValueDictionary values, RegisterSnapshot snapshot)
    {
        if (values[Organisation] is string organisation) return new Resource.OfOrganisation(new EntryId(organisation));
        return values[Entry] is string id && snapshot.Find(id) is { } entry ? Resource.Of(entry) : Resource.Everything;
    }
}
