using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page says from which directorates and ministries find their way.</summary>
public static class SteeringTexts
{
    public static readonly Question Home = new(
        "/styring",
        new("Hvordan styres arbeidet nasjonalt?", "Korleis blir arbeidet styrt nasjonalt?", "How is the work steered nationally?"),
        new(
            "For departementer, direktorater og programstyrer: oppdrag og brev, det som kom ut av dem, og hvordan arbeidet er organisert.",
            "For departement, direktorat og programstyre: oppdrag og brev, det som kom ut av dei, og korleis arbeidet er organisert.",
            "For ministries, directorates and programme boards: assignments and letters, what came of them, and how the work is organised."));

    public static readonly LocalizedText Letters = new("Tildelingsbrev", "Tildelingsbrev", "Allocation letters");
    public static readonly LocalizedText LettersText = new("Legg inn et brev, se gjennom oppdragene og legg dem i registeret.", "Legg inn eit brev, sjå gjennom oppdraga og legg dei i registeret.", "Lay in a letter, look through the assignments and enter them in the register.");
    public static readonly LocalizedText Agencies = new("Etatenes ansvar", "Ansvaret til etatane", "What the agencies answer for");
    public static readonly LocalizedText AgenciesText = new("Hvem de møter, og hva de forvalter.", "Kven dei møter, og kva dei forvaltar.", "Whom they meet, and what they administer.");
}
