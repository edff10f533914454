using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Permissions;

/// <summary>In what capacity somebody comes. A person acts for one organisation at a time, so only the role in that one counts.</summary>
public sealed record Standing
{
    private Standing()
    {
    }

    /// <summary>Somebody who has not signed in.</summary>
    public static Standing Reader { get; } = new();

    /// <summary>Whether the person has signed in.</summary>
    public bool IsSignedIn { get; private init; }

    /// <summary>The organisation that the person acts for, and the role in it.</summary>
    public (EntryId Organisation, Role Role)? Acting { get; private init; }

    /// <summary>Topics that the person is steward of; they count only while the person acts for an organisation.</summary>
    public ImmutableHashSet<string> Topics { get; private init; } = [];

    /// <summary>Whether the person administers the platform itself.</summary>
    public bool IsPlatformAdministrator { get; private init; }

    /// <summary>The standing of somebody who has signed in.</summary>
    /// <param name="memberships">The roles that the person has now.</param>
    /// <param name="chosen">The organisation that the person has chosen to act for; the only one, when there is one and nothing is chosen.</param>
    /// <param name="topics">Topics that the person is steward of.</param>
    public static Standing Of(IEnumerable<Membership> memberships, EntryId? chosen, IEnumerable<string> topics)
    {
        ImmutableArray<Membership> all = [.. memberships];
        ImmutableArray<(EntryId Organisation, Role Role)> organisations =
            [.. all.Where(each => each.Organisation is not null).Select(each => (each.Organisation!.Value, each.Role))];
        var acting = organisations.Where(each => each.Organisation == chosen).Select(each => ((EntryId, Role)?)each).FirstOrDefault();
        return new Standing
        {
            IsSignedIn = true,
            Acting = acting ?? (organisations.Length == 1 ? organisations[0] : null),
            Topics = [.. topics],
            IsPlatformAdministrator = all.Any(each => each is { Organisation: null, Role: Role.Administrator }),
        };
    }

    /// <summary>Whether the person acts for the organisation.</summary>
    public bool ActsFor(EntryId? organisation) => organisation is { } id && Acting?.Organisation == id;
}
