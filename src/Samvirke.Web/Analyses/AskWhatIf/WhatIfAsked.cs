using System.Collections.Immutable;
using Samvirke.Analysis.WhatIf;
using Samvirke.Register.Entries;
using Samvirke.Web.Entries.ReadGaps;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.AskWhatIf;

/// <summary>What an address asks: the steps, what in it is none, and for whom what is missing is told.</summary>
/// <param name="Scenario">The steps in the order of the address.</param>
/// <param name="Unknown">What is no step.</param>
/// <param name="Area">The county or municipality for which what is missing is told; nothing for the nation.</param>
public sealed record WhatIfAsked(Scenario Scenario, ImmutableArray<string> Unknown, EntryId? Area = null)
{
    /// <summary>The page that shows what follows.</summary>
    public const string Page = "/hva-om";

    /// <summary>The page that asks for the next step.</summary>
    public const string StepPage = "/hva-om/steg";

    /// <summary>So many values are looked at; nobody who means something writes more.</summary>
    private const int MostRead = 100;

    /// <summary>
    /// Reads the steps from one value. They are not read from several values of the same name: the order of those is lost where answers are kept.
    /// </summary>
    public static WhatIfAsked Of(string? value)
    {
        var read = (value ?? "").Split(StepText.BetweenSteps, MostRead, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => (Text: text, Step: StepText.Parse(text))).ToList();
        return new WhatIfAsked(new Scenario([.. read.Select(each => each.Step).OfType<ImaginedStep>()]), [.. read.Where(each => each.Step is null).Select(each => each.Text)]);
    }

    /// <summary>What the address of the visit asks.</summary>
    public static WhatIfAsked Of(Visit visit) => Of(visit.Query[StepText.Parameter]) with
    {
        Area = visit.Query[GapsVisit.AreaParameter].ToString() is var area && EntryId.IsValid(area) ? new EntryId(area) : null,
    };

    /// <summary>The day that a visit looks at: its own, or the first on which all that is imagined to end has ended.</summary>
    public DateOnly DayOf(Visit visit) => visit.AsOf.Valid ?? Scenario.ReadOn(visit.Today);

    /// <summary>The register as it is on that day, with what is concluded from it for the area.</summary>
    public Picture Before(Visit visit) => visit.Reading.Analyses.Picture(visit.AsOf.Valid ?? visit.Today, DayOf(visit), Area);

    /// <summary>The steps as a value of the address; empty where there are none.</summary>
    public string Value => string.Join(StepText.BetweenSteps, Scenario.Steps.Select(StepText.Write));

    /// <summary>An address with the steps.</summary>
    public string At(string page) => With(page, Scenario.Steps);

    /// <summary>The address of what follows with one more step.</summary>
    public string Adding(ImaginedStep step) => With(Page, Scenario.Steps.Add(step));

    /// <summary>The address of what follows without one of the steps.</summary>
    public string Without(int place) => With(Page, Scenario.Steps.RemoveAt(place));

    /// <summary>The address of the question for the next step, as far as it has been answered.</summary>
    public string Asking(params ReadOnlySpan<(string Name, string Value)> answers)
    {
        var address = At(StepPage);
        foreach (var (name, value) in answers) address += $"{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{name}={Uri.EscapeDataString(value)}";
        return address;
    }

    private string With(string page, ImmutableArray<ImaginedStep> steps)
    {
        var address = steps.IsEmpty ? page : $"{page}?{StepText.Parameter}={string.Join(StepText.BetweenSteps, steps.Select(step => Uri.EscapeDataString(StepText.Write(step))))}";
        return Area is { } area ? $"{address}{(steps.IsEmpty ? '?' : '&')}{GapsVisit.AreaParameter}={area}" : address;
    }
}
