using Samvirke.Municipality.KeepMeetings;
using Samvirke.Register.Texts;
using Samvirke.Storage.Workbench;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about a municipality's meetings say.</summary>
public static class MeetingTexts
{
    public static readonly LocalizedText Title = new("Møter og vedtak i {0}", "Møte og vedtak i {0}", "Meetings and decisions in {0}");
    public static readonly LocalizedText Link = new("Møter, vedtak og oppfølging", "Møte, vedtak og oppfølging", "Meetings, decisions and follow-up");
    public static readonly LocalizedText Lead = new(
        "Når de som samordner møtes, hva de tar opp, og hva som er bestemt.", "Når dei som samordnar møtest, kva dei tek opp, og kva som er bestemt.", "When those who coordinate meet, what they take up, and what was decided.");
    public static readonly LocalizedText None = new("Ingen møter er lagt ut.", "Ingen møte er lagde ut.", "No meetings are published.");
    public static readonly LocalizedText NoneForThem = new(
        "Dere har ikke satt opp noe møte ennå. Et møte kan leses bare av dere, til dere deler det.", "De har ikkje sett opp noko møte enno. Eit møte kan lesast berre av dykk, til de deler det.", "You have not set up any meeting yet. Only you can read a meeting until you share it.");
    public static readonly LocalizedText Ways = new("Hvem som møtes", "Kven som møtest", "Who meets");
    public static readonly LocalizedText Everyone = new("Alle", "Alle", "All");
    public static readonly LocalizedText Coming = new("Møter som kommer", "Møte som kjem", "Meetings to come");
    public static readonly LocalizedText Held = new("Møter som er holdt", "Møte som er haldne", "Meetings held");
    public static readonly LocalizedText Earlier = new("{0} tidligere møter", "{0} tidlegare møte", "{0} earlier meetings");
    public static readonly LocalizedText Open = new("Å følge opp", "Å følgje opp", "To follow up");
    public static readonly LocalizedText LateOne = new("Ett vedtak har en frist som er ute.", "Eitt vedtak har ein frist som er ute.", "One decision is overdue.");
    public static readonly LocalizedText LateMany = new("{0} vedtak har en frist som er ute.", "{0} vedtak har ein frist som er ute.", "{0} decisions are overdue.");
    public static readonly LocalizedText OnlyYou = new("Bare dere ser hva som er for sent.", "Berre de ser kva som er for seint.", "Only you see what is overdue.");
    public static readonly LocalizedText Next = new("Neste møte", "Neste møte", "Next meeting");
    public static readonly LocalizedText NoNext = new("ikke satt opp", "ikkje sett opp", "not set up");
    public static readonly LocalizedText OfStructure = new("Alle møtene", "Alle møta", "All the meetings");
    public static readonly LocalizedText Meeting = new("Møte", "Møte", "Meeting");

    public static readonly LocalizedText Calendar = new("I kalenderen din", "I kalenderen din", "In your calendar");
    public static readonly LocalizedText CalendarHow = new(
        "Abonner på adressen i kalenderprogrammet ditt. Da kommer nye møter og endringer dit av seg selv, og frister blir oppgaver.",
        "Abonner på adressa i kalenderprogrammet ditt. Då kjem nye møte og endringar dit av seg sjølve, og fristar blir oppgåver.",
        "Subscribe to the address in your calendar program. New meetings and changes then come by themselves, and deadlines become tasks.");
    public static readonly LocalizedText CalendarAll = new("Møtene som alle kan lese", "Møta som alle kan lese", "The meetings that everybody may read");
    public static readonly LocalizedText CalendarYours = new("Alle møtene som du kan lese", "Alle møta som du kan lese", "All the meetings that you may read");
    public static readonly LocalizedText CalendarSecret = new(
        "Adressen er din egen: den som har den, leser det du kan lese. Gi den ikke til andre. Den slutter å virke når du ikke lenger har rollen, eller når du bytter passord.",
        "Adressa er di eiga: den som har henne, les det du kan lese. Gi henne ikkje til andre. Ho sluttar å verke når du ikkje lenger har rolla, eller når du byter passord.",
        "The address is your own: whoever has it reads what you may read. Do not give it to others. It stops working when you no longer have the role, or when you change your password.");
    public static readonly LocalizedText Download = new("Last ned møtet til kalenderen (.ics)", "Last ned møtet til kalenderen (.ics)", "Download the meeting for your calendar (.ics)");

    public static readonly LocalizedText Add = new("Sett opp et møte", "Set opp eit møte", "Set up a meeting");
    public static readonly LocalizedText Change = new("Endre møtet, eller skriv inn vedtak", "Endre møtet, eller skriv inn vedtak", "Change the meeting, or write decisions");
    public static readonly LocalizedText When = new("{0} kl. {1}–{2}", "{0} kl. {1}–{2}", "{0}, {1}–{2}");
    public static readonly LocalizedText Place = new("Sted", "Stad", "Place");
    public static readonly LocalizedText Who = new("Hvem som møtes", "Kven som møtest", "Who meets");
    public static readonly LocalizedText Time = new("Når", "Når", "When");
    public static readonly LocalizedText Readers = new("Kan leses av", "Kan lesast av", "Can be read by");
    public static readonly LocalizedText Written = new("Sist skrevet", "Sist skrive", "Last written");
    public static readonly LocalizedText Cancelled = new("avlyst", "avlyst", "cancelled");
    public static readonly LocalizedText AgendaHeading = new("Saker", "Saker", "Agenda");
    public static readonly LocalizedText NoAgenda = new("Ingen saker er satt opp ennå.", "Ingen saker er sette opp enno.", "No matters are set up yet.");
    public static readonly LocalizedText DecisionsHeading = new("Vedtak", "Vedtak", "Decisions");
    public static readonly LocalizedText NoDecisions = new("Ingen vedtak er skrevet inn.", "Ingen vedtak er skrivne inn.", "No decisions are written.");
    public static readonly LocalizedText Decision = new("Vedtak {0}", "Vedtak {0}", "Decision {0}");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText Responsible = new("Hvem svarer for det", "Kven svarar for det", "Who answers for it");
    public static readonly LocalizedText Due = new("Frist", "Frist", "Due");
    public static readonly LocalizedText State = new("Hvor langt det er kommet", "Kor langt det er kome", "How far it has come");
    public static readonly LocalizedText Late = new("fristen er ute", "fristen er ute", "overdue");
    public static readonly LocalizedText NoDue = new("ingen frist", "ingen frist", "no deadline");

    public static readonly LocalizedText Finished = new("Er det gjort?", "Er det gjort?", "Is it done?");
    public static readonly LocalizedText MarkDone = new("Merk som gjort", "Merk som gjort", "Mark as done");
    public static readonly LocalizedText MarkThisDone = new("Merk som gjort: {0}", "Merk som gjort: {0}", "Mark as done: {0}");
    public static readonly LocalizedText NowDone = new("«{0}» er merket som gjort.", "«{0}» er merkt som gjort.", "“{0}” is marked as done.");
    public static readonly LocalizedText Undo = new("Angre", "Angre", "Undo");
    public static readonly LocalizedText NowOpen = new("«{0}» står igjen under «Å følge opp».", "«{0}» står igjen under «Å følgje opp».", "“{0}” is to be followed up again.");
    public static readonly LocalizedText StateOutrun = new(
        "Noen andre har endret vedtaket eller møtet siden du åpnet siden. Ingenting er lagret. Listen viser hva som står nå.",
        "Nokon andre har endra vedtaket eller møtet sidan du opna sida. Ingenting er lagra. Lista viser kva som står no.",
        "Somebody else has changed the decision or the meeting since you opened the page. Nothing is saved. The list shows what stands now.");

    public static readonly LocalizedText Versions = new("Tidligere versjoner", "Tidlegare versjonar", "Earlier versions");
    public static readonly LocalizedText VersionsOf = new("Versjoner av {0}", "Versjonar av {0}", "Versions of {0}");
    public static readonly LocalizedText VersionsLead = new(
        "Hver gang noen lagrer møtet, blir det en ny versjon. Bare dere ser versjonene, også når alle kan lese møtet.",
        "Kvar gong nokon lagrar møtet, blir det ein ny versjon. Berre de ser versjonane, også når alle kan lese møtet.",
        "Each time somebody saves the meeting, there is a new version. Only you see the versions, also where everybody may read the meeting.");
    public static readonly LocalizedText Version = new("Versjon {0}, {1} kl. {2}", "Versjon {0}, {1} kl. {2}", "Version {0}, {1}, {2}");
    public static readonly LocalizedText VersionNow = new("gjelder nå", "gjeld no", "stands now");
    public static readonly LocalizedText WrittenBy = new("Skrevet av: {0} i {1}.", "Skrive av: {0} i {1}.", "Written by: {0} of {1}.");
    public static readonly LocalizedText SomebodyGone = new("noen som ikke lenger har konto", "nokon som ikkje lenger har konto", "somebody who no longer has an account");
    public static readonly LocalizedText SomebodyWithoutRole = new("noen uten rolle", "nokon utan rolle", "somebody without a role");
    public static readonly LocalizedText SavedUnchanged = new("Lagret uten at noe ble endret.", "Lagra utan at noko vart endra.", "Saved without any change.");
    public static readonly LocalizedText AsItStood = new("Slik sto det i versjon {0}", "Slik stod det i versjon {0}", "As it stood in version {0}");
    public static readonly LocalizedText NobodySaid = new("ikke oppgitt", "ikkje oppgitt", "not said");

    public static readonly LocalizedText Which = new("Hvem møtes?", "Kven møtest?", "Who meets?");
    public static readonly LocalizedText NoStructure = new("Noen andre", "Nokon andre", "Others");
    public static readonly LocalizedText TitleAsked = new("Hva heter møtet?", "Kva heiter møtet?", "What is the meeting called?");
    public static readonly LocalizedText TitleHelp = new(
        "La feltet stå tomt hvis møtet heter det samme som de som møtes.", "La feltet stå tomt om møtet heiter det same som dei som møtest.", "Leave it empty if the meeting is called what those who meet are called.");
    public static readonly LocalizedText DayAsked = new("Hvilken dag?", "Kva dag?", "Which day?");
    public static readonly LocalizedText FromAsked = new("Fra klokken", "Frå klokka", "From");
    public static readonly LocalizedText ToAsked = new("Til klokken", "Til klokka", "To");
    public static readonly LocalizedText PlaceAsked = new("Hvor?", "Kvar?", "Where?");
    public static readonly LocalizedText AgendaAsked = new("Saker, én på hver linje", "Saker, éi på kvar linje", "Agenda, one matter on each line");
    public static readonly LocalizedText NoPeople = new(
        "Skriv stillinger og enheter. Skriv aldri navn på personer, og ingenting om den det gjelder i en enkelt sak.",
        "Skriv stillingar og einingar. Skriv aldri namn på personar, og ingenting om den det gjeld i ei enkelt sak.",
        "Write posts and units. Never write names of people, nor anything about somebody in a single case.");
    public static readonly LocalizedText DecisionsHelp = new(
        "Skriv det møtet bestemte. Det som noen skal gjøre, får en stilling eller enhet som svarer for det, og gjerne en frist: da kommer det på listen over det som skal følges opp.",
        "Skriv det møtet bestemte. Det som nokon skal gjere, får ei stilling eller eining som svarar for det, og gjerne ein frist: då kjem det på lista over det som skal følgjast opp.",
        "Write what the meeting decided. What somebody is to do gets a post or unit that answers for it, and preferably a deadline: it then comes on the list of what is to be followed up.");
    public static readonly LocalizedText MoreRows = new("Når du lagrer, kommer det tomme felt til flere.", "Når du lagrar, kjem det tomme felt til fleire.", "When you save, there will be empty fields for more.");
    public static readonly LocalizedText WhatAsked = new("Hva ble bestemt?", "Kva vart bestemt?", "What was decided?");
    public static readonly LocalizedText ResponsibleAsked = new("Hvilken stilling eller enhet svarer for det?", "Kva stilling eller eining svarar for det?", "Which post or unit answers for it?");
    public static readonly LocalizedText CancelledAsked = new("Møtet er avlyst", "Møtet er avlyst", "The meeting is cancelled");
    public static readonly LocalizedText WhoReads = new("Hvem kan lese dette?", "Kven kan lese dette?", "Who can read this?");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText Saved = new("Møtet er lagret.", "Møtet er lagra.", "The meeting is saved.");
    public static readonly LocalizedText Remove = new("Ta bort møtet", "Ta bort møtet", "Remove the meeting");
    public static readonly LocalizedText RemoveWhy = new(
        "Er møtet avlyst, kan du heller krysse av for det over: da ser de som har det i kalenderen, at det ikke blir noe av. Et møte som tas bort, forsvinner for alle.",
        "Er møtet avlyst, kan du heller krysse av for det over: då ser dei som har det i kalenderen, at det ikkje blir noko av. Eit møte som blir teke bort, forsvinn for alle.",
        "If the meeting is cancelled, rather tick that above: those who have it in their calendar then see that it is off. A meeting that is removed disappears for everybody.");
    public static readonly LocalizedText Removed = new("Møtet er tatt bort.", "Møtet er teke bort.", "The meeting is removed.");
    public static readonly LocalizedText Back = new("Tilbake til møtet", "Tilbake til møtet", "Back to the meeting");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre lagret møtet mens du skrev. Ingenting av ditt er lagret ennå. Det du skrev, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Nokon andre lagra møtet medan du skreiv. Ingenting av ditt er lagra enno. Det du skreiv, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Somebody else saved the meeting while you wrote. Nothing of yours is saved yet. What you wrote is in the form. Save again to let it stand.");
    public static readonly LocalizedText StandsNow = new("Dette lagret de", "Dette lagra dei", "This is what they saved");
    public static readonly LocalizedText TheyRemoved = new("De tok bort møtet.", "Dei tok bort møtet.", "They removed the meeting.");

    /// <summary>How far something has come.</summary>
    public static LocalizedText Of(FollowUpState state) => state switch
    {
        FollowUpState.NotBegun => new("Ikke begynt", "Ikkje byrja", "Not begun"),
        FollowUpState.UnderWay => new("I gang", "I gang", "Under way"),
        FollowUpState.Done => new("Gjort", "Gjort", "Done"),
        FollowUpState.Dropped => new("Tatt ut", "Teke ut", "Dropped"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>What was changed, with blanks for what it was about: before and after, or the thing alone.</summary>
    public static LocalizedText Of(MeetingChange change) => change switch
    {
        MeetingChange.SetUp => new("Møtet ble satt opp.", "Møtet vart sett opp.", "The meeting was set up."),
        MeetingChange.TakenAway => new("Møtet ble tatt bort.", "Møtet vart teke bort.", "The meeting was removed."),
        MeetingChange.SharedOtherwise => new("Kan leses av: {0} → {1}", "Kan lesast av: {0} → {1}", "Can be read by: {0} → {1}"),
        MeetingChange.Renamed => new("Navn: {0} → {1}", "Namn: {0} → {1}", "Name: {0} → {1}"),
        MeetingChange.OthersMeet => new("Hvem som møtes: {0} → {1}", "Kven som møtest: {0} → {1}", "Who meets: {0} → {1}"),
        MeetingChange.Moved => new("Når: {0} → {1}", "Når: {0} → {1}", "When: {0} → {1}"),
        MeetingChange.Elsewhere => new("Sted: {0} → {1}", "Stad: {0} → {1}", "Place: {0} → {1}"),
        MeetingChange.Cancelled => new("Møtet ble avlyst.", "Møtet vart avlyst.", "The meeting was cancelled."),
        MeetingChange.HeldAfterAll => new("Møtet er ikke lenger avlyst.", "Møtet er ikkje lenger avlyst.", "The meeting is no longer cancelled."),
        MeetingChange.MatterAdded => new("Ny sak: {0}", "Ny sak: {0}", "New matter: {0}"),
        MeetingChange.MatterRemoved => new("Sak tatt ut: {0}", "Sak teken ut: {0}", "Matter taken out: {0}"),
        MeetingChange.MattersReordered => new("Sakene står i en annen rekkefølge.", "Sakene står i ei anna rekkjefølgje.", "The matters are in another order."),
        MeetingChange.DecisionAdded => new("Nytt vedtak: {0}", "Nytt vedtak: {0}", "New decision: {0}"),
        MeetingChange.DecisionRemoved => new("Vedtak tatt ut: {0}", "Vedtak teke ut: {0}", "Decision taken out: {0}"),
        MeetingChange.DecisionChanged => new("Vedtak endret: {0} → {1}", "Vedtak endra: {0} → {1}", "Decision changed: {0} → {1}"),
        MeetingChange.DecisionMoved => new("{2}: {0} → {1}", "{2}: {0} → {1}", "{2}: {0} → {1}"),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No change."),
    };

    /// <summary>What has to be mended.</summary>
    public static LocalizedText Of(MeetingFault fault) => fault switch
    {
        MeetingFault.NoTitle => new("Velg hvem som møtes, eller skriv hva møtet heter.", "Vel kven som møtest, eller skriv kva møtet heiter.", "Choose who meets, or write what the meeting is called."),
        MeetingFault.NoDay { Row: null } => new("Skriv dagen slik: 1.12.2026 eller 2026-12-01.", "Skriv dagen slik: 1.12.2026 eller 2026-12-01.", "Write the day like this: 1.12.2026 or 2026-12-01."),
        MeetingFault.NoDay => new("Skriv fristen slik: 1.12.2026 eller 2026-12-01.", "Skriv fristen slik: 1.12.2026 eller 2026-12-01.", "Write the deadline like this: 1.12.2026 or 2026-12-01."),
        MeetingFault.NoTime => new("Skriv klokken slik: 09:00.", "Skriv klokka slik: 09:00.", "Write the time like this: 09:00."),
        MeetingFault.EndsBefore => new("Møtet må slutte etter at det begynner.", "Møtet må slutte etter at det byrjar.", "The meeting must end after it begins."),
        MeetingFault.NothingDecided => new("Skriv hva som ble bestemt.", "Skriv kva som vart bestemt.", "Write what was decided."),
        MeetingFault.NoText noText => LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase($"{LabelOf(noText.Field).In(tongue).Text} {noText.Fault.In(tongue).Text}", tongue))),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };

    private static LocalizedText LabelOf(string field) => field switch
    {
        nameof(MeetingAnswers.Title) => TitleAsked,
        nameof(MeetingAnswers.Place) => PlaceAsked,
        nameof(MeetingAnswers.Agenda) => AgendaHeading,
        nameof(DecisionAnswers.What) => WhatAsked,
        _ => ResponsibleAsked,
    };
}
