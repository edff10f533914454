using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages on which a municipality enters a plan and its measures say.</summary>
public static class PlanEntryTexts
{
    public static readonly LocalizedText Which = new("Hva slags plan er det?", "Kva slags plan er det?", "What sort of plan is it?");
    public static readonly LocalizedText WhichHow = new(
        "Velg det viktigste kravet som planen møter. På neste side ser du om den kan møte flere.",
        "Vel det viktigaste kravet som planen møter. På neste side ser du om han kan møte fleire.",
        "Choose the most important demand that the plan meets. On the next page you see whether it may meet more.");
    public static readonly LocalizedText OtherPlan = new("En annen plan, som ingen lov krever", "Ein annan plan, som inga lov krev", "Another plan, which no law demands");
    public static readonly LocalizedText Enter = new("Før opp planen", "Før opp planen", "Enter the plan");
    public static readonly LocalizedText Lead = new(
        "Det du fører opp, står åpent for alle, med {0} og dagen i dag som kilde. Skriv kontor og organer, aldri navn på personer.",
        "Det du fører opp, står ope for alle, med {0} og dagen i dag som kjelde. Skriv kontor og organ, aldri namn på personar.",
        "What you enter is open to all, with {0} and today’s date as its source. Write offices and bodies, never names of people.");
    public static readonly LocalizedText Demands = new("Hvilke krav møter planen?", "Kva for krav møter planen?", "Which demands does the plan meet?");
    public static readonly LocalizedText DemandsHow = new(
        "Én plan kan møte flere krav. De som kilder nevner sammen med det du valgte, står først.",
        "Éin plan kan møte fleire krav. Dei som kjelder nemner saman med det du valde, står først.",
        "One plan may meet several demands. Those that sources name together with the one you chose come first.");
    public static readonly LocalizedText Others = new("Andre krav om plan", "Andre krav om plan", "Other demands for a plan");
    public static readonly LocalizedText Name = new("Hva heter planen?", "Kva heiter planen?", "What is the plan called?");
    public static readonly LocalizedText NameMissing = new("Skriv hva planen heter.", "Skriv kva planen heiter.", "Write what the plan is called.");
    public static readonly LocalizedText AdoptedBy = new("Hvem har vedtatt den?", "Kven har vedteke han?", "Who adopted it?");
    public static readonly LocalizedText AdoptedByHelp = new("For eksempel kommunestyret.", "Til dømes kommunestyret.", "The municipal council, for instance.");
    public static readonly LocalizedText Adopted = new("Når ble den vedtatt?", "Når vart han vedteken?", "When was it adopted?");
    public static readonly LocalizedText From = new("Første dag den gjelder", "Første dag han gjeld", "First day that it holds");
    public static readonly LocalizedText To = new("Siste dag den gjelder", "Siste dag han gjeld", "Last day that it holds");
    public static readonly LocalizedText Political = new("Hvilket politisk organ følger den opp?", "Kva for politisk organ følgjer han opp?", "Which political body follows it up?");
    public static readonly LocalizedText Administrative = new("Hvor hører den til i administrasjonen?", "Kvar høyrer han til i administrasjonen?", "Where in the administration does it belong?");
    public static readonly LocalizedText Responsible = new("Hvilket kontor har ansvaret for den?", "Kva for kontor har ansvaret for han?", "Which office answers for it?");
    public static readonly LocalizedText EndsFirst = new(
        "Den siste dagen er før den første. Rett den ene.", "Den siste dagen er før den første. Rett den eine.", "The last day is before the first. Correct one of them.");
    public static readonly LocalizedText Done = new("Det er ført inn i registeret.", "Det er ført inn i registeret.", "It has been entered in the register.");
    public static readonly LocalizedText Reason = new("Kommunen fører opp planen og tiltakene sine", "Kommunen fører opp planen og tiltaka sine", "The municipality enters its plan and measures");

    public static readonly LocalizedText Measure = new("Før opp et tiltak", "Før opp eit tiltak", "Enter a measure");
    public static readonly LocalizedText MeasureIn = new("Et tiltak i {0}", "Eit tiltak i {0}", "A measure in {0}");
    public static readonly LocalizedText MeasureMissing = new("Skriv hva som skal gjøres.", "Skriv kva som skal gjerast.", "Write what is to be done.");
    public static readonly LocalizedText Grant = new("Er det betalt med et statlig tilskudd?", "Er det betalt med eit statleg tilskot?", "Is a state grant paying for it?");
    public static readonly LocalizedText NoGrant = new("Nei, eller vet ikke", "Nei, eller veit ikkje", "No, or not known");

    public static readonly LocalizedText Adopt = new("Planen er vedtatt: før den inn i registeret", "Planen er vedteken: før han inn i registeret", "The plan is adopted: enter it in the register");
    public static readonly LocalizedText AdoptWhy = new(
        "Da ser alle at kravet er møtt, og hvert tiltak kan følges. Utkastet blir stående, og du kan gjøre det igjen når det er endret.",
        "Då ser alle at kravet er møtt, og kvart tiltak kan følgjast. Utkastet blir ståande, og du kan gjere det igjen når det er endra.",
        "Then everybody sees that the demand is met, and each measure can be followed. The draft remains, and you may do it again when it has changed.");
    public static readonly LocalizedText Onto = new(
        "Tiltakene føres på {0}. De som er ført før, skrives på nytt.", "Tiltaka blir førte på {0}. Dei som er førte før, blir skrivne på nytt.", "The measures are entered on {0}. Those entered before are written anew.");
    public static readonly LocalizedText NewInstead = new("Det er en ny plan, som avløser den", "Det er ein ny plan, som avløyser han", "It is a new plan, which takes its place");
    public static readonly LocalizedText Measures = new("Tiltakene som skal føres opp", "Tiltaka som skal førast opp", "The measures to enter");
    public static readonly LocalizedText MeasuresHow = new(
        "Et tiltak som står som foreslått i utkastet, føres opp som vedtatt.", "Eit tiltak som står som foreslått i utkastet, blir ført opp som vedteke.", "A measure that stands as proposed in the draft is entered as decided.");
    public static readonly LocalizedText NoMeasures = new(
        "Utkastet har ingen tiltak ennå. Planen kan føres opp uten.", "Utkastet har ingen tiltak enno. Planen kan førast opp utan.", "The draft has no measures yet. The plan may be entered without.");
    public static readonly LocalizedText IsEntered = new("ført opp fra før", "ført opp frå før", "entered already");
    public static readonly LocalizedText DueOf = new("Frist for «{0}»", "Frist for «{0}»", "Deadline of “{0}”");
    public static readonly LocalizedText DueWritten = new("I utkastet står det «{0}».", "I utkastet står det «{0}».", "The draft says “{0}”.");
    public static readonly LocalizedText Twice = new(
        "To tiltak i utkastet heter «{0}». Gi dem hvert sitt navn i utkastet først.", "To tiltak i utkastet heiter «{0}». Gi dei kvart sitt namn i utkastet først.", "Two measures in the draft are called “{0}”. Give each its own name in the draft first.");
    public static readonly LocalizedText Nothing = new(
        "Velg minst ett tiltak å føre opp.", "Vel minst eitt tiltak å føre opp.", "Choose at least one measure to enter.");
}
