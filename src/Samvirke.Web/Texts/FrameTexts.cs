using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>A place on the site with its name.</summary>
public sealed record Place(string Address, LocalizedText Name);

/// <summary>What stands around every page.</summary>
public static class FrameTexts
{
    public static readonly LocalizedText SkipToContent = new("Hopp til innholdet", "Hopp til innhaldet", "Skip to content");
    public static readonly LocalizedText Home = new("Samvirke, til forsiden", "Samvirke, til framsida", "Samvirke, to the front page");
    public static readonly LocalizedText Search = new("Søk", "Søk", "Search");
    public static readonly LocalizedText SearchLabel = new("Søk i registeret", "Søk i registeret", "Search the register");
    public static readonly LocalizedText Suggestions = new("Forslag", "Forslag", "Suggestions");
    public static readonly LocalizedText NoSuggestions = new("Ingen forslag", "Ingen forslag", "No suggestions");
    public static readonly LocalizedText Language = new("Språk", "Språk", "Language");
    public static readonly LocalizedText Account = new("Konto", "Konto", "Account");
    public static readonly LocalizedText Rooms = new("Hovedmeny", "Hovudmeny", "Main menu");
    public static readonly LocalizedText Shown = new("Datoen du ser på", "Datoen du ser på", "The date you are looking at");
    public static readonly LocalizedText ShownValid = new("Du ser det som gjelder {0}.", "Du ser det som gjeld {0}.", "You see what is valid on {0}.");
    public static readonly LocalizedText ShownRecorded = new("Du ser registeret slik det var {0}.", "Du ser registeret slik det var {0}.", "You see the register as it was on {0}.");
    public static readonly LocalizedText BackToNow = new("Tilbake til i dag", "Tilbake til i dag", "Back to today");
    public static readonly LocalizedText Updated = new(
        "Registeret ble sist endret {0} og har {1} oppføringer. {2} % av dem er bekreftet siste år.",
        "Registeret vart sist endra {0} og har {1} oppføringar. {2} % av dei er stadfesta siste år.",
        "The register was last changed on {0} and has {1} entries. {2} % of them were confirmed within the last year.");
    public static readonly LocalizedText NeverFilled = new("Registeret er tomt.", "Registeret er tomt.", "The register is empty.");

    /// <summary>The rooms of the site, the same everywhere.</summary>
    public static ImmutableArray<Place> Navigation { get; } =
    [
        new(QuestionTexts.Who.Address, QuestionTexts.Who.Name),
        new(QuestionTexts.Law.Address, QuestionTexts.Law.Name),
        new(QuestionTexts.Where.Address, QuestionTexts.Where.Name),
        new(QuestionTexts.What.Address, QuestionTexts.What.Name),
        new("/min-kommune", new("Min kommune", "Min kommune", "My municipality")),
        new(ReportTexts.Analyses.Address, ReportTexts.Analyses.Name),
    ];

    /// <summary>The places below every page.</summary>
    public static ImmutableArray<Place> Footer { get; } =
    [
        new("/om", new("Om Samvirke", "Om Samvirke", "About Samvirke")),
        new("/hjelp", new("Hjelp", "Hjelp", "Help")),
        new("/endringer", HistoryTexts.Changes),
        new("/kilde", new("Kildene", "Kjeldene", "The sources")),
        new(WhatIfTexts.Question.Address, WhatIfTexts.Question.Name),
        new(FreshnessTexts.Question.Address, FreshnessTexts.Question.Name),
        new("/dato", new("Se registeret på en annen dato", "Sjå registeret på ein annan dato", "See the register on another date")),
        new("/api", new("Åpne data og API", "Opne data og API", "Open data and API")),
        new("/tilgjengelighet", new("Tilgjengelighetserklæring", "Tilgjengeerklæring", "Accessibility statement")),
        new("/personvern", new("Personvern", "Personvern", "Privacy")),
    ];

    /// <summary>The name of a language in itself.</summary>
    public static string Own(Tongue tongue) => tongue switch
    {
        Tongue.Nn => "Nynorsk",
        Tongue.En => "English",
        _ => "Bokmål",
    };
}
