using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Distributions;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>What a process evaluation shows, by the parts of RE-AIM that are about carrying out (Glasgow, Vogt and Boles, <i>American J. Public Health</i> 89, 1999).</summary>
/// <param name="Adoption">Places that took the measure up, of those asked.</param>
/// <param name="Reach">People who took part, of those it was for, where both are known.</param>
/// <param name="Fidelity">Parts carried out as meant, of those planned, where both are known.</param>
/// <param name="Maintenance">Places where it goes on, of those where that is known.</param>
/// <param name="Sites">The same by place, in their order.</param>
/// <param name="Domains">What stands in the way and what helps, by domain.</param>
public sealed record ProcessSummary(ProcessShare Adoption, ProcessShare Reach, ProcessShare Fidelity, ProcessShare Maintenance, ImmutableArray<SiteSummary> Sites, ImmutableArray<DomainSummary> Domains)
{
    /// <summary>Sums up a record.</summary>
    public static ProcessSummary Of(ProcessRecord record)
    {
        var taking = record.Sites.Where(site => site.TakesPart).ToList();
        return new(
            new(taking.Count, record.Sites.Length),
            Sum(taking.Select(ReachOf)),
            Sum(taking.Select(FidelityOf)),
            new(taking.Count(site => site.GoesOn == true), taking.Count(site => site.GoesOn is not null)),
            [.. record.Sites.Select(site => new SiteSummary(site, ReachOf(site), FidelityOf(site), record.Notes.Count(note => note.Site == site.Name)))],
            [.. Enum.GetValues<ProcessDomain>().Select(domain => DomainSummary.Of(domain, record.Notes))]);
    }

    private static ProcessShare ReachOf(ProcessSite site) => site is { Invited: { } invited, Reached: { } reached } ? new(reached, invited) : ProcessShare.Unknown;

    private static ProcessShare FidelityOf(ProcessSite site) => site is { Planned: { } planned, Delivered: { } delivered } ? new(delivered, planned) : ProcessShare.Unknown;

    private static ProcessShare Sum(IEnumerable<ProcessShare> shares) => shares.Aggregate(ProcessShare.Unknown, (sum, each) => new(sum.Count + each.Count, sum.Of + each.Of));
}

/// <summary>So many of so many.</summary>
/// <param name="Count">How many.</param>
/// <param name="Of">Of how many; none where nothing is known.</param>
public sealed record ProcessShare(int Count, int Of)
{
    /// <summary>Nothing is known.</summary>
    public static ProcessShare Unknown { get; } = new(0, 0);

    /// <summary>The share as a fraction; nothing where nothing is known.</summary>
    public double? Share => Of > 0 ? (double)Count / Of : null;

    /// <summary>Where the share may lie when those counted are a sample of more (Wilson, <i>J. American Statistical Association</i> 22, 1927); nothing where nothing is known.</summary>
    /// <param name="level">The share of such intervals that hold the truth.</param>
    public Interval? At(double level)
    {
        if (Share is not { } share) return null;
        var z = NormalDistribution.PointAbove((1 - level) / 2);
        var (middle, reach) = (share + (z * z / (2 * Of)), z * Math.Sqrt((share * (1 - share) / Of) + (z * z / (4.0 * Of * Of))));
        var divisor = 1 + (z * z / Of);
        return new(Math.Max(0, (middle - reach) / divisor), Math.Min(1, (middle + reach) / divisor));
    }
}

/// <summary>A place.</summary>
/// <param name="Site">The place.</param>
/// <param name="Reach">People who took part there.</param>
/// <param name="Fidelity">Parts carried out there as meant.</param>
/// <param name="Notes">How many notes are from there.</param>
public sealed record SiteSummary(ProcessSite Site, ProcessShare Reach, ProcessShare Fidelity, int Notes);

/// <summary>What notes say of a domain.</summary>
/// <param name="Domain">Which.</param>
/// <param name="Barriers">How many notes say that something there stands in the way.</param>
/// <param name="Drivers">How many say that something there helps.</param>
/// <param name="BarrierSites">From how many places the first are.</param>
/// <param name="DriverSites">From how many the second are.</param>
public sealed record DomainSummary(ProcessDomain Domain, int Barriers, int Drivers, int BarrierSites, int DriverSites)
{
    /// <summary>Counts the notes.</summary>
    public static DomainSummary Of(ProcessDomain domain, ImmutableArray<ProcessNote> notes)
    {
        var (barriers, drivers) = (With(notes, new(domain, IsDriver: false)), With(notes, new(domain, IsDriver: true)));
        return new(domain, barriers.Count, drivers.Count, Sites(barriers), Sites(drivers));
    }

    private static List<ProcessNote> With(ImmutableArray<ProcessNote> notes, NoteCode code) => [.. notes.Where(note => note.Codes.Contains(code))];

    private static int Sites(List<ProcessNote> notes) => notes.Select(note => note.Site).Distinct(StringComparer.Ordinal).Count();
}
