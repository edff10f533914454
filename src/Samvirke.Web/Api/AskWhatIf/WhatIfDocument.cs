using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Samvirke.Analysis.Gaps;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Analyses.AskWhatIf;
using Samvirke.Web.Api.ReadGaps;

namespace Samvirke.Web.Api.AskWhatIf;

/// <summary>What would follow of what is imagined, as other programs read it. Nothing has been changed.</summary>
/// <param name="AsOf">The day that is looked at, as yyyy-MM-dd: the first on which all that is imagined to end has ended.</param>
/// <param name="Steps">What is imagined, in order.</param>
/// <param name="Consequences">What would follow, the most important first.</param>
/// <param name="Loads">The actors of whom more or less would be asked, those with most change first.</param>
public sealed record WhatIfDocument(string AsOf, ImmutableArray<WhatIfStep> Steps, ImmutableArray<WhatIfConsequence> Consequences, ImmutableArray<WhatIfLoad> Loads)
{
    /// <summary>The document of what would follow for the register on the day.</summary>
    public static WhatIfDocument Of(RegisterSnapshot before, Consequences consequences, DateOnly day) => new(
        day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. consequences.Scenario.Steps.Select(step => new WhatIfStep(StepText.WriteEnglish(step), EntryReference.ByTag(StepTelling.Told(before, step))))],
        [.. consequences.All.Select(WhatIfConsequence.Of)],
        [.. consequences.Loads.Select(load => new WhatIfLoad(EntryReference.Of(load.Actor), WhatIfFigures.Of(load.Before), load.After is { } after ? WhatIfFigures.Of(after) : null))]);
}

/// <summary>A step.</summary>
/// <param name="Step">As it was asked: remove.ID, merge.FROM.INTO and so on.</param>
/// <param name="Text">The same as a sentence, by language tag.</param>
public sealed record WhatIfStep(string Step, IReadOnlyDictionary<string, string> Text);

/// <summary>One thing that would follow.</summary>
/// <param name="Kind">What sort of thing, such as gap-opened or meeting-lost.</param>
/// <param name="About">What it is about.</param>
/// <param name="Others">The other entries that it concerns.</param>
/// <param name="Links">The links of the chain that it is about: duty, responsibility, coordination, plan, measure, service, funding or evidence.</param>
/// <param name="Reasons">Why.</param>
public sealed record WhatIfConsequence(string Kind, EntryReference About, ImmutableArray<EntryReference> Others, ImmutableArray<string> Links, ImmutableArray<ReasonDocument> Reasons)
{
    internal static WhatIfConsequence Of(Consequence consequence) => new(
        JsonNamingPolicy.KebabCaseLower.ConvertName(consequence.Kind.ToString()), EntryReference.Of(consequence.About), EntryReference.Of(consequence.Others),
        [.. consequence.Links.Select(link => link.Term().Id)], ReasonDocument.Of(consequence.Reasons));
}

/// <summary>What collaboration asks of an actor, now and then.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Before">What it asks now.</param>
/// <param name="After">What it would ask; nothing where the actor would be gone.</param>
public sealed record WhatIfLoad(EntryReference Actor, WhatIfFigures Before, WhatIfFigures? After);

/// <summary>What collaboration asks of an actor, in numbers.</summary>
/// <param name="Structures">The structures that it takes part in.</param>
/// <param name="Met">How many others it meets.</param>
/// <param name="Work">What else it has to do: functions, assignments, efforts, duties.</param>
public sealed record WhatIfFigures(int Structures, int Met, int Work)
{
    internal static WhatIfFigures Of(LoadFigures figures) => new(figures.Structures, figures.Met, figures.Work);
}
