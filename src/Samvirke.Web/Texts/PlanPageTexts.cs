using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages of a municipality's plans say.</summary>
public static class PlanPageTexts
{
    public static readonly LocalizedText Plans = new("Planene i {0}", "Planane i {0}", "Plans in {0}");
    public static readonly LocalizedText PlansAndDrafts = new("Planene, og hjelp til å lage dem", "Planane, og hjelp til å lage dei", "The plans, and help to make them");
    public static readonly LocalizedText Registered = new("Planer som er ført i registeret", "Planar som er førte i registeret", "Plans entered in the register");
    public static readonly LocalizedText NoPlans = new(
        "Kommunen har ikke ført planene sine i registeret ennå.",
        "Kommunen har ikkje ført planane sine i registeret enno.",
        "The municipality has not entered its plans in the register yet.");
    public static readonly LocalizedText Enter = new("Før opp en plan", "Før opp ein plan", "Enter a plan");
    public static readonly LocalizedText Plan = new("Plan", "Plan", "Plan");
    public static readonly LocalizedText Adopted = new("Vedtatt", "Vedteken", "Adopted");
    public static readonly LocalizedText AdoptedBy = new("av {0}", "av {0}", "by {0}");
    public static readonly LocalizedText InForce = new("Gjelder", "Gjeld", "In force");
    public static readonly LocalizedText Responsible = new("Ansvarlig", "Ansvarleg", "Responsible");
    public static readonly LocalizedText Meets = new("Møter kravet om", "Møter kravet om", "Meets the demand of");
    public static readonly LocalizedText Measures = new("Tiltak", "Tiltak", "Measures");
    public static readonly LocalizedText MayMeet = new("{0} kan også møte", "{0} kan også møte", "{0} may also meet");
    public static readonly LocalizedText MayMeetWhy = new(
        "Kilder nevner disse kravene sammen med dem planen møter i dag. Det er kommunen som avgjør.",
        "Kjelder nemner desse krava saman med dei planen møter i dag. Det er kommunen som avgjer.",
        "Sources name these demands together with those that the plan meets today. The municipality decides.");
    public static readonly LocalizedText NamedIn = new("nevnt sammen i", "nemnt saman i", "named together in");
    public static readonly LocalizedText Unmet = new("Plankrav som ingen plan er ført på", "Plankrav som ingen plan er ført på", "Demands for a plan that no plan is entered for");
    public static readonly LocalizedText UnmetWhy = new(
        "Kravene gjelder alle kommuner. Kanskje møter dere dem i en plan som ikke er ført her ennå.",
        "Krava gjeld alle kommunar. Kanskje møter de dei i ein plan som ikkje er ført her enno.",
        "The demands are on every municipality. You may meet them in a plan that is not entered here yet.");
    public static readonly LocalizedText Build = new("Lag et planutkast", "Lag eit planutkast", "Make a draft of a plan");
    public static readonly LocalizedText BuildLead = new(
        "Registeret fyller ut det det vet: kravene, tallene, det kommunen har, og det som mangler. Dere skriver resten og henter planen som et dokument.",
        "Registeret fyller ut det det veit: krava, tala, det kommunen har, og det som manglar. De skriv resten og hentar planen som eit dokument.",
        "The register fills in what it knows: the demands, the figures, what the municipality has and what is missing. You write the rest and take the plan out as a document.");
    public static readonly LocalizedText Sections = new("Delene i planen", "Delane i planen", "The parts of the plan");
    public static readonly LocalizedText Answered = new("{0} av {1} spørsmål er besvart", "{0} av {1} spørsmål er svarte på", "{0} of {1} questions answered");
    public static readonly LocalizedText ChangesOne = new("1 endring i registeret siden sist", "1 endring i registeret sidan sist", "1 change in the register since last time");
    public static readonly LocalizedText ChangesMany = new("{0} endringer i registeret siden sist", "{0} endringar i registeret sidan sist", "{0} changes in the register since last time");
    public static readonly LocalizedText Read = new("Les hele planen", "Les heile planen", "Read the whole plan");
    public static readonly LocalizedText Docx = new("Hent som Word-dokument", "Hent som Word-dokument", "Download as a Word document");
    public static readonly LocalizedText SignIn = new("Logg inn for kommunen for å skrive", "Logg inn for kommunen for å skrive", "Sign in for the municipality to write");
    public static readonly LocalizedText NotYours = new(
        "Du ser planen slik registeret fyller den ut. Bare de som har en rolle i kommunen, ser og skriver utkastet.",
        "Du ser planen slik registeret fyller han ut. Berre dei som har ei rolle i kommunen, ser og skriv utkastet.",
        "You see the plan as the register fills it in. Only those who have a role in the municipality see and write the draft.");
    public static readonly LocalizedText ToPlan = new("Til delene i planen", "Til delane i planen", "To the parts of the plan");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText SaveAndNext = new("Lagre og gå til neste del", "Lagre og gå til neste del", "Save and go to the next part");
    public static readonly LocalizedText Saved = new("Det du skrev, er lagret.", "Det du skreiv, er lagra.", "What you wrote has been saved.");
    public static readonly LocalizedText WriteHow = new(
        "En tom linje skiller avsnitt. Linjer som begynner med bindestrek, blir punkter.",
        "Ei tom linje skil avsnitt. Linjer som byrjar med bindestrek, blir punkt.",
        "An empty line parts paragraphs. Lines that begin with a hyphen become points.");
    public static readonly LocalizedText Because = new("Bakgrunnen er", "Bakgrunnen er", "The background is");
    public static readonly LocalizedText FilledIn = new("Dette fyller registeret ut", "Dette fyller registeret ut", "The register fills in this");
    public static readonly LocalizedText FilledInHow = new(
        "Ta bort haken foran det som ikke skal stå i planen.",
        "Ta bort haken framfor det som ikkje skal stå i planen.",
        "Remove the tick before what is not to stand in the plan.");
    public static readonly LocalizedText Rows = new("Velg rader ({0})", "Vel rader ({0})", "Choose rows ({0})");
    public static readonly LocalizedText Conflict = new("Noen andre har skrevet her mens du skrev", "Nokon andre har skrive her medan du skreiv", "Somebody else wrote here while you were writing");
    public static readonly LocalizedText ConflictHow = new(
        "Det du skrev, står i feltene. Det de skrev, står under hvert felt. Slå det sammen slik du vil ha det, og lagre. Ingenting er borte: begge utgavene er tatt vare på.",
        "Det du skreiv, står i felta. Det dei skreiv, står under kvart felt. Slå det saman slik du vil ha det, og lagre. Ingenting er borte: begge utgåvene er tekne vare på.",
        "What you wrote stands in the fields. What they wrote stands below each field. Put it together as you want it, and save. Nothing is lost: both versions are kept.");
    public static readonly LocalizedText Theirs = new("Det den andre skrev", "Det den andre skreiv", "What the other wrote");
    public static readonly LocalizedText TheirsEmpty = new("Den andre lot feltet stå tomt.", "Den andre lét feltet stå tomt.", "The other left the field empty.");
    public static readonly LocalizedText SinceLast = new("Dette er endret i registeret siden dere skrev her sist", "Dette er endra i registeret sidan de skreiv her sist", "This has changed in the register since you last wrote here");
    public static readonly LocalizedText Came = new("Ny {0}:", "Ny {0}:", "New {0}:");
    public static readonly LocalizedText Changed = new("Endret {0}:", "Endra {0}:", "Changed {0}:");
    public static readonly LocalizedText Gone = new("Ikke med lenger: {0}", "Ikkje med lenger: {0}", "No longer there: {0}");
    public static readonly LocalizedText GoneOf = new("Ikke med lenger ({0}): {1}", "Ikkje med lenger ({0}): {1}", "No longer there ({0}): {1}");
    public static readonly LocalizedText MeasureNumber = new("Tiltak {0}", "Tiltak {0}", "Measure {0}");
    public static readonly LocalizedText MeasuresHow = new(
        "Like mål blir stående sammen i planen. Trenger du flere rader, får du dem når du lagrer.",
        "Like mål blir ståande saman i planen. Treng du fleire rader, får du dei når du lagrar.",
        "Measures with the same goal stand together in the plan. If you need more rows, you get them when you save.");
    public static readonly LocalizedText Goal = new("Mål det bidrar til", "Mål det bidreg til", "Goal it contributes to");
    public static readonly LocalizedText Measure = new("Hva som skal gjøres", "Kva som skal gjerast", "What is to be done");
    public static readonly LocalizedText Owner = new("Kontor eller funksjon som har ansvaret", "Kontor eller funksjon som har ansvaret", "Office or function that is responsible");
    public static readonly LocalizedText TargetGroup = new("Hvem det er for", "Kven det er for", "Whom it is for");
    public static readonly LocalizedText Funding = new("Hvem eller hva som betaler", "Kven eller kva som betaler", "Who or what pays");
    public static readonly LocalizedText Deadline = new("Frist", "Frist", "Deadline");
    public static readonly LocalizedText State = new("Hvor langt det er kommet", "Kor langt det er kome", "How far it has come");
    public static readonly LocalizedText OpenPointsChoice = new("Vis åpne punkter i dokumentet", "Vis opne punkt i dokumentet", "Show open points in the document");
    public static readonly LocalizedText OpenPointsWhy = new(
        "Ta bort haken når planen er ferdig og skal til kommunestyret.",
        "Ta bort haken når planen er ferdig og skal til kommunestyret.",
        "Remove the tick when the plan is finished and goes to the council.");
    public static readonly LocalizedText ForCouncil = new("Dokumentet", "Dokumentet", "The document");
}
