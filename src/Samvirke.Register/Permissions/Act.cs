using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Register.Permissions;

/// <summary>Something that people do here.</summary>
public enum Act
{
    /// <summary>Read what is published.</summary>
    ReadRegister,

    /// <summary>Come to a page for signing in, or answer a one-time link.</summary>
    SignIn,

    /// <summary>See and change what concerns only one's own account.</summary>
    KeepAccount,

    /// <summary>Propose a change of an entry.</summary>
    ProposeChange,

    /// <summary>Accept or return a change of an entry.</summary>
    DecideChange,

    /// <summary>Say that an entry is still right.</summary>
    ConfirmEntry,

    /// <summary>Read and write what an organisation notes for itself.</summary>
    KeepWorkbench,

    /// <summary>Decide who the people of an organisation are, and with which role.</summary>
    ManagePeople,

    /// <summary>Decide who is secretariat and who is steward of a topic; find any organisation's people.</summary>
    ManagePlatform,
}

/// <summary>What an act is done to: exactly one of the records below.</summary>
public abstract record Resource
{
    private Resource()
    {
    }

    /// <summary>The register as a whole, or the platform that it stands on.</summary>
    public sealed record Whole : Resource;

    /// <summary>An entry.</summary>
    /// <param name="Steward">The organisation that answers for it, if any.</param>
    /// <param name="Topics">What it is about.</param>
    public sealed record OfEntry(EntryId? Steward, ImmutableArray<string> Topics) : Resource;

    /// <summary>An organisation, as its people see it from within.</summary>
    public sealed record OfOrganisation(EntryId Id) : Resource;

    /// <summary>The whole.</summary>
    public static Resource Everything { get; } = new Whole();

    /// <summary>The entry as a resource.</summary>
    public static Resource Of(Entry entry) => new OfEntry(entry.Steward, [.. entry.Facets[Facet.Topic]]);
}
