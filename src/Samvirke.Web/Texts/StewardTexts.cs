using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page about stewards of topics says.</summary>
public static class StewardTexts
{
    public static readonly LocalizedText Heading = new("Temaansvarlige", "Temaansvarlege", "Stewards of topics");
    public static readonly LocalizedText Why = new(
        "Den som er ansvarlig for et tema, kan godta endringer i oppføringer om temaet, også når en annen organisasjon har ansvaret for oppføringen. Det gjelder bare mens personen handler for en organisasjon.",
        "Den som er ansvarleg for eit tema, kan godta endringar i oppføringar om temaet, òg når ein annan organisasjon har ansvaret for oppføringa. Det gjeld berre medan personen handlar for ein organisasjon.",
        "The steward of a topic may accept changes of entries about the topic, also when another organisation answers for the entry. It holds only while the person acts for an organisation.");
    public static readonly LocalizedText Nobody = new("Ingen er temaansvarlig ennå.", "Ingen er temaansvarleg enno.", "Nobody is steward of a topic yet.");
    public static readonly LocalizedText Topic = new("Tema", "Tema", "Topic");
    public static readonly LocalizedText End = new("Avslutt", "Avslutt", "End");
    public static readonly LocalizedText EndFor = new("Avslutt: {0}, {1}", "Avslutt: {0}, {1}", "End: {0}, {1}");
    public static readonly LocalizedText Appoint = new("Utnevn en temaansvarlig", "Utnemn ein temaansvarleg", "Appoint a steward");
    public static readonly LocalizedText EmailHelp = new("Personen må ha en konto fra før.", "Personen må ha ein konto frå før.", "The person must have an account already.");
    public static readonly LocalizedText NoAccount = new("Ingen konto har den adressen. Inviter personen til en organisasjon først.", "Ingen konto har den adressa. Inviter personen til ein organisasjon først.", "No account has that address. Invite the person to an organisation first.");
    public static readonly LocalizedText ChooseTopic = new("Velg et tema.", "Vel eit tema.", "Choose a topic.");
    public static readonly LocalizedText Save = new("Utnevn", "Utnemn", "Appoint");
}
