using Samvirke.Analysis.Reasons;
using Samvirke.Formats.Documents;
using Samvirke.Register.Texts;
using Samvirke.Steering.KeepLetters;
using Samvirke.Steering.ReadLetter;

namespace Samvirke.Web.Texts;

/// <summary>What the pages say on which allocation letters are laid in and looked through.</summary>
public static class LetterTexts
{
    public static readonly LocalizedText Title = new("Tildelingsbrev som er lest her", "Tildelingsbrev som er lesne her", "Allocation letters read here");
    public static readonly LocalizedText Lead = new(
        "Legg inn et tildelingsbrev, så finner Samvirke oppdragene i det. Du ser gjennom hvert av dem ved siden av teksten i brevet før noe går inn i registeret.",
        "Legg inn eit tildelingsbrev, så finn Samvirke oppdraga i det. Du ser gjennom kvart av dei ved sida av teksten i brevet før noko går inn i registeret.",
        "Lay in an allocation letter, and Samvirke finds the assignments in it. You look through each of them beside the text of the letter before anything enters the register.");
    public static readonly LocalizedText None = new("Ingen brev er lagt inn ennå.", "Ingen brev er lagde inn enno.", "No letters have been laid in yet.");
    public static readonly LocalizedText Add = new("Legg inn et brev", "Legg inn eit brev", "Lay in a letter");
    public static readonly LocalizedText SignIn = new("Logg inn for en virksomhet for å legge inn brev.", "Logg inn for ei verksemd for å leggje inn brev.", "Sign in for an organisation to lay in letters.");
    public static readonly LocalizedText Letter = new("Brev", "Brev", "Letter");
    public static readonly LocalizedText Called = new("Tildelingsbrev til {0} for {1}", "Tildelingsbrev til {0} for {1}", "Allocation letter to {0} for {1}");
    public static readonly LocalizedText CalledSupplement = new("Tillegg {2} til tildelingsbrevet til {0} for {1}", "Tillegg {2} til tildelingsbrevet til {0} for {1}", "Supplement {2} to the allocation letter to {0} for {1}");
    public static readonly LocalizedText Found = new("Oppdrag funnet", "Oppdrag funne", "Assignments found");
    public static readonly LocalizedText Left = new("Ikke sett på", "Ikkje sett på", "Not looked at");
    public static readonly LocalizedText Readers = new("Hvem som kan lese", "Kven som kan lese", "Who may read");
    public static readonly LocalizedText Everybody = new("alle", "alle", "everybody");
    public static readonly LocalizedText OnlyYou = new("bare dere", "berre de", "only you");

    public static readonly LocalizedText Year = new("Hvilket år gjelder brevet?", "Kva år gjeld brevet?", "Which year is the letter for?");
    public static readonly LocalizedText From = new("Hvem er det fra?", "Kven er det frå?", "Who is it from?");
    public static readonly LocalizedText To = new("Hvem er det til?", "Kven er det til?", "Who is it to?");
    public static readonly LocalizedText Choose = new("Velg", "Vel", "Choose");
    public static readonly LocalizedText Day = new("Dato på brevet (kan stå tom)", "Dato på brevet (kan stå tom)", "Date of the letter (may be left empty)");
    public static readonly LocalizedText Supplement = new("Hvis det er et tillegg: hvilket nummer?", "Om det er eit tillegg: kva nummer?", "If it is a supplement: which number?");
    public static readonly LocalizedText SupplementHelp = new("1, 2, 3 … La stå tom for selve tildelingsbrevet.", "1, 2, 3 … La stå tom for sjølve tildelingsbrevet.", "1, 2, 3 … Leave empty for the letter itself.");
    public static readonly LocalizedText Address = new("Nettadressen der brevet ligger (kan stå tom)", "Nettadressa der brevet ligg (kan stå tom)", "The web address of the letter (may be left empty)");
    public static readonly LocalizedText File = new("Brevet som fil", "Brevet som fil", "The letter as a file");
    public static readonly LocalizedText FileHelp = new(
        "Word (.docx), PDF eller ren tekst, høyst 20 MB. Bare teksten blir tatt vare på; selve filen blir ikke lagret.",
        "Word (.docx), PDF eller rein tekst, høgst 20 MB. Berre teksten blir teken vare på; sjølve fila blir ikkje lagra.",
        "Word (.docx), PDF or plain text, at most 20 MB. Only the text is kept; the file itself is not stored.");
    public static readonly LocalizedText Pasted = new("… eller lim inn teksten", "… eller lim inn teksten", "… or paste the text");
    public static readonly LocalizedText NoPeople = new(
        "Ta ikke med navn på privatpersoner. Det som er unntatt offentlighet, skal ikke legges inn.",
        "Ta ikkje med namn på privatpersonar. Det som er unnateke frå offentlegheita, skal ikkje leggjast inn.",
        "Leave out names of private persons. What is withheld from the public must not be laid in.");
    public static readonly LocalizedText ReadIt = new("Les brevet", "Les brevet", "Read the letter");
    public static readonly LocalizedText SharedAtOnce = new("Alle kan lese brevet og det vi gjør ut av det", "Alle kan lese brevet og det vi gjer ut av det", "Everybody may read the letter and what we make of it");
    public static readonly LocalizedText SharedWhy = new(
        "Brev som alle kan lese, blir med når oppdrag sammenlignes på tvers av brev.", "Brev som alle kan lese, blir med når oppdrag blir jamførte på tvers av brev.", "Letters that everybody may read are taken in when assignments are compared across letters.");

    public static readonly LocalizedText Review = new("Se gjennom oppdragene", "Sjå gjennom oppdraga", "Look through the assignments");
    public static readonly LocalizedText ReviewDone = new("Alle oppdragene i brevet er sett gjennom.", "Alle oppdraga i brevet er sette gjennom.", "All assignments of the letter have been looked through.");
    public static readonly LocalizedText ReviewLeft = new("{0} av {1} oppdrag er ikke sett gjennom ennå.", "{0} av {1} oppdrag er ikkje sette gjennom enno.", "{0} of {1} assignments have not been looked through yet.");
    public static readonly LocalizedText Next = new("Se på det neste", "Sjå på det neste", "Look at the next");
    public static readonly LocalizedText AcceptRest = new("Ta med alle som ingen har sett på, og som det ikke er noe å si til", "Ta med alle som ingen har sett på, og som det ikkje er noko å seie til", "Take in all that nobody has looked at and that nothing has to be said about");
    public static readonly LocalizedText Enter = new("Legg oppdragene inn i registeret", "Legg oppdraga inn i registeret", "Enter the assignments in the register");
    public static readonly LocalizedText EnterWhy = new(
        "Brevet og oppdragene du har tatt med, blir oppføringer i registeret med brevet som kilde. Det dere selv svarer for, kommer inn med én gang; resten går som forslag til dem som svarer for det.",
        "Brevet og oppdraga du har teke med, blir oppføringar i registeret med brevet som kjelde. Det de sjølve svarer for, kjem inn med ein gong; resten går som forslag til dei som svarer for det.",
        "The letter and the assignments that you have taken in become entries of the register, with the letter as their source. What you answer for yourselves comes in at once; the rest goes as a proposal to those who answer for it.");
    public static readonly LocalizedText EnterNow = new("Legg inn", "Legg inn", "Enter");
    public static readonly LocalizedText Entered = new("Oppdragene er i registeret.", "Oppdraga er i registeret.", "The assignments are in the register.");
    public static readonly LocalizedText EnteredProposed = new("Det dere svarer for, er i registeret. Resten venter på dem som svarer for det.", "Det de svarer for, er i registeret. Resten ventar på dei som svarer for det.", "What you answer for is in the register. The rest waits for those who answer for it.");
    public static readonly LocalizedText EnterReason = new("Oppdrag fra et tildelingsbrev", "Oppdrag frå eit tildelingsbrev", "Assignments of an allocation letter");
    public static readonly LocalizedText NothingToEnter = new("Du har ikke tatt med noe oppdrag ennå.", "Du har ikkje teke med noko oppdrag enno.", "You have not taken in any assignment yet.");
    public static readonly LocalizedText NewEntry = new("blir en ny oppføring", "blir ei ny oppføring", "becomes a new entry");
    public static readonly LocalizedText AddsTo = new("føyes til", "blir lagd til", "is added to");
    public static readonly LocalizedText Source = new("Teksten i brevet", "Teksten i brevet", "The text of the letter");
    public static readonly LocalizedText PageOf = new("Side {0}", "Side {0}", "Page {0}");
    public static readonly LocalizedText PagesOf = new("Side {0}–{1}", "Side {0}–{1}", "Pages {0}–{1}");
    public static readonly LocalizedText Missed = new("Er det et oppdrag som ikke ble funnet?", "Er det eit oppdrag som ikkje vart funne?", "Is there an assignment that was not found?");
    public static readonly LocalizedText MissedHelp = new("Skriv linjen der det begynner og linjen der det slutter, slik de står ved teksten: 12.3 er linje 3 på side 12.", "Skriv linja der det byrjar og linja der det sluttar, slik dei står ved teksten: 12.3 er linje 3 på side 12.", "Write the line where it begins and the line where it ends, as they stand beside the text: 12.3 is line 3 of page 12.");
    public static readonly LocalizedText FirstLine = new("Første linje", "Første linje", "First line");
    public static readonly LocalizedText LastLine = new("Siste linje", "Siste linje", "Last line");
    public static readonly LocalizedText AddIt = new("Legg til oppdraget", "Legg til oppdraget", "Add the assignment");
    public static readonly LocalizedText NoLine = new("Brevet har ingen linje {0}", "Brevet har inga linje {0}", "The letter has no line {0}");
    public static readonly LocalizedText WrongOrder = new("Den siste linjen står før den første", "Den siste linja står før den første", "The last line stands before the first");
    public static readonly LocalizedText IsThere = new("Et oppdrag begynner på den linjen alt", "Eit oppdrag byrjar på den linja alt", "An assignment begins on that line already");
    public static readonly LocalizedText Share = new("La alle lese det", "La alle lese det", "Let everybody read it");
    public static readonly LocalizedText Unshare = new("La bare oss lese det", "La berre oss lese det", "Let only us read it");
    public static readonly LocalizedText Remove = new("Ta brevet bort", "Ta brevet bort", "Take the letter away");
    public static readonly LocalizedText RemoveWhy = new(
        "Teksten og det dere har gjort ut av den, blir borte her. Det som er lagt inn i registeret, står der.", "Teksten og det de har gjort ut av han, blir borte her. Det som er lagt inn i registeret, står der.", "The text and what you have made of it are gone from here. What has been entered in the register stays there.");
    public static readonly LocalizedText Removed = new("Brevet er tatt bort.", "Brevet er teke bort.", "The letter has been taken away.");
    public static readonly LocalizedText SomebodyWrote = new("Noen andre skrev samtidig. Ingenting ble lagret. Se på siden igjen og prøv en gang til.", "Nokon andre skreiv samstundes. Ingenting vart lagra. Sjå på sida igjen og prøv ein gong til.", "Somebody else wrote at the same time. Nothing was saved. Look at the page again and try once more.");

    public static readonly LocalizedText Number = new("Nummer", "Nummer", "Number");
    public static readonly LocalizedText Heading = new("Overskrift", "Overskrift", "Heading");
    public static readonly LocalizedText Text = new("Hva oppdraget går ut på", "Kva oppdraget går ut på", "What the assignment asks");
    public static readonly LocalizedText Due = new("Frist", "Frist", "Deadline");
    public static readonly LocalizedText Leads = new("Hvem som leder (én på hver linje)", "Kven som leier (éin på kvar linje)", "Who leads (one on each line)");
    public static readonly LocalizedText Partners = new("Hvem det skal gjøres sammen med (én på hver linje)", "Kven det skal gjerast saman med (éin på kvar linje)", "With whom it is to be done (one on each line)");
    public static readonly LocalizedText With = new("Sammen med", "Saman med", "With");
    public static readonly LocalizedText LaidInBy = new("Lagt inn av", "Lagt inn av", "Laid in by");
    public static readonly LocalizedText IsSupplement = new(
        "Dette er et tillegg. At et oppdrag ikke står her, sier ikke at det mangler: det kan stå i selve tildelingsbrevet.",
        "Dette er eit tillegg. At eit oppdrag ikkje står her, seier ikkje at det manglar: det kan stå i sjølve tildelingsbrevet.",
        "This is a supplement. That an assignment does not stand here does not say that it is missing: it may stand in the allocation letter itself.");
    public static readonly LocalizedText AllEntered = new("Det som er tatt med, er i registeret.", "Det som er teke med, er i registeret.", "What was taken in is in the register.");
    public static readonly LocalizedText NotKnown = new("Registeret kjenner ikke: {0}. Navnet blir stående her, men kommer ikke inn i registeret.", "Registeret kjenner ikkje: {0}. Namnet blir ståande her, men kjem ikkje inn i registeret.", "The register does not know: {0}. The name stays here, but does not enter the register.");
    public static readonly LocalizedText Withheld = new("Unntatt offentlighet", "Unnateke frå offentlegheita", "Withheld from the public");
    public static readonly LocalizedText Same = new("Står oppdraget i registeret fra før?", "Står oppdraget i registeret frå før?", "Is the assignment in the register already?");
    public static readonly LocalizedText IsNew = new("Nei, det er et nytt oppdrag", "Nei, det er eit nytt oppdrag", "No, it is a new assignment");
    public static readonly LocalizedText SameNumber = new("samme nummer", "same nummer", "the same number");
    public static readonly LocalizedText Alike = new("{0} prosent like ord", "{0} prosent like ord", "{0} per cent the same words");
    public static readonly LocalizedText OtherOfYear = new("Et annet oppdrag av samme år", "Eit anna oppdrag av same år", "Another assignment of the same year");
    public static readonly LocalizedText Take = new("Ta med", "Ta med", "Take in");
    public static readonly LocalizedText Skip = new("Dette er ikke et oppdrag", "Dette er ikkje eit oppdrag", "This is no assignment");
    public static readonly LocalizedText Reopen = new("Se på det igjen senere", "Sjå på det igjen seinare", "Look at it again later");
    public static readonly LocalizedText Changed = new("Noen andre har endret dette oppdraget i mellomtiden. Det du skrev, står fortsatt i skjemaet; under ser du hva som står nå.", "Nokon andre har endra dette oppdraget i mellomtida. Det du skreiv, står framleis i skjemaet; under ser du kva som står no.", "Somebody else has changed this assignment meanwhile. What you wrote still stands in the form; below is what stands now.");
    public static readonly LocalizedText Kept = new("Lagret.", "Lagra.", "Saved.");
    public static readonly LocalizedText Assignment = new("Oppdrag", "Oppdrag", "Assignment");
    public static readonly LocalizedText State = new("Stand", "Stand", "State");
    public static readonly LocalizedText Lines = new("Linje {0}–{1}", "Linje {0}–{1}", "Lines {0}–{1}");

    public static readonly LocalizedText NoYear = new("Skriv et årstall med fire sifre, for eksempel 2026", "Skriv eit årstal med fire siffer, til dømes 2026", "Write a year with four digits, for instance 2026");
    public static readonly LocalizedText NoGiver = new("Velg hvem brevet er fra", "Vel kven brevet er frå", "Choose who the letter is from");
    public static readonly LocalizedText NoReceiver = new("Velg hvem brevet er til", "Vel kven brevet er til", "Choose who the letter is to");
    public static readonly LocalizedText NoDay = new("Datoen finnes ikke i kalenderen; skriv den slik: 15.1.2026", "Datoen finst ikkje i kalenderen; skriv han slik: 15.1.2026", "No calendar has this date; write it as 15.1.2026");
    public static readonly LocalizedText NoSupplement = new("Skriv nummeret på tillegget med sifre, for eksempel 2, eller la feltet stå tomt", "Skriv nummeret på tillegget med siffer, til dømes 2, eller la feltet stå tomt", "Write the number of the supplement in digits, for instance 2, or leave the field empty");
    public static readonly LocalizedText NoAddress = new("Skriv hele nettadressen, med https:// foran, eller la feltet stå tomt", "Skriv heile nettadressa, med https:// framfor, eller la feltet stå tomt", "Write the whole web address, beginning with https://, or leave the field empty");
    public static readonly LocalizedText NoLetter = new("Velg en fil eller lim inn teksten", "Vel ei fil eller lim inn teksten", "Choose a file or paste the text");
    public static readonly LocalizedText NoHeading = new("Skriv en overskrift", "Skriv ei overskrift", "Write a heading");
    public static readonly LocalizedText NothingAsked = new("Skriv hva oppdraget går ut på, eller kryss av for at det er unntatt offentlighet", "Skriv kva oppdraget går ut på, eller kryss av for at det er unnateke frå offentlegheita", "Write what the assignment asks, or tick that it is withheld from the public");
    public static readonly LocalizedText NoSuchAssignment = new("Registeret har ikke lenger det oppdraget; velg et annet", "Registeret har ikkje lenger det oppdraget; vel eit anna", "The register no longer has that assignment; choose another");

    private static readonly LocalizedText TooLarge = new("Filen er for stor. Den kan være høyst 20 MB.", "Fila er for stor. Ho kan vere høgst 20 MB.", "The file is too large. It may be at most 20 MB.");
    private static readonly LocalizedText Empty = new("Filen er tom.", "Fila er tom.", "The file is empty.");
    private static readonly LocalizedText OtherSort = new(
        "Filen er ikke Word (.docx), PDF eller tekst. En eldre Word-fil (.doc) eller en fil med passord må lagres på nytt som .docx uten passord.",
        "Fila er ikkje Word (.docx), PDF eller tekst. Ei eldre Word-fil (.doc) eller ei fil med passord må lagrast på nytt som .docx utan passord.",
        "The file is not Word (.docx), PDF or text. An older Word file (.doc) or one with a password must be saved again as .docx without a password.");
    private static readonly LocalizedText Damaged = new("Filen er skadet og lar seg ikke åpne. Lagre den på nytt, eller lim inn teksten.", "Fila er skadd og lèt seg ikkje opne. Lagre ho på nytt, eller lim inn teksten.", "The file is damaged and cannot be opened. Save it again, or paste the text.");
    private static readonly LocalizedText Locked = new("Filen er låst med passord. Lagre den uten passord, eller lim inn teksten.", "Fila er låst med passord. Lagre ho utan passord, eller lim inn teksten.", "The file is locked with a password. Save it without, or paste the text.");
    private static readonly LocalizedText Scanned = new(
        "Filen har sider, men ingen tekst; den er nok skannet. Kjør den gjennom tekstgjenkjenning (OCR) først, eller lim inn teksten.",
        "Fila har sider, men ingen tekst; ho er nok skanna. Køyr ho gjennom tekstattkjenning (OCR) først, eller lim inn teksten.",
        "The file has pages but no text; it was probably scanned. Run it through text recognition (OCR) first, or paste the text.");
    private static readonly LocalizedText NoPdfReader = new("Denne tjeneren kan ikke lese PDF (pdftotext er ikke installert). Lim inn teksten, eller bruk .docx.", "Denne tenaren kan ikkje lese PDF (pdftotext er ikkje installert). Lim inn teksten, eller bruk .docx.", "This server cannot read PDF (pdftotext is not installed). Paste the text, or use .docx.");
    private static readonly LocalizedText TooHeavy = new("Brevet er for langt eller for tungt å lese. Del det opp, eller lim inn den delen som har oppdragene.", "Brevet er for langt eller for tungt å lese. Del det opp, eller lim inn den delen som har oppdraga.", "The letter is too long or too heavy to read. Divide it, or paste the part that has the assignments.");

    private static readonly LocalizedText Tracked = new(
        "Filen har endringer som ikke er godtatt ({0} lagt til, {1} tatt bort). Den er lest som om alle er godtatt. Er dette brevet slik det ble sendt?",
        "Fila har endringar som ikkje er godtekne ({0} lagde til, {1} tekne bort). Ho er lesen som om alle er godtekne. Er dette brevet slik det vart sendt?",
        "The file has changes that are not accepted ({0} added, {1} removed). It is read as if all were accepted. Is this the letter as it was sent?");
    private static readonly LocalizedText CommentsLeft = new("{0} merknader i margen er ikke tatt med.", "{0} merknader i margen er ikkje tekne med.", "{0} remarks in the margin are left out.");
    private static readonly LocalizedText PagesLeft = new("Disse sidene har ingen tekst, og er nok skannet: {0}. Oppdrag på dem er ikke funnet.", "Desse sidene har ingen tekst, og er nok skanna: {0}. Oppdrag på dei er ikkje funne.", "These pages have no text and were probably scanned: {0}. Assignments on them have not been found.");

    private static readonly LocalizedText NoText = new("Brevet har ingen tekst.", "Brevet har ingen tekst.", "The letter has no text.");
    private static readonly LocalizedText NothingFound = new("Fant ingen oppdrag i brevet. Legg dem til ved å peke på linjene.", "Fann ingen oppdrag i brevet. Legg dei til ved å peike på linjene.", "Found no assignments in the letter. Add them by pointing at the lines.");
    private static readonly LocalizedText NumberTwice = new(
        "Nummeret {0} står også på linje {1}. Rett det ene, eller velg «Dette er ikke et oppdrag».", "Nummeret {0} står òg på linje {1}. Rett det eine, eller vel «Dette er ikkje eit oppdrag».", "The number {0} also stands on line {1}. Mend one of them, or choose “This is no assignment”.");
    private static readonly LocalizedText ImpossibleDay = new(
        "Brevet har en frist som ikke finnes i kalenderen: «{0}». Skriv dagen som er ment, eller la fristen stå tom.", "Brevet har ein frist som ikkje finst i kalenderen: «{0}». Skriv dagen som er meint, eller la fristen stå tom.", "The letter has a deadline that no calendar has: “{0}”. Write the day that is meant, or leave the deadline empty.");
    private static readonly LocalizedText EmptyAssignment = new("Det står ingenting under overskriften. Skriv hva oppdraget går ut på, eller velg «Dette er ikke et oppdrag».", "Det står ingenting under overskrifta. Skriv kva oppdraget går ut på, eller vel «Dette er ikkje eit oppdrag».", "Nothing stands under the heading. Write what the assignment asks, or choose “This is no assignment”.");

    private static readonly LocalizedText StateOpen = new("ikke sett på", "ikkje sett på", "not looked at");
    private static readonly LocalizedText StateAccepted = new("tatt med", "teke med", "taken in");
    private static readonly LocalizedText StateRejected = new("ikke et oppdrag", "ikkje eit oppdrag", "no assignment");

    /// <summary>Why a file cannot be read, and what to do.</summary>
    public static LocalizedText Of(DocumentRefusal why) => why switch
    {
        DocumentRefusal.TooLarge => TooLarge,
        DocumentRefusal.Empty => Empty,
        DocumentRefusal.OtherSort => OtherSort,
        DocumentRefusal.Damaged => Damaged,
        DocumentRefusal.Locked => Locked,
        DocumentRefusal.Scanned => Scanned,
        DocumentRefusal.NoPdfReader => NoPdfReader,
        DocumentRefusal.TooHeavy => TooHeavy,
        _ => throw new ArgumentOutOfRangeException(nameof(why), why, "No reason."),
    };

    /// <summary>What was noticed about a file.</summary>
    public static LocalizedText Of(DocumentRemark remark) => remark switch
    {
        DocumentRemark.TrackedChanges tracked => Filled.Of(Tracked, Filled.Number(tracked.Added), Filled.Number(tracked.Removed)),
        DocumentRemark.Comments comments => Filled.Of(CommentsLeft, Filled.Number(comments.Count)),
        DocumentRemark.PagesWithoutText pages => Filled.Of(PagesLeft, new LocalizedText(string.Join(", ", pages.Pages))),
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark, "No remark."),
    };

    /// <summary>What was noticed about an assignment, or about the letter.</summary>
    public static LocalizedText Of(LetterRemark remark) => remark.Kind switch
    {
        LetterRemarkKind.NoText => NoText,
        LetterRemarkKind.NothingFound => NothingFound,
        LetterRemarkKind.NumberTwice => Filled.Of(NumberTwice, new LocalizedText(remark.Words), new LocalizedText(remark.Also!.Place)),
        LetterRemarkKind.ImpossibleDay => Filled.Of(ImpossibleDay, new LocalizedText(remark.Words)),
        LetterRemarkKind.EmptyAssignment => EmptyAssignment,
        _ => throw new ArgumentOutOfRangeException(nameof(remark), remark, "No remark."),
    };

    /// <summary>What has to be mended in what a letter is said to be.</summary>
    public static LocalizedText Of(LetterFault fault) => fault switch
    {
        LetterFault.NoYear => NoYear,
        LetterFault.NoGiver => NoGiver,
        LetterFault.NoReceiver => NoReceiver,
        LetterFault.NoDay => NoDay,
        LetterFault.NoSupplement => NoSupplement,
        LetterFault.NoAddress => NoAddress,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };

    /// <summary>What has to be mended in an assignment.</summary>
    public static LocalizedText Of(AssignmentFault fault) => fault switch
    {
        AssignmentFault.NoHeading => NoHeading,
        AssignmentFault.NothingAsked => NothingAsked,
        AssignmentFault.NoDay => NoDay,
        AssignmentFault.NoSuchAssignment => NoSuchAssignment,
        AssignmentFault.NoText text => Filled.Of(new("Teksten {0}", "Teksten {0}", "The text {0}"), text.Fault),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };

    /// <summary>What was decided.</summary>
    public static LocalizedText Of(ReviewState state) => state switch
    {
        ReviewState.Open => StateOpen,
        ReviewState.Accepted => StateAccepted,
        ReviewState.Rejected => StateRejected,
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };
}
