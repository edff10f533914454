using System.Collections.Immutable;
using Samvirke.Register.Facets;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Entries.ReadLocal;

/// <summary>Whom services are for, in words.</summary>
internal static class ServiceWords
{
    public static readonly Facet TargetGroup = Facet.All.First(facet => facet.Id == "targetGroup");

    public static string Labels(Visit visit, ImmutableArray<string> groups) => string.Join(", ", groups.Select(group => visit.T(TargetGroup.Term(group)!.Label)));
}
