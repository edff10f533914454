using System.Collections.Immutable;
using Samvirke.Municipality.Contact;
using Samvirke.Municipality.ListServices;
using Samvirke.Municipality.ReadFunctions;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.ReadRegion;

/// <summary>The plans that a municipality has entered and that are in force, by name.</summary>
public sealed record PlansHere(LocalRegister Local, ImmutableArray<Entry> Plans)
{
    /// <summary>Those of the municipality.</summary>
    public static PlansHere Of(LocalRegister local, DateOnly day, IComparer<string> names) =>
        new(local, [.. local.OfKind(Kind.Plan).Where(plan => plan.Valid.Holds(day) && NationalDemands.IsInForce(plan)).OrderBy(plan => plan.Name.ToString(), names)]);
}

/// <summary>The coordinating functions that a municipality has entered, held and vacant, by name.</summary>
public sealed record FunctionsHere(LocalRegister Local, ImmutableArray<HeldFunction> Functions)
{
    /// <summary>Those of the municipality.</summary>
    public static FunctionsHere Of(RegisterSnapshot snapshot, LocalRegister local, DateOnly day, IComparer<string> names) =>
        new(local, [.. HeldFunction.All(snapshot, local, names).Where(held => held.Entry.Valid.Holds(day))]);
}

/// <summary>How many services a municipality has entered.</summary>
/// <param name="Local">The municipality.</param>
/// <param name="Contact">Its contact point.</param>
/// <param name="All">How many in all.</param>
/// <param name="ByArena">How many in each arena that it has any in, in the order of the vocabulary; a service may be in several.</param>
/// <param name="Elsewhere">How many that name no arena.</param>
/// <param name="Confirmed">The latest day on which any of them was confirmed.</param>
public sealed record ServicesHere(LocalRegister Local, Entry? Contact, int All, ImmutableArray<(FacetTerm Arena, int Services)> ByArena, int Elsewhere, DateOnly? Confirmed)
{
    /// <summary>Those of the municipality.</summary>
    public static ServicesHere Of(LocalRegister local, DateOnly day, IComparer<string> names)
    {
        var services = ServiceList.All(local, day, names);
        return new ServicesHere(
            local,
            ContactPoint.Of(local, day),
            services.Length,
            [.. Facet.Setting.Terms.Select(arena => (arena, services.Count(service => service.Facets[Facet.Setting].Contains(arena.Id)))).Where(each => each.Item2 > 0)],
            services.Count(service => service.Facets[Facet.Setting].IsEmpty),
            services.Max(service => service.Confirmed));
    }
}
