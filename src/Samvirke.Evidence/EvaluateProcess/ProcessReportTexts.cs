using Samvirke.Register.Texts;

namespace Samvirke.Evidence.EvaluateProcess;

/// <summary>Headings and columns of the paper of a process.</summary>
internal static class ProcessReportTexts
{
    public static readonly LocalizedText Title = new("Slik gjennomføres {0}", "Slik blir {0} gjennomført", "How {0} is carried out");
    public static readonly LocalizedText Lead = new(
        "Steder spurt: {0}. Har tatt tiltaket i bruk: {1}. Notater: {2}.",
        "Stader spurde: {0}. Har teke tiltaket i bruk: {1}. Notat: {2}.",
        "Places asked: {0}. Have taken the measure up: {1}. Notes: {2}.");
    public static readonly LocalizedText WholeHeading = new("I alt", "I alt", "In all");
    public static readonly LocalizedText SharesMean = new(
        "Intervallet viser hvor andelen kan ligge om stedene og menneskene her sees som et utvalg av flere.",
        "Intervallet viser kvar delen kan liggje om stadene og menneska her blir sett som eit utval av fleire.",
        "The interval shows where the share may lie if the places and people here are seen as a sample of more.");
    public static readonly LocalizedText SharesTable = new("Utbredelse, rekkevidde, etterlevelse og varighet", "Utbreiing, rekkjevidd, etterleving og varigheit", "Adoption, reach, fidelity and maintenance");
    public static readonly LocalizedText PictureCaption = new("Punktet er andelen av 100, streken intervallet (95 %).", "Punktet er delen av 100, streken intervallet (95 %).", "The dot is the share of 100, the line its interval (95%).");
    public static readonly LocalizedText Axis = new("av 100", "av 100", "of 100");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText Count = new("Antall", "Tal på", "Count");
    public static readonly LocalizedText OfHundred = new("Av 100", "Av 100", "Of 100");
    public static readonly LocalizedText Between = new("Trolig mellom", "Truleg mellom", "Probably between");
    public static readonly LocalizedText Adoption = new("Steder som tok det i bruk", "Stader som tok det i bruk", "Places that took it up");
    public static readonly LocalizedText Reach = new("Deltok (rekkevidde)", "Deltok (rekkjevidd)", "Took part (reach)");
    public static readonly LocalizedText Fidelity = new("Gjort som planlagt (etterlevelse)", "Gjort som planlagt (etterleving)", "Done as planned (fidelity)");
    public static readonly LocalizedText Maintenance = new("Steder der det fortsetter", "Stader der det held fram", "Places where it goes on");
    public static readonly LocalizedText SitesHeading = new("Sted for sted", "Stad for stad", "Place by place");
    public static readonly LocalizedText SitesTable = new("Stedene", "Stadene", "The places");
    public static readonly LocalizedText Place = new("Sted", "Stad", "Place");
    public static readonly LocalizedText TakesPart = new("Med", "Med", "Takes part");
    public static readonly LocalizedText GoesOn = new("Fortsetter", "Held fram", "Goes on");
    public static readonly LocalizedText NotesHead = new("Notater", "Notat", "Notes");
    public static readonly LocalizedText DomainsHeading = new("Hva som står i veien, og hva som hjelper", "Kva som står i vegen, og kva som hjelper", "What stands in the way, and what helps");
    public static readonly LocalizedText DomainsTable = new("Notater etter hva de handler om", "Notat etter kva dei handlar om", "Notes by what they are about");
    public static readonly LocalizedText Barriers = new("Står i veien", "Står i vegen", "Stands in the way");
    public static readonly LocalizedText Drivers = new("Hjelper", "Hjelper", "Helps");
    public static readonly LocalizedText NotesFrom = new("{0} (steder: {1})", "{0} (stader: {1})", "{0} (places: {1})");
    public static readonly LocalizedText NotesHeading = new("Det som er hørt og sett", "Det som er høyrt og sett", "What was heard and seen");
    public static readonly LocalizedText NotesTable = new("Notater, det nyeste først", "Notat, det nyaste først", "Notes, the newest first");
    public static readonly LocalizedText When = new("Når og hvordan", "Når og korleis", "When and how");
    public static readonly LocalizedText NoteHead = new("Notat", "Notat", "Note");
    public static readonly LocalizedText CodesHead = new("Handler om", "Handlar om", "About");
    public static readonly LocalizedText Helps = new("Hjelper: {0}", "Hjelper: {0}", "Helps: {0}");
    public static readonly LocalizedText Hinders = new("I veien: {0}", "I vegen: {0}", "In the way: {0}");
    public static readonly LocalizedText OfAll = new("{0} av {1}", "{0} av {1}", "{0} of {1}");
    public static readonly LocalizedText FromTo = new("{0} og {1}", "{0} og {1}", "{0} and {1}");
    public static readonly LocalizedText Yes = new("ja", "ja", "yes");
    public static readonly LocalizedText No = new("nei", "nei", "no");
    public static readonly LocalizedText Unknown = new("ikke kjent", "ikkje kjent", "not known");
}
