using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Steering.CarryOut;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.ReportStatus;

/// <summary>What a status report says.</summary>
internal static class StatusTexts
{
    public static readonly LocalizedText Title = new("Status for oppdraget: {0}", "Status for oppdraget: {0}", "Status of the assignment: {0}");
    public static readonly LocalizedText Lead = new(
        "Rapport fra {0} per {1}. Laget av det etaten selv har skrevet ({2}) og av det registeret sier.",
        "Rapport frå {0} per {1}. Laga av det etaten sjølv har skrive ({2}) og av det registeret seier.",
        "Report from {0} as of {1}. Made from what the agency itself has written ({2}) and what the register says.");
    public static readonly LocalizedText Version = new("versjon {0}, {1}", "versjon {0}, {1}", "version {0}, {1}");
    public static readonly LocalizedText Assignment = new("Oppdraget", "Oppdraget", "The assignment");
    public static readonly LocalizedText GivenBy = new("Gitt av {0}.", "Gitt av {0}.", "Given by {0}.");
    public static readonly LocalizedText RegisterDue = new("Fristen er {0}.", "Fristen er {0}.", "It is due {0}.");
    public static readonly LocalizedText RegisterDueLate = new("Fristen var {0}.", "Fristen var {0}.", "It was due {0}.");
    public static readonly LocalizedText BuildsOn = new("Bygger på {0}.", "Byggjer på {0}.", "Builds on {0}.");
    public static readonly LocalizedText Where = new("Hvor langt oppdraget er kommet", "Kor langt oppdraget er kome", "How far the assignment has come");
    public static readonly LocalizedText State = new("{0} siden {1}.", "{0} sidan {1}.", "{0} since {1}.");
    public static readonly LocalizedText StateWhy = new("{0} siden {1}: {2}", "{0} sidan {1}: {2}", "{0} since {1}: {2}");
    public static readonly LocalizedText Hindrance = new("Hindres av: {0}", "Blir hindra av: {0}", "Hindered by: {0}");
    public static readonly LocalizedText Since = new("Endret siden {0}", "Endra sidan {0}", "Changed since {0}");
    public static readonly LocalizedText NothingChanged = new("Ingenting er endret.", "Ingenting er endra.", "Nothing has changed.");
    public static readonly LocalizedText Late = new("Leveranser som er forsinket", "Leveransar som er forseinka", "Deliverables that are late");
    public static readonly LocalizedText Coming = new("Leveranser som er i arbeid", "Leveransar som er i arbeid", "Deliverables under way");
    public static readonly LocalizedText Done = new("Levert", "Levert", "Delivered");
    public static readonly LocalizedText Steps = new("Steg på veien", "Steg på vegen", "Steps on the way");
    public static readonly LocalizedText DeliverablesCaption = new("Leveransene, med frist og hvor de ligger", "Leveransane, med frist og kvar dei ligg", "The deliverables, with when they are due and where they are");
    public static readonly LocalizedText StepsCaption = new("Stegene, med frist og hvem som svarer for dem", "Stega, med frist og kven som svarar for dei", "The steps, with when they are due and who answers for them");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText Due = new("Frist", "Frist", "Due");
    public static readonly LocalizedText DueLate = new("{0} (ute)", "{0} (ute)", "{0} (overdue)");
    public static readonly LocalizedText Delivered = new("Levert", "Levert", "Delivered");
    public static readonly LocalizedText Place = new("Hvor det ligger", "Kvar det ligg", "Where it is");
    public static readonly LocalizedText Responsible = new("Hvem svarer for det", "Kven svarar for det", "Who answers for it");
    public static readonly LocalizedText HowFar = new("Hvor langt", "Kor langt", "How far");
    public static readonly LocalizedText Waiting = new("Avhengigheter", "Avhengnader", "Dependencies");
    public static readonly LocalizedText WaitsFor = new("Venter på {0}: {1}", "Ventar på {0}: {1}", "Waits for {0}: {1}");
    public static readonly LocalizedText HeldUp = new(
        "Holdes opp av {0}, som er forsinket hos {1}: fristen var {2} ({1}, {3}).", "Blir halde opp av {0}, som er forseinka hos {1}: fristen var {2} ({1}, {3}).", "Held up by {0}, which is late at {1}: it was due {2} ({1}, {3}).");
    public static readonly LocalizedText LedTo = new("Hva oppdraget har ført til", "Kva oppdraget har ført til", "What the assignment has led to");
    public static readonly LocalizedText Sources = new("Hvor opplysningene kommer fra", "Kvar opplysningane kjem frå", "Where this comes from");
    public static readonly LocalizedText SourcesHow = new(
        "Det som har et tall etter seg, står i kildene under, slik registeret gjengir dem. Tilstand, leveranser, steg, hindringer og avhengigheter er skrevet av etaten selv, i den versjonen som er nevnt øverst.",
        "Det som har eit tal etter seg, står i kjeldene under, slik registeret gir dei att. Tilstand, leveransar, steg, hindringar og avhengnader er skrivne av etaten sjølv, i den versjonen som er nemnd øvst.",
        "What is followed by a number stands in the sources below, as the register gives them. State, deliverables, steps, hindrances and dependencies are written by the agency itself, in the version named at the top.");

    private static readonly LocalizedText Moved = new("Oppdraget er nå: {0} ({1}).", "Oppdraget er no: {0} ({1}).", "The assignment is now: {0} ({1}).");
    private static readonly LocalizedText Promised = new("Ny leveranse: {0}", "Ny leveranse: {0}", "New deliverable: {0}");
    private static readonly LocalizedText NowDelivered = new("Levert: {0} ({1})", "Levert: {0} ({1})", "Delivered: {0} ({1})");
    private static readonly LocalizedText Postponed = new("Ny frist for {0}: {1}, var {2}.", "Ny frist for {0}: {1}, var {2}.", "New deadline for {0}: {1}, was {2}.");
    private static readonly LocalizedText NoDay = new("ingen", "ingen", "none");
    private static readonly LocalizedText Withdrawn = new("Skal ikke leveres lenger: {0}", "Skal ikkje leverast lenger: {0}", "No longer to be delivered: {0}");
    private static readonly LocalizedText Stepped = new("{0}: {1}", "{0}: {1}", "{0}: {1}");
    private static readonly LocalizedText WaitsNoMore = new("Venter ikke lenger på {0}.", "Ventar ikkje lenger på {0}.", "No longer waits for {0}.");
    private static readonly LocalizedText Freed = new("Hindres ikke lenger av: {0}", "Blir ikkje lenger hindra av: {0}", "No longer hindered by: {0}");

    /// <summary>What was changed, as a sentence.</summary>
    public static LocalizedText Of(WorkChange change, Func<EntryId, LocalizedText> nameOf) => change switch
    {
        WorkChange.Moved moved => Filled.Of(Moved, AssignmentStates.Label(moved.Step.State), PaperTongue.Date(moved.Step.On)),
        WorkChange.Promised promised => Filled.Of(Promised, new LocalizedText(promised.Deliverable.What)),
        WorkChange.Delivered delivered => Filled.Of(NowDelivered, new LocalizedText(delivered.Deliverable.What), Day(delivered.Deliverable.Delivered)),
        WorkChange.Postponed postponed => Filled.Of(Postponed, new LocalizedText(postponed.After.What), Day(postponed.After.Due), Day(postponed.Before.Due)),
        WorkChange.Withdrawn withdrawn => Filled.Of(Withdrawn, new LocalizedText(withdrawn.Deliverable.What)),
        WorkChange.Stepped stepped => Filled.Of(Stepped, new LocalizedText(stepped.Step.What), Of(stepped.Step.State)),
        WorkChange.Waits waits => Filled.Of(WaitsFor, nameOf(waits.Dependency.On), new LocalizedText(waits.Dependency.Why)),
        WorkChange.WaitsNoMore freed => Filled.Of(WaitsNoMore, nameOf(freed.Dependency.On)),
        WorkChange.Hindered hindered => Filled.Of(Hindrance, new LocalizedText(hindered.What)),
        WorkChange.Freed freed => Filled.Of(Freed, new LocalizedText(freed.What)),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No change."),
    };

    /// <summary>How far a step has come.</summary>
    public static LocalizedText Of(FollowUpState state) => state switch
    {
        FollowUpState.NotBegun => new("Ikke begynt", "Ikkje byrja", "Not begun"),
        FollowUpState.UnderWay => new("I gang", "I gang", "Under way"),
        FollowUpState.Done => new("Gjort", "Gjort", "Done"),
        FollowUpState.Dropped => new("Tatt ut", "Teke ut", "Dropped"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    private static LocalizedText Day(DateOnly? day) => day is { } some ? PaperTongue.Date(some) : NoDay;
}
