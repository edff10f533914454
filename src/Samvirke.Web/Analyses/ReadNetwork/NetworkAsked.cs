using System.Collections.Immutable;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Web.Entries.FindEntries;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.ReadNetwork;

/// <summary>Which network the address asks for.</summary>
/// <param name="Filter">The sectors, levels and statuses that it names; of other conditions nothing is said.</param>
/// <param name="Choice">The same as the analysis takes it, on the day of the visit.</param>
public sealed record NetworkAsked(EntryFilter Filter, MeetingChoice Choice)
{
    /// <summary>The facets by which the network can be narrowed or widened.</summary>
    public static readonly ImmutableArray<Facet> Facets = [Facet.Sector, Facet.Level, Facet.Status];

    /// <summary>The statuses that are left out unless asked for.</summary>
    public static readonly ImmutableArray<string> Statuses = ["coming", "proposed", "ended"];

    public static NetworkAsked Of(Visit visit)
    {
        var asked = EntryFilter.Parse(visit.Query, FindView.KindParameter, Kind.FindSegment);
        var filter = asked with { Text = "", Kinds = [], Conditions = [.. asked.Conditions.Where(condition => Facets.Contains(condition.Facet) && (condition.Facet != Facet.Status || Statuses.Contains(condition.Term.Id)))] };
        return new NetworkAsked(filter, new MeetingChoice(Terms(Facet.Sector), Terms(Facet.Level), Terms(Facet.Status), visit.AsOf.Valid ?? visit.Today));

        ImmutableArray<string> Terms(Facet facet) => [.. filter.Conditions.Where(condition => condition.Facet == facet).Select(condition => condition.Term.Id)];
    }

    /// <summary>What the address says of the choice, to be put behind another address.</summary>
    public string Query => string.Concat(Filter.Conditions.Select((condition, i) => $"{(i == 0 ? '?' : '&')}{condition.Facet.Id}={condition.Term.Id}"));
}
