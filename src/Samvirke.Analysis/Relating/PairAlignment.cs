using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Details;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Relating;

/// <summary>What two efforts that overlap could align, read from what the register says of them.</summary>
internal static class PairAlignment
{
    private static readonly Facet TargetGroup = Facet.Find("targetGroup")!;
    private static readonly ImmutableArray<Kind> Planned = [Kind.Plan, Kind.PlanRequirement, Kind.Programme];

    /// <summary>Beginnings of base forms that say that something is written down or told, as data reviewers can see them.</summary>
    private static readonly ImmutableArray<string> Reports = ["rapport", "oversikt", "dokumenter", "registrer", "meld", "journal", "uttale"];

    /// <summary>What could be aligned; never nothing.</summary>
    public static ImmutableArray<Alignment> Of(PairMatter matter)
    {
        ImmutableArray<Alignment> found = [.. Owner(matter), .. Content(matter), .. Group(matter), .. Grants(matter), .. Plans(matter), .. Reporting(matter), .. Demands(matter)];
        return found.IsEmpty ? [new(AlignedMatter.Content, matter.Reason(AlignTexts.Content, AlignTexts.Same))] : [.. found.OrderBy(each => each.Matter)];
    }

    private static IEnumerable<Alignment> Owner(PairMatter matter)
    {
        var (a, b) = (matter.A, matter.B);
        var (one, other) = (matter.Owners(a), matter.Owners(b));
        if (!one.IsEmpty && !other.IsEmpty && !one.Intersect(other).Any())
        {
            yield return new(AlignedMatter.Owner, matter.Reason([.. one, .. other], matter.Citations, AlignTexts.Owners, NamedEntries.Named(one), a.Entry.Name, NamedEntries.Named(other), b.Entry.Name));
        }
    }

    private static IEnumerable<Alignment> Content(PairMatter matter)
    {
        if ((matter.Words() ?? matter.Shared(Facet.Topic)) is { } covered) yield return new(AlignedMatter.Content, matter.Reason(AlignTexts.Content, covered));
    }

    private static IEnumerable<Alignment> Group(PairMatter matter)
    {
        if (matter.Shared(TargetGroup) is { } group) yield return new(AlignedMatter.TargetGroup, matter.Reason(AlignTexts.Group, group));
    }

    private static IEnumerable<Alignment> Grants(PairMatter matter)
    {
        var (a, b) = (matter.A.Entry, matter.B.Entry);
        if (a.Kind != Kind.GrantScheme || b.Kind != Kind.GrantScheme) yield break;
        yield return new(AlignedMatter.Deadline, matter.Reason(AlignTexts.GrantDeadline, a.Name, b.Name));
        yield return new(AlignedMatter.Reporting, matter.Reason(AlignTexts.GrantReporting));
        yield return new(AlignedMatter.Terms, matter.Reason(AlignTexts.GrantTerms, matter.Words() ?? matter.Shared(Facet.Topic) ?? AlignTexts.Same));
    }

    private static IEnumerable<Alignment> Plans(PairMatter matter)
    {
        var (a, b) = (matter.A.Entry, matter.B.Entry);
        if (!Planned.Contains(a.Kind) || !Planned.Contains(b.Kind)) yield break;
        yield return new(AlignedMatter.Deadline, matter.Reason(AlignTexts.PlanPeriod, Period(a.Details), a.Name, Period(b.Details), b.Name));
    }

    private static IEnumerable<Alignment> Reporting(PairMatter matter)
    {
        if (!matter.A.IsDemand || !matter.B.IsDemand) yield break;
        var told = Reports.Where(word => Uses(matter.A, word) && Uses(matter.B, word)).ToList();
        if (told.Count > 0) yield return new(AlignedMatter.Reporting, matter.Reason(AlignTexts.Report, Filled.And([.. told.Select(word => new LocalizedText(word, word, word))])));

        bool Uses(EffortProfile profile, string word) => matter.Terms(profile).Any(term => term.StartsWith(word, StringComparison.Ordinal));
    }

    private static IEnumerable<Alignment> Demands(PairMatter matter)
    {
        if (!matter.A.IsDemand || !matter.B.IsDemand) yield break;
        var both = matter.Entries(matter.A.Addressees, matter.B.Addressees);
        yield return new(AlignedMatter.Terms, matter.Reason(both, matter.Citations, AlignTexts.DemandTerms, both.IsEmpty ? AlignTexts.SamePeople : NamedEntries.Named(both)));
    }

    private static LocalizedText Period(DetailValues details) => details.Text("period") ?? AlignTexts.NoPeriod;
}
