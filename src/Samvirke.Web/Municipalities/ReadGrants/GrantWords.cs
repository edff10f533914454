using Samvirke.Municipality.KeepGrants;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.ReadGrants;

/// <summary>A grant in the words of a page or a table.</summary>
internal static class GrantWords
{
    /// <summary>The scheme, where the register has it.</summary>
    public static Entry? SchemeEntry(RegisterSnapshot snapshot, Grant grant) => Entry(snapshot, grant.Scheme);

    /// <summary>What the money is for, where the register has it.</summary>
    public static Entry? PurposeEntry(RegisterSnapshot snapshot, Grant grant) => Entry(snapshot, grant.Purpose);

    /// <summary>What the scheme is called.</summary>
    public static string Scheme(Visit visit, Grant grant) => SchemeEntry(visit.Snapshot, grant) is { } scheme ? visit.T(scheme.Name) : grant.Scheme?.Value ?? grant.SchemeName;

    /// <summary>What the money is for; empty where it is not said.</summary>
    public static string Purpose(Visit visit, Grant grant) => PurposeEntry(visit.Snapshot, grant) is { } purpose ? visit.T(purpose.Name) : grant.Purpose?.Value ?? grant.PurposeName;

    /// <summary>Whole kroner as people read them; nothing where they are not known.</summary>
    public static string? Kroner(Visit visit, long? amount) => amount?.ToString("N0", visit.Culture);

    /// <summary>The grant in one line.</summary>
    public static string Line(Visit visit, Grant grant) =>
        string.Join(", ", new[] { Scheme(visit, grant), Purpose(visit, grant), $"{grant.Year}", visit.T(GrantTexts.Of(grant.State)), Kroner(visit, grant.Got ?? grant.Applied) }.Where(part => part is { Length: > 0 })) + ".";

    private static Entry? Entry(RegisterSnapshot snapshot, EntryId? id) => id is { } known ? snapshot.Find(known) : null;
}
