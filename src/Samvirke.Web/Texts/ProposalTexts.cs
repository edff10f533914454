using Samvirke.Register.Texts;
using Samvirke.Storage.Proposals;

namespace Samvirke.Web.Texts;

/// <summary>What the pages for proposed changes say.</summary>
public static class ProposalTexts
{
    public static readonly LocalizedText Heading = new("Endringsforslag", "Endringsforslag", "Proposed changes");
    public static readonly LocalizedText Lead = new("Forslag til endringer i registeret som angår deg og organisasjonen din.", "Forslag til endringar i registeret som vedkjem deg og organisasjonen din.", "Proposed changes of the register that concern you and your organisation.");
    public static readonly LocalizedText ToDecide = new("Venter på dere", "Ventar på dykk", "Waiting for you");
    public static readonly LocalizedText NothingToDecide = new("Ingen forslag venter på svar fra dere.", "Ingen forslag ventar på svar frå dykk.", "No proposals await your answer.");
    public static readonly LocalizedText Drafts = new("Utkastene dine", "Utkasta dine", "Your drafts");
    public static readonly LocalizedText Sent = new("Sendt og ikke avgjort", "Sende og ikkje avgjorde", "Sent and not decided");
    public static readonly LocalizedText Ended = new("Avgjort", "Avgjorde", "Decided");
    public static readonly LocalizedText NoneOfThese = new("Ingen.", "Ingen.", "None.");
    public static readonly LocalizedText BeginNew = new("Skriv en ny oppføring", "Skriv ei ny oppføring", "Write a new entry");
    public static readonly LocalizedText HowToBegin = new("Vil du rette noe som står her? Finn oppføringen og velg «Foreslå endring».", "Vil du rette noko som står her? Finn oppføringa og vel «Føreslå endring».", "Do you want to correct something that stands here? Find the entry and choose “Propose a change”.");
    public static readonly LocalizedText Number = new("Endringsforslag {0}", "Endringsforslag {0}", "Proposed change {0}");
    public static readonly LocalizedText SentBy = new("Sendt av {0}, {1}", "Sendt av {0}, {1}", "Sent by {0}, {1}");
    public static readonly LocalizedText SavedAt = new("lagret {0}", "lagra {0}", "saved {0}");
    public static readonly LocalizedText Reason = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText What = new("Hva som foreslås", "Kva som blir føreslått", "What is proposed");
    public static readonly LocalizedText Unreadable = new("Dette forslaget kan ikke leses av denne utgaven av Samvirke.", "Dette forslaget kan ikkje lesast av denne utgåva av Samvirke.", "This proposal cannot be read by this version of Samvirke.");
    public static readonly LocalizedText Decider = new("Avgjøres av {0}.", "Blir avgjort av {0}.", "To be decided by {0}.");
    public static readonly LocalizedText Secretariat = new("det nasjonale sekretariatet", "det nasjonale sekretariatet", "the national secretariat");
    public static readonly LocalizedText SentReceipt = new("Forslaget er sendt. Du finner svaret her, og under «Endringsforslag».", "Forslaget er sendt. Du finn svaret her, og under «Endringsforslag».", "The proposal has been sent. You find the answer here, and under “Proposed changes”.");
    public static readonly LocalizedText AcceptedReceipt = new("Forslaget er tatt inn i registeret. Alle som leser, ser det nå.", "Forslaget er teke inn i registeret. Alle som les, ser det no.", "The proposal has been put into the register. Everybody who reads sees it now.");
    public static readonly LocalizedText AlreadyDecided = new("Forslaget er allerede avgjort eller trukket.", "Forslaget er allereie avgjort eller trekt.", "The proposal has already been decided or withdrawn.");

    public static readonly LocalizedText Conversation = new("Samtale", "Samtale", "Conversation");
    public static readonly LocalizedText NothingSaid = new("Ingen har skrevet noe ennå.", "Ingen har skrive noko enno.", "Nobody has written anything yet.");
    public static readonly LocalizedText Say = new("Skriv til dem det gjelder", "Skriv til dei det gjeld", "Write to those concerned");
    public static readonly LocalizedText SayHelp = new("Det leses av dem som foreslår og dem som avgjør. Du kan bruke *kursiv*, lister og lenker.", "Det blir lese av dei som føreslår og dei som avgjer. Du kan bruke *kursiv*, lister og lenkjer.", "It is read by those who propose and those who decide. You may use *italics*, lists and links.");
    public static readonly LocalizedText SayMissing = new("Skriv noe først.", "Skriv noko først.", "Write something first.");
    public static readonly LocalizedText SendMessage = new("Send", "Send", "Send");

    public static readonly LocalizedText Decide = new("Avgjør forslaget", "Avgjer forslaget", "Decide on the proposal");
    public static readonly LocalizedText Accept = new("Ta inn i registeret", "Ta inn i registeret", "Put into the register");
    public static readonly LocalizedText Return = new("Send tilbake", "Send tilbake", "Send back");
    public static readonly LocalizedText Withdraw = new("Trekk forslaget", "Trekk forslaget", "Withdraw the proposal");
    public static readonly LocalizedText DecisionReason = new("Hva vil du si om avgjørelsen?", "Kva vil du seie om avgjerda?", "What do you want to say of the decision?");
    public static readonly LocalizedText DecisionHelp = new("Må fylles ut når forslaget sendes tilbake.", "Må fyllast ut når forslaget blir sendt tilbake.", "Required when the proposal is sent back.");
    public static readonly LocalizedText ReturnNeedsReason = new("Skriv hvorfor forslaget sendes tilbake, så de vet hva de kan gjøre.", "Skriv kvifor forslaget blir sendt tilbake, så dei veit kva dei kan gjere.", "Write why the proposal is sent back, so that they know what they can do.");
    public static readonly LocalizedText DecidedBy = new("{0} av {1}, {2}", "{0} av {1}, {2}", "{0} by {1}, {2}");

    public static readonly LocalizedText MeanwhileHeading = new("Endret av andre i mellomtiden", "Endra av andre i mellomtida", "Changed by others meanwhile");
    public static readonly LocalizedText BothChanged = new("Dette har dere begge endret. Velg hva som skal stå.", "Dette har de begge endra. Vel kva som skal stå.", "Both of you have changed this. Choose what is to stand.");
    public static readonly LocalizedText NothingInConflict = new("Ingenting av dette kolliderer. Alt kan stå.", "Ingenting av dette kolliderer. Alt kan stå.", "None of this collides. All of it can stand.");
    public static readonly LocalizedText KeepTheirs = new("La det stå som det er nå", "Lat det stå som det er no", "Let it stand as it is now");
    public static readonly LocalizedText KeepMine = new("Bruk det som ble skrevet her", "Bruk det som vart skrive her", "Use what was written here");
    public static readonly LocalizedText MergeHeading = new("Hva som er nytt: {0}", "Kva som er nytt: {0}", "What is new: {0}");
    public static readonly LocalizedText MergeSave = new("Legg det jeg skrev oppå", "Legg det eg skreiv oppå", "Lay what I wrote on top");

    public static readonly LocalizedText Undo = new("Angre denne endringen", "Angre denne endringa", "Undo this change");
    public static readonly LocalizedText UndoHeading = new("Angre endring {0}", "Angre endring {0}", "Undo change {0}");
    public static readonly LocalizedText UndoWhy = new("Å angre er en ny endring, som setter oppføringen tilbake slik den var før. Ingenting slettes fra historien.", "Å angre er ei ny endring, som set oppføringa tilbake slik ho var før. Ingenting blir sletta frå historia.", "Undoing is a new change, which puts the entry back as it was before. Nothing is deleted from the history.");
    public static readonly LocalizedText UndoLater = new("Oppføringen er endret igjen siden. Også det som ble gjort etterpå, går tilbake: se hva som skjer under.", "Oppføringa er endra igjen sidan. Òg det som vart gjort etterpå, går tilbake: sjå kva som skjer under.", "The entry has been changed again since. What was done afterwards goes back too: see what happens below.");
    public static readonly LocalizedText NothingToUndo = new("Alt står allerede slik det var før denne endringen.", "Alt står allereie slik det var før denne endringa.", "Everything already stands as it was before this change.");
    public static readonly LocalizedText UndoTooLarge = new("Endringen gjelder {0} oppføringer, og er for stor til å angres her. Angre oppføringene hver for seg fra historien deres, eller be den som drifter Samvirke.", "Endringa gjeld {0} oppføringar, og er for stor til å angrast her. Angre oppføringane kvar for seg frå historia deira, eller be den som driftar Samvirke.", "The change is about {0} entries, and is too large to be undone here. Undo the entries one by one from their history, or ask whoever runs Samvirke.");

    /// <summary>Where a proposal stands.</summary>
    public static LocalizedText Of(ProposalState state) => state switch
    {
        ProposalState.Sent => new("Venter på svar", "Ventar på svar", "Awaiting an answer"),
        ProposalState.Accepted => new("Tatt inn i registeret", "Teke inn i registeret", "Put into the register"),
        ProposalState.Returned => new("Sendt tilbake", "Sendt tilbake", "Sent back"),
        ProposalState.Withdrawn => new("Trukket", "Trekt", "Withdrawn"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };
}
