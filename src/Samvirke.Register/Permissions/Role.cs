using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Permissions;

/// <summary>What somebody may do on behalf of an organisation; whoever has no role is a reader.</summary>
public enum Role
{
    /// <summary>Proposes changes.</summary>
    Contributor,

    /// <summary>Proposes, and decides on changes of the organisation's own entries.</summary>
    Editor,

    /// <summary>The national office: decides on changes of any entry.</summary>
    Secretariat,

    /// <summary>As an editor, and decides who the organisation's people are.</summary>
    Administrator,
}

/// <summary>The words that roles are kept under.</summary>
public static class Roles
{
    /// <summary>Every role, the least first.</summary>
    public static ImmutableArray<Role> All { get; } = [Role.Contributor, Role.Editor, Role.Secretariat, Role.Administrator];

    /// <summary>The word that stands for the role in tables and forms.</summary>
    public static string Code(Role role) => role switch
    {
        Role.Contributor => "contributor",
        Role.Editor => "editor",
        Role.Secretariat => "secretariat",
        Role.Administrator => "administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "No role."),
    };

    /// <summary>The role that the word stands for, or nothing.</summary>
    public static Role? Find(string? code) => All.Where(role => Code(role) == code).Select(role => (Role?)role).FirstOrDefault();
}

/// <summary>A role that somebody has now.</summary>
/// <param name="Organisation">The actor entry of the organisation; nothing means the platform itself, where the only role is administrator.</param>
/// <param name="Role">The role.</param>
public readonly record struct Membership(EntryId? Organisation, Role Role);
