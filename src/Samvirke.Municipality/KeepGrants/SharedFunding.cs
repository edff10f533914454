using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.KeepGrants;

/// <summary>State money for something.</summary>
/// <param name="Source">The scheme, or whoever gives it, where the register has it.</param>
/// <param name="Name">What it is called else.</param>
/// <param name="Kept">The municipality's own note; nothing where it stands in the register.</param>
public sealed record Funding(Entry? Source, string Name, KeptGrant? Kept)
{
    /// <summary>What two that are the same money have in common.</summary>
    internal string Key => Source?.Id.Value ?? $"«{Name.Trim().ToUpperInvariant()}»";
}

/// <summary>
/// Something that a municipality has, means to have or has had several state grants for in the same year. It is for the municipality itself to see, and for nobody
/// else: it may be quite in order.
/// </summary>
/// <param name="Purpose">What the money is for, where the register has it.</param>
/// <param name="Name">What it is called else.</param>
/// <param name="Year">The year.</param>
/// <param name="Fundings">The grants, at least two.</param>
public sealed record SharedFunding(Entry? Purpose, string Name, int Year, ImmutableArray<Funding> Fundings)
{
    /// <summary>Whether something of it is only planned or applied for, so that it can still be said in the application.</summary>
    public bool CanStillBeSaid => Fundings.Any(funding => funding.Kept is { Grant.State: GrantState.Planned or GrantState.Applied });

    /// <summary>All of it, the latest year first.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="local">The municipality.</param>
    /// <param name="grants">All its own notes.</param>
    /// <param name="day">The day; what the register says without a time is of its year.</param>
    public static ImmutableArray<SharedFunding> Of(RegisterSnapshot snapshot, LocalRegister local, ImmutableArray<KeptGrant> grants, DateOnly day)
    {
        var noted = grants.Where(kept => kept.Grant.State != GrantState.Refused && kept.Grant is { Purpose: not null } or { PurposeName.Length: > 0 })
            .Select(kept => (Of: PurposeOf(snapshot, kept.Grant), kept.Grant.Year, Funding: FundingOf(snapshot, kept)))
            .Where(each => IsState(snapshot, each.Funding));
        var said = local.Own.SelectMany(entry => Said(snapshot, entry).Select(each => (Of: (Entry: (Entry?)entry, Name: ""), each.Valid, Funding: new Funding(each.Source, "", null)))).ToList();
        return
        [
            .. noted.Concat(said.SelectMany(each => Years(each.Valid, grants, day).Select(year => (each.Of, Year: year, each.Funding))))
                .GroupBy(each => (Key: each.Of.Entry?.Id.Value ?? $"«{each.Of.Name.ToUpperInvariant()}»", each.Year))
                .OrderByDescending(group => group.Key.Year).ThenBy(group => group.Key.Key, StringComparer.Ordinal)
                .Select(group => new SharedFunding(group.First().Of.Entry, group.Min(each => each.Of.Name)!, group.Key.Year, Distinct(snapshot, group.Select(each => each.Funding))))
                .Where(shared => shared.Fundings.Length > 1 && shared.Fundings.Any(funding => funding.Kept?.Grant.State != GrantState.Ended)),
        ];
    }

    private static (Entry? Entry, string Name) PurposeOf(RegisterSnapshot snapshot, Grant grant) =>
        grant.Purpose is { } id && snapshot.Find(id) is { } entry ? (entry, "") : (null, grant.Purpose?.Value ?? grant.PurposeName.Trim());

    private static Funding FundingOf(RegisterSnapshot snapshot, KeptGrant kept) =>
        kept.Grant.Scheme is { } id && snapshot.Find(id) is { } scheme ? new Funding(scheme, "", kept) : new Funding(null, kept.Grant.Scheme?.Value ?? kept.Grant.SchemeName, kept);

    /// <summary>State money that the register itself ties to the entry.</summary>
    private static IEnumerable<(Entry Source, ValidTime Valid)> Said(RegisterSnapshot snapshot, Entry entry) =>
        entry.Relations.Where(relation => relation.Type == RelationTypes.FundedBy).Select(relation => (Source: snapshot.Find(relation.To), relation.Valid))
            .Concat(snapshot.IncomingTo(entry.Id).ToArray().Where(each => each.Relation.Type == RelationTypes.Supports && each.From.Kind == Kind.GrantScheme).Select(each => (Source: (Entry?)each.From, each.Relation.Valid)))
            .Where(each => each.Source is not null && StateMoney.IsFrom(snapshot, each.Source))
            .Select(each => (each.Source!, each.Valid));

    private static bool IsState(RegisterSnapshot snapshot, Funding funding) => funding.Source is { } source ? StateMoney.IsFrom(snapshot, source) : funding.Kept!.Grant.IsState;

    /// <summary>The years of which it is asked: this one, and those that the municipality has noted grants for.</summary>
    private static IEnumerable<int> Years(ValidTime valid, ImmutableArray<KeptGrant> grants, DateOnly day) => valid == ValidTime.Always
        ? [day.Year]
        : grants.Select(kept => kept.Grant.Year).Append(day.Year).Distinct().Where(year => (valid.From?.Year ?? year) <= year && (valid.To?.Year ?? year) >= year);

    /// <summary>Each once. What the register says of a name for several schemes, or of whoever gives a scheme, is the same money as the scheme; what the municipality notes of two schemes is two.</summary>
    private static ImmutableArray<Funding> Distinct(RegisterSnapshot snapshot, IEnumerable<Funding> fundings)
    {
        var each = fundings.OrderBy(funding => funding.Kept is null).ThenBy(funding => funding.Key, StringComparer.Ordinal).ThenBy(funding => funding.Kept?.Key, StringComparer.Ordinal).DistinctBy(funding => funding.Key).ToList();
        var wider = each.Select(funding => funding.Source).OfType<Entry>().SelectMany(source => StateMoney.Wider(snapshot, source)).ToHashSet();
        var noted = each.Where(funding => funding.Kept is not null).Select(funding => funding.Source?.Id).OfType<EntryId>().ToHashSet();
        return [.. each.Where(funding => funding.Kept is not null || !(wider.Contains(funding.Source!.Id) || StateMoney.Wider(snapshot, funding.Source).Any(noted.Contains)))];
    }
}
