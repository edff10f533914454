using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Municipality.FitGrants;

/// <summary>Which grant schemes fit a municipality, and why.</summary>
public static class GrantFitting
{
    /// <summary>All schemes that a municipality may come to want, in order.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="local">The municipality.</param>
    /// <param name="day">The day.</param>
    public static ImmutableArray<GrantFit> Of(RegisterSnapshot snapshot, LocalRegister local, DateOnly day) => Of(snapshot, local.Organisation?.Id, GrantNeed.All(snapshot, local, day), day);

    /// <summary>All schemes, towards these needs of the organisation; the order of the needs makes no difference.</summary>
    public static ImmutableArray<GrantFit> Of(RegisterSnapshot snapshot, EntryId? own, ImmutableArray<GrantNeed> needs, DateOnly day) =>
    [
        .. SchemeStandings.All(snapshot, own, day).Select(each => Of(snapshot, own, each.Scheme, each.Standing, needs, day)).Order(GrantFit.Order),
    ];

    private static GrantFit Of(RegisterSnapshot snapshot, EntryId? own, Entry scheme, GrantStanding standing, ImmutableArray<GrantNeed> needs, DateOnly day)
    {
        ImmutableArray<GrantMatch> matches =
        [
            .. needs.Select(need => GrantMatch.Of(scheme, need)).OfType<GrantMatch>()
                .OrderBy(match => match.Step).ThenBy(match => match.Need.Sort).ThenBy(match => match.Need.Entry.Id),
        ];
        var step = matches.IsEmpty ? GrantStep.Nothing : matches[0].Step;
        var fit = new GrantFit(scheme, standing, step, matches, GrantReasons.For(snapshot, own, scheme, matches), GrantReasons.Against(snapshot, scheme, standing, step, day));
        return fit.ApplyBy is null && fit.ReportBy is null ? fit : fit with { DeadlineCitations = Announcing(snapshot, scheme) };
    }

    private static ImmutableArray<Citation> Announcing(RegisterSnapshot snapshot, Entry scheme)
    {
        ImmutableArray<Citation> announced = [.. scheme.Citations.Where(citation => snapshot.Find(citation.Source)?.Details.Scalar("documentType") is "web-page")];
        return announced.IsEmpty ? scheme.Citations : announced;
    }
}
