using System.Collections.Immutable;
using Samvirke.Municipality.Contact;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Municipality.ListServices;

/// <summary>Which of a municipality's services are asked for; what is not said leaves nothing out.</summary>
/// <param name="Age">For somebody of this age.</param>
/// <param name="Group">A term of <c>targetGroup</c>.</param>
/// <param name="Referral">A choice of the key <c>referral</c>.</param>
public sealed record ServiceFilter(int? Age, string? Group, string? Referral)
{
    /// <summary>Everything.</summary>
    public static ServiceFilter None { get; } = new(null, null, null);
}

/// <summary>A municipality's own services.</summary>
public static class ServiceList
{
    private static readonly Facet TargetGroup = Facet.All.First(facet => facet.Id == "targetGroup");

    /// <summary>The services there are on the day: the contact point first, then by name.</summary>
    public static ImmutableArray<Entry> All(LocalRegister local, DateOnly day, IComparer<string> names) =>
    [
        .. local.OfKind(Kind.Service)
            .Where(service => service.Valid.Holds(day))
            .OrderByDescending(ContactPoint.Is)
            .ThenBy(service => service.Name.ToString(), names),
    ];

    /// <summary>Those that suit. One that does not say for which age or for whom it is, is for anybody; one that does not say whether a referral is needed is only among all.</summary>
    public static ImmutableArray<Entry> Suiting(ImmutableArray<Entry> services, ServiceFilter filter) => [.. services.Where(service => Suits(service, filter))];

    /// <summary>The terms of <c>targetGroup</c> that some of the services are for, in the order of the vocabulary.</summary>
    public static ImmutableArray<FacetTerm> Groups(ImmutableArray<Entry> services) => [.. TargetGroup.Terms.Where(term => services.Any(service => service.Facets[TargetGroup].Contains(term.Id)))];

    private static bool Suits(Entry service, ServiceFilter filter) =>
        (filter.Age is not { } age || IsFor(service, age))
        && (filter.Group is not { } group || service.Facets[TargetGroup] is [] || service.Facets[TargetGroup].Any(term => term == group || term == "population"))
        && (filter.Referral is not { } referral || service.Details.Scalar("referral") == referral);

    private static bool IsFor(Entry service, int age) =>
        service.Facets[Facet.Age] is [] || service.Facets[Facet.Age].Select(AgeSpan.Parse).OfType<AgeSpan>().Any(span => span.Overlaps(new AgeSpan(age, age)));
}
