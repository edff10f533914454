using System.Collections.Immutable;
using Samvirke.Analysis.WhatIf;
using Samvirke.Web.Analyses.ReadNetwork;
using Samvirke.Web.Entries.ReadEntry;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.AskWhatIf;

/// <summary>One thing that would follow, with its reasons' sources numbered.</summary>
public sealed record ConsequenceLine(Consequence Consequence, ImmutableArray<ReasonLine> Reasons);

/// <summary>What would follow, as the page tells it.</summary>
/// <param name="Asked">What the address asks.</param>
/// <param name="Day">The day that is looked at.</param>
/// <param name="Before">The register as it is on that day.</param>
/// <param name="Answer">What came of asking.</param>
/// <param name="Lines">What would follow, the most important first; none where it cannot be so.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record WhatIfView(WhatIfAsked Asked, DateOnly Day, Picture Before, ScenarioAnswer Answer, ImmutableArray<ConsequenceLine> Lines, IReadOnlyList<NumberedCitation> Citations)
{
    public static WhatIfView Of(Visit visit, WhatIfPictures pictures)
    {
        var asked = WhatIfAsked.Of(visit.Query[StepText.Parameter]);
        var day = WhatIfPictures.DayOf(visit, asked.Scenario);
        var before = pictures.Of(visit, day);
        var answer = Samvirke.Analysis.WhatIf.Consequences.Of(before, asked.Scenario);
        var book = new CitationBook(before.Snapshot);
        return new WhatIfView(asked, day, before, answer,
            answer is ScenarioAnswer.Answered answered
                ? [.. answered.Consequences.All.Select(each => new ConsequenceLine(each, [.. each.Reasons.Select(reason => new ReasonLine(reason.Text, book.Numbers(reason.Citations)))]))]
                : [],
            book.All);
    }

    /// <summary>The actors of whom more or less would be asked.</summary>
    public ImmutableArray<LoadChange> Loads => Answer is ScenarioAnswer.Answered answered ? answered.Consequences.Loads : [];

    /// <summary>Why it cannot be so; empty where it can.</summary>
    public ImmutableArray<Refusal> Refusals => Answer is ScenarioAnswer.Refused refused ? refused.Why : [];
}
