using System.Collections.Immutable;
using Samvirke.Analysis.WhatIf;

namespace Samvirke.Web.Analyses.AskWhatIf;

/// <summary>What an address asks: the steps, and what in it is none.</summary>
/// <param name="Scenario">The steps in the order of the address.</param>
/// <param name="Unknown">What is no step.</param>
public sealed record WhatIfAsked(Scenario Scenario, ImmutableArray<string> Unknown)
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

    private static string With(string page, ImmutableArray<ImaginedStep> steps) =>
        steps.IsEmpty ? page : $"{page}?{StepText.Parameter}={string.Join(StepText.BetweenSteps, steps.Select(step => Uri.EscapeDataString(StepText.Write(step))))}";
}
