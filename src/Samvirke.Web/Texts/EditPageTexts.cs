using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages for writing an entry say around their fields.</summary>
public static class EditPageTexts
{
    public static readonly LocalizedText Propose = new("Foreslå endring", "Føreslå endring", "Propose a change");
    public static readonly LocalizedText Heading = new("Endre: {0}", "Endre: {0}", "Change: {0}");
    public static readonly LocalizedText NewHeading = new("Ny oppføring: {0}", "Ny oppføring: {0}", "New entry: {0}");
    public static readonly LocalizedText Lead = new(
        "Velg hva du vil endre. Det du skriver, blir liggende som utkast til du sender det. Ingen andre ser utkastet.",
        "Vel kva du vil endre. Det du skriv, blir liggjande som utkast til du sender det. Ingen andre ser utkastet.",
        "Choose what to change. What you write is kept as a draft until you send it. Nobody else sees the draft.");
    public static readonly LocalizedText Parts = new("Hva vil du endre?", "Kva vil du endre?", "What do you want to change?");
    public static readonly LocalizedText SoFar = new("Det du har endret så langt", "Det du har endra så langt", "What you have changed so far");
    public static readonly LocalizedText NothingSoFar = new("Ingenting ennå.", "Ingenting enno.", "Nothing yet.");
    public static readonly LocalizedText PartHasFaults = new("må rettes", "må rettast", "must be mended");
    public static readonly LocalizedText LookOver = new("Se over og send", "Sjå over og send", "Look over and send");
    public static readonly LocalizedText Discard = new("Kast utkastet", "Kast utkastet", "Throw the draft away");
    public static readonly LocalizedText Save = new("Lagre og gå tilbake", "Lagre og gå tilbake", "Save and go back");
    public static readonly LocalizedText Back = new("Tilbake til oversikten", "Tilbake til oversikta", "Back to the overview");
    public static readonly LocalizedText BackToEntry = new("Tilbake til {0}", "Tilbake til {0}", "Back to {0}");
    public static readonly LocalizedText AddRow = new("Legg til en {0} til", "Legg til ein {0} til", "Add another {0}");
    public static readonly LocalizedText AddFirst = new("Legg til", "Legg til", "Add");
    public static readonly LocalizedText DropRow = new("Ta bort denne ({0})", "Ta bort denne ({0})", "Remove this one ({0})");
    public static readonly LocalizedText Drop = new("Ta bort", "Ta bort", "Remove");
    public static readonly LocalizedText Change = new("Endre", "Endre", "Change");
    public static readonly LocalizedText ChangeRow = new("Endre {0}", "Endre {0}", "Change {0}");
    public static readonly LocalizedText Empty = new("Ingen ennå.", "Ingen enno.", "None yet.");
    public static readonly LocalizedText NotSaid = new("Ikke oppgitt", "Ikkje oppgitt", "Not given");
    public static readonly LocalizedText DidYouMean = new("Mener du en av disse?", "Meiner du ein av desse?", "Do you mean one of these?");
    public static readonly LocalizedText NoSuchEntry = new(
        "Vi finner ikke dette i registeret. Skriv navnet slik det står der, eller velg blant forslagene.",
        "Vi finn ikkje dette i registeret. Skriv namnet slik det står der, eller vel blant forslaga.",
        "We do not find this in the register. Write the name as it stands there, or choose among the suggestions.");
    public static readonly LocalizedText ToMend = new("Dette må rettes før du kan sende", "Dette må rettast før du kan sende", "This must be mended before you can send");
    public static readonly LocalizedText Outdated = new(
        "Noen har endret oppføringen etter at du begynte. Før du sender, må du se hva som er nytt.",
        "Nokon har endra oppføringa etter at du byrja. Før du sender, må du sjå kva som er nytt.",
        "Somebody has changed the entry since you began. Before you send, you must see what is new.");
    public static readonly LocalizedText SeeWhatIsNew = new("Se hva som er nytt", "Sjå kva som er nytt", "See what is new");
    public static readonly LocalizedText NotSaved = new(
        "Ikke lagret: vi får ikke kontakt. Det du skriver, blir liggende her i nettleseren så lenge fanen er åpen.",
        "Ikkje lagra: vi får ikkje kontakt. Det du skriv, blir liggjande her i nettlesaren så lenge fana er open.",
        "Not saved: we get no contact. What you write stays here in the browser as long as the tab is open.");
    public static readonly LocalizedText Restore = new("Hent tilbake det du skrev her sist", "Hent tilbake det du skreiv her sist", "Bring back what you wrote here last");
    public static readonly LocalizedText Saved = new("Lagret", "Lagra", "Saved");

    public static readonly LocalizedText SendHeading = new("Se over og send", "Sjå over og send", "Look over and send");
    public static readonly LocalizedText YourChange = new("Dette endrer du", "Dette endrar du", "This is what you change");
    public static readonly LocalizedText Why = new("Hvorfor?", "Kvifor?", "Why?");
    public static readonly LocalizedText WhyHelp = new(
        "En setning som andre forstår om noen år. Den blir stående i historien, som alle kan lese. Ikke skriv om enkeltpersoner.",
        "Ei setning som andre forstår om nokre år. Ho blir ståande i historia, som alle kan lese. Ikkje skriv om enkeltpersonar.",
        "A sentence that others understand years from now. It stays in the history, which anybody can read. Do not write about individuals.");
    public static readonly LocalizedText WhyMissing = new("Skriv hvorfor, i en setning.", "Skriv kvifor, i ei setning.", "Write why, in a sentence.");
    public static readonly LocalizedText SendAccept = new("Ta inn i registeret", "Ta inn i registeret", "Put into the register");
    public static readonly LocalizedText SendPropose = new("Send forslaget", "Send forslaget", "Send the proposal");
    public static readonly LocalizedText WillAccept = new(
        "Du kan ta dette inn i registeret selv. Alle ser det med en gang.",
        "Du kan ta dette inn i registeret sjølv. Alle ser det med ein gong.",
        "You may put this into the register yourself. Everybody sees it at once.");
    public static readonly LocalizedText WillPropose = new(
        "Forslaget går til {0}, som svarer for oppføringen. Du kan følge det og snakke med dem om det.",
        "Forslaget går til {0}, som svarer for oppføringa. Du kan følgje det og snakke med dei om det.",
        "The proposal goes to {0}, which answers for the entry. You can follow it and talk with them about it.");
    public static readonly LocalizedText NothingToSend = new("Du har ikke endret noe ennå.", "Du har ikkje endra noko enno.", "You have not changed anything yet.");
    public static readonly LocalizedText NotDone = new("Endringen er ikke gjort", "Endringa er ikkje gjord", "The change has not been made");
    public static readonly LocalizedText TryAgain = new("Noe annet ble endret samtidig. Se over og send på nytt.", "Noko anna vart endra samtidig. Sjå over og send på nytt.", "Something else was changed at the same time. Look over and send again.");
    public static readonly LocalizedText LogIsBroken = new(
        "Registeret tar ikke imot endringer nå, fordi loggen må undersøkes. Utkastet er trygt. Si fra til den som drifter Samvirke.",
        "Registeret tek ikkje imot endringar no, fordi loggen må undersøkjast. Utkastet er trygt. Sei frå til den som driftar Samvirke.",
        "The register takes no changes now, because the log must be examined. The draft is safe. Tell whoever runs Samvirke.");

    public static readonly LocalizedText Accepted = new("Endringen er i registeret", "Endringa er i registeret", "The change is in the register");
    public static readonly LocalizedText AcceptedNext = new("Alle som leser, ser den nå. Du finner den i historien, og den kan angres derfra.", "Alle som les, ser ho no. Du finn ho i historia, og ho kan angrast derifrå.", "Everybody who reads sees it now. You find it in the history, and it can be undone from there.");

    public static readonly LocalizedText New = new("Ny oppføring", "Ny oppføring", "New entry");
    public static readonly LocalizedText NewKind = new("Hva slags oppføring?", "Kva slags oppføring?", "What sort of entry?");
    public static readonly LocalizedText NewKindWhy = new("Søk først: kanskje står den her allerede.", "Søk først: kanskje står ho her allereie.", "Search first: it may be here already.");
    public static readonly LocalizedText NewName = new("Hva heter det, på bokmål?", "Kva heiter det, på bokmål?", "What is it called, in bokmål?");
    public static readonly LocalizedText NewNameWhy = new("Adressen til siden lages av navnet, og kan ikke endres siden.", "Adressa til sida blir laga av namnet, og kan ikkje endrast sidan.", "The address of the page is made from the name, and cannot be changed later.");
    public static readonly LocalizedText NewNameMissing = new("Skriv navnet.", "Skriv namnet.", "Write the name.");
    public static readonly LocalizedText ChooseKind = new("Velg et slag.", "Vel eit slag.", "Choose a sort.");
    public static readonly LocalizedText Continue = new("Fortsett", "Hald fram", "Continue");

    public static readonly LocalizedText RemoveHeading = new("Ta ut av registeret: {0}", "Ta ut av registeret: {0}", "Take out of the register: {0}");
    public static readonly LocalizedText Remove = new("Ta ut av registeret", "Ta ut av registeret", "Take out of the register");
    public static readonly LocalizedText RemoveWhy = new(
        "Bruk dette når oppføringen aldri skulle vært her. Har det bare tatt slutt, sett heller en sluttdato under «Tid og ansvar». Historien blir stående.",
        "Bruk dette når oppføringa aldri skulle ha vore her. Har det berre teke slutt, set heller ein sluttdato under «Tid og ansvar». Historia blir ståande.",
        "Use this when the entry should never have been here. If it has merely ended, set an end date under “Time and responsibility” instead. The history stays.");
}
