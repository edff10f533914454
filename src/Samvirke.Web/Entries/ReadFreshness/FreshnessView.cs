using System.Collections.Immutable;
using Samvirke.Register.Confirming;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Entries.ReadFreshness;

/// <summary>The share of an organisation.</summary>
/// <param name="Steward">The organisation, or nothing where nobody answers for the entries, or where it does not exist at the moment shown.</param>
/// <param name="Id">Its id, if the entries name one.</param>
/// <param name="Share">How many of its entries are fresh.</param>
public sealed record FreshnessLine(Entry? Steward, EntryId? Id, FreshShare Share);

/// <summary>How fresh the register is, by who answers for it.</summary>
/// <param name="Kind">The only kind counted, if one was chosen.</param>
/// <param name="UnknownKind">A kind that was asked for and is none.</param>
/// <param name="Whole">All entries counted.</param>
/// <param name="Lines">By organisation, the one with most entries first.</param>
public sealed record FreshnessView(Kind? Kind, string? UnknownKind, FreshShare Whole, ImmutableArray<FreshnessLine> Lines)
{
    public const string KindParameter = "slag";

    /// <summary>Gathers the shares; <paramref name="kind"/> is what the address asks for, or empty.</summary>
    public static FreshnessView Of(RegisterSnapshot snapshot, FreshnessCount count, string kind, IComparer<string> names)
    {
        var chosen = Kind.FindSegment(kind);
        var lines = count.BySteward(chosen)
            .Select(each => new FreshnessLine(each.Steward is { } id ? snapshot.Find(id) : null, each.Steward, each.Share))
            .OrderByDescending(line => line.Share.Entries)
            .ThenBy(line => line.Steward?.Name.ToString() ?? line.Id?.Value ?? "", names);
        return new FreshnessView(chosen, chosen is null && kind.Length > 0 ? kind : null, count.Of(chosen), [.. lines]);
    }
}
