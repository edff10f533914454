using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the history of an entry and the list of changes say around the differences.</summary>
public static class HistoryTexts
{
    public static readonly LocalizedText History = new("Historikk", "Historikk", "History");
    public static readonly LocalizedText HistoryOf = new("Historikk for {0}", "Historikk for {0}", "History of {0}");
    public static readonly LocalizedText Lead = new(
        "Alt som er endret i oppføringen, det nyeste først: når, for hvem, hvorfor og hva.",
        "Alt som er endra i oppføringa, det nyaste først: når, for kven, kvifor og kva.",
        "Everything that was changed in the entry, the newest first: when, for whom, why and what.");
    public static readonly LocalizedText Gone = new("Oppføringen er ikke lenger i registeret.", "Oppføringa er ikkje lenger i registeret.", "The entry is no longer in the register.");
    public static readonly LocalizedText TakenOut = new(
        "Oppføringen er tatt ut av registeret. Historikken viser hva som sto i den, og hvorfor den ble tatt ut.",
        "Oppføringa er teken ut av registeret. Historikken viser kva som stod i ho, og kvifor ho vart teken ut.",
        "The entry was taken out of the register. The history shows what it said, and why it was taken out.");
    public static readonly LocalizedText SeeHistory = new("Se historikken", "Sjå historikken", "See the history");
    public static readonly LocalizedText EntryHistory = new("Historikken til oppføringen", "Historikken til oppføringa", "The history of this entry");
    public static readonly LocalizedText Numbered = new("Endring {0}, {1}", "Endring {0}, {1}", "Change {0}, {1}");
    public static readonly LocalizedText AtTheTime = new("{0} kl. {1}", "{0} kl. {1}", "{0} at {1}");
    public static readonly LocalizedText MadeFor = new("For {0}", "For {0}", "For {0}");
    public static readonly LocalizedText Why = new("Begrunnelse: {0}", "Grunngiving: {0}", "Reason: {0}");
    public static readonly LocalizedText Then = new(
        "Se hele oppføringen slik den sto ved slutten av dagen {0}",
        "Sjå heile oppføringa slik ho stod ved slutten av dagen {0}",
        "See the whole entry as it stood at the end of {0}");
    public static readonly LocalizedText More = new("og {0} endringer til i oppføringen", "og {0} endringar til i oppføringa", "and {0} more changes in the entry");
    public static readonly LocalizedText Older = new("Eldre endringer", "Eldre endringar", "Older changes");
    public static readonly LocalizedText Newest = new("Til de nyeste endringene", "Til dei nyaste endringane", "To the newest changes");
    public static readonly LocalizedText NoneOlder = new("Det er ingen eldre endringer.", "Det er ingen eldre endringar.", "There are no older changes.");

    public static readonly LocalizedText Changes = new("Endringer", "Endringar", "Changes");
    public static readonly LocalizedText ChangesLead = new(
        "Hva som er endret i registeret, når, for hvem og hvorfor. Avgrens til det du arbeider med, eller følg med i en nyhetsleser.",
        "Kva som er endra i registeret, når, for kven og kvifor. Avgrens til det du arbeider med, eller følg med i ein nyhendelesar.",
        "What was changed in the register, when, for whom and why. Narrow it down to what you work with, or follow it in a feed reader.");
    public static readonly LocalizedText Choose = new("Velg endringer", "Vel endringar", "Choose changes");
    public static readonly LocalizedText SinceLabel = new("Endret siden", "Endra sidan", "Changed since");
    public static readonly LocalizedText SinceHelp = new("For eksempel 2026-06-30. Uten dato ser du de siste {0} dagene.", "Til dømes 2026-06-30. Utan dato ser du dei siste {0} dagane.", "For example 2026-06-30. Without a date you see the last {0} days.");
    public static readonly LocalizedText Area = new("Område", "Område", "Area");
    public static readonly LocalizedText AnyKind = new("Alle slag", "Alle slag", "All kinds");
    public static readonly LocalizedText AnySector = new("Alle sektorer", "Alle sektorar", "All sectors");
    public static readonly LocalizedText AnyArea = new("Alle områder", "Alle område", "All areas");
    public static readonly LocalizedText AnySteward = new("Alle aktører", "Alle aktørar", "All actors");
    public static readonly LocalizedText Show = new("Vis endringene", "Vis endringane", "Show the changes");
    public static readonly LocalizedText Narrowed = new("Du ser bare det som gjelder {0}.", "Du ser berre det som gjeld {0}.", "You see only what is about {0}.");
    public static readonly LocalizedText Widen = new("Vis alle endringer", "Vis alle endringar", "Show all changes");
    public static readonly LocalizedText Since = new("Endret siden {0}", "Endra sidan {0}", "Changed since {0}");
    public static readonly LocalizedText SinceOlder = new("Endret siden {0}, eldre endringer", "Endra sidan {0}, eldre endringar", "Changed since {0}, older changes");
    public static readonly LocalizedText None = new("Vi fant ingen endringer.", "Vi fann ingen endringar.", "We found no changes.");
    public static readonly LocalizedText NoneYet = new(
        "Ingen av de nyeste endringene passer. Let videre blant de eldre.",
        "Ingen av dei nyaste endringane passar. Leit vidare blant dei eldre.",
        "None of the newest changes fits. Look further among the older ones.");
    public static readonly LocalizedText Folded = new(
        "{0} oppføringer. Endringen er for stor til å vises oppføring for oppføring.",
        "{0} oppføringar. Endringa er for stor til å visast oppføring for oppføring.",
        "{0} entries. The change is too large to be shown entry by entry.");
    public static readonly LocalizedText FoldedWhole = new(
        "Avgrensningen din er ikke brukt på den.", "Avgrensinga di er ikkje brukt på ho.", "Your conditions have not been applied to it.");
    public static readonly LocalizedText Feed = new("Følg disse endringene i en nyhetsleser (Atom)", "Følg desse endringane i ein nyhendelesar (Atom)", "Follow these changes in a feed reader (Atom)");
    public static readonly LocalizedText AsJson = new("Hent endringene som JSON", "Hent endringane som JSON", "Get the changes as JSON");
    public static readonly LocalizedText FeedTitle = new("Endringer i Samvirke", "Endringar i Samvirke", "Changes in Samvirke");
}
