using System.Collections.Immutable;
using Samvirke.Analysis.Randomising;
using Samvirke.Evidence.RandomiseUnits;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Commands.Evaluate;

namespace Samvirke.Web.Commands.Randomise;

/// <summary>Lots that were drawn, with all that it takes to draw them again.</summary>
/// <param name="Method">How lots are drawn; a later version that would give others has another name.</param>
/// <param name="DrawnAt">When, as UTC.</param>
/// <param name="PlanSha256">What the plan's file was, as SHA-256.</param>
/// <param name="UnitsSha256">What the file of units was.</param>
/// <param name="Seed">What chance began from; a text, since it may have more figures than other programs read.</param>
/// <param name="Groups">The groups, with their share of each round and how many they got.</param>
/// <param name="Strata">The columns of the strata.</param>
/// <param name="Balance">How one allotment was chosen among many, where groups are balanced.</param>
/// <param name="Units">Each unit with its group.</param>
/// <param name="Warnings">What to know.</param>
/// <param name="Refused">Why there are no lots.</param>
internal sealed record RandomisingDocument(
    string Method,
    DateTimeOffset DrawnAt,
    string PlanSha256,
    string? UnitsSha256,
    string? Seed,
    ImmutableArray<AllottedGroupDocument> Groups,
    ImmutableArray<string> Strata,
    BalancedChoiceDocument? Balance,
    ImmutableArray<AllottedUnitDocument> Units,
    ImmutableArray<RemarkDocument> Warnings,
    RefusalDocument? Refused)
{
    private const string Way = "samvirke-lots-1";

    public static RandomisingDocument Of(DrawnFiles files, LotPlan plan, RandomisingPlan randomising, RandomisingOutcome.Allotted allotted) => new(
        Way,
        files.At,
        files.Plan,
        files.Units,
        plan.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture),
        [.. plan.Groups.Select((group, place) => new AllottedGroupDocument(group.Name, group.Share, allotted.Groups.Count(each => each == place), Means(randomising, allotted, place)))],
        plan.Strata,
        allotted.Choice is { } choice
            ? new(plan.Candidates, plan.Accepted, choice.Accepted, choice.Distinct, choice.Number, choice.Imbalance, choice.Limit, choice.Best, choice.Median, choice.Worst)
            : null,
        [.. allotted.Units.Zip(allotted.Groups, (unit, group) => new AllottedUnitDocument(unit.Name, unit.Stratum, plan.Groups[group].Name))],
        [.. allotted.Remarks.Select(remark => new RemarkDocument(RemarkDocument.CodeOf(remark), EntryReference.ByTag(RandomisingTexts.Of(remark))))],
        null);

    public static RandomisingDocument Of(DrawnFiles files, RefusalDocument refused) => new(Way, files.At, files.Plan, files.Units, null, [], [], null, [], [], refused);

    private static Dictionary<string, double> Means(RandomisingPlan plan, RandomisingOutcome.Allotted allotted, int group)
    {
        var members = allotted.Units.Where((_, place) => allotted.Groups[place] == group).ToList();
        return (plan.Balancing?.Covariates ?? []).Select((covariate, k) => (covariate.Name, Mean: members.Select(unit => unit.Covariates[k]).DefaultIfEmpty().Average())).ToDictionary(each => each.Name, each => each.Mean);
    }
}

/// <summary>The files that lots were drawn from.</summary>
/// <param name="At">When.</param>
/// <param name="Plan">The SHA-256 of the plan.</param>
/// <param name="Units">That of the units, where they have been read.</param>
internal sealed record DrawnFiles(DateTimeOffset At, string Plan, string? Units);

/// <summary>A group.</summary>
/// <param name="Name">Its name, or the step at which it begins.</param>
/// <param name="Share">How many of each round it gets.</param>
/// <param name="Units">How many it got.</param>
/// <param name="Means">The means of what groups are to be alike in.</param>
internal sealed record AllottedGroupDocument(string Name, int Share, int Units, IReadOnlyDictionary<string, double> Means);

/// <summary>A unit.</summary>
/// <param name="Unit">Its name.</param>
/// <param name="Stratum">Its stratum.</param>
/// <param name="Group">What it was allotted to.</param>
internal sealed record AllottedUnitDocument(string Unit, string Stratum, string Group);

/// <summary>How one allotment was chosen among many; imbalance is the share of the variance between groups, from 0.</summary>
internal sealed record BalancedChoiceDocument(
    int Candidates, double Accept, int Accepted, int Distinct, int Number, double Imbalance, double Limit, double Best, double Median, double Worst);
