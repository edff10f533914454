using Samvirke.Register.Texts;
using Samvirke.Steering.AnswerProposals;
using Samvirke.Storage.Workbench;

namespace Samvirke.Web.Texts;

/// <summary>What the pages say that show what came of the report's proposals.</summary>
public static class FollowedTexts
{
    public static readonly Question Question = new(
        "/forslag-og-oppfolging",
        new("Forslag og oppfølging", "Forslag og oppfølging", "Proposals and follow-up"),
        new(
            "Hva som er gjort med forslagene i rapporten, av hvem, med hvilket resultat, og hva ingen har tatt opp.",
            "Kva som er gjort med forslaga i rapporten, av kven, med kva resultat, og kva ingen har teke opp.",
            "What has been done about the proposals of the report, by whom, with what result, and what nobody has taken up."));

    public static readonly LocalizedText None = new(
        "Registeret har ingen rapport med forslag som svarer på utfordringer, så det er ingenting å følge.",
        "Registeret har ingen rapport med forslag som svarer på utfordringar, så det er ingenting å følgje.",
        "The register has no report with proposals that answer challenges, so there is nothing to follow.");
    public static readonly LocalizedText Figure = new("{0} av {1} forslag uten kjent oppfølging", "{0} av {1} forslag utan kjend oppfølging", "{0} of {1} proposals without known follow-up");
    public static readonly LocalizedText About = new("Utfordringene og forslagene står i:", "Utfordringane og forslaga står i:", "The challenges and the proposals stand in:");
    public static readonly LocalizedText Limits = new(
        "«Ingen kjent oppfølging» sier hva registeret har kilde på, ikke at ingenting er gjort. Vet du om noe, kan etaten din svare på forslagets side, eller du kan foreslå en endring i registeret.",
        "«Inga kjend oppfølging» seier kva registeret har kjelde på, ikkje at ingenting er gjort. Veit du om noko, kan etaten din svare på sida til forslaget, eller du kan føreslå ei endring i registeret.",
        "“No known follow-up” says what the register has a source for, not that nothing was done. If you know of something, your agency can answer on the proposal's page, or you can propose a change of the register.");

    public static readonly LocalizedText UptakeAsked = new("Hvor det står", "Kor det står", "Where it stands");
    public static readonly LocalizedText AgencyAsked = new("Etat", "Etat", "Agency");
    public static readonly LocalizedText ChallengeAsked = new("Utfordring", "Utfordring", "Challenge");
    public static readonly LocalizedText All = new("Alle", "Alle", "All");
    public static readonly LocalizedText Show = new("Vis", "Vis", "Show");
    public static readonly LocalizedText UnknownValue = new(
        "Vi kjenner ikke «{1}» som valg under «{0}». Listen viser uten det.", "Vi kjenner ikkje «{1}» som val under «{0}». Lista viser utan det.", "We do not know “{1}” as a choice of “{0}”. The list leaves it out.");
    public static readonly LocalizedText ShownAll = new("Alle {0} forslag, det ingen har tatt opp, først.", "Alle {0} forslag, det ingen har teke opp, først.", "All {0} proposals, what nobody has taken up first.");
    public static readonly LocalizedText ShownSome = new("{0} av {1} forslag.", "{0} av {1} forslag.", "{0} of {1} proposals.");
    public static readonly LocalizedText NoneFits = new("Ingen av forslagene passer til alt du har valgt.", "Ingen av forslaga passar til alt du har valt.", "None of the proposals fits all that you have chosen.");
    public static readonly LocalizedText Reset = new("Vis alle forslagene", "Vis alle forslaga", "Show all the proposals");
    public static readonly LocalizedText AsDocument = new("Som dokument (DOCX)", "Som dokument (DOCX)", "As a document (DOCX)");
    public static readonly LocalizedText AsTable = new("Som tabell (CSV)", "Som tabell (CSV)", "As a table (CSV)");
    public static readonly LocalizedText AsData = new("Som data (JSON)", "Som data (JSON)", "As data (JSON)");
    public static readonly LocalizedText Caption = new("Forslagene og hva som er gjort", "Forslaga og kva som er gjort", "The proposals and what has been done");
    public static readonly LocalizedText More = new("og {0} til", "og {0} til", "and {0} more");
    public static readonly LocalizedText Answered = new("{0} har svart", "{0} har svart", "{0} have answered");
    public static readonly LocalizedText NobodyAnswered = new("Ingen har svart", "Ingen har svart", "Nobody has answered");
    public static readonly LocalizedText ByProposal = new("Forslag for forslag", "Forslag for forslag", "Proposal by proposal");
    public static readonly LocalizedText ByChallenge = new("Utfordring for utfordring", "Utfordring for utfordring", "Challenge by challenge");
    public static readonly LocalizedText Challenges = new("Utfordringene og hva som er foreslått", "Utfordringane og kva som er føreslått", "The challenges and what was proposed");
    public static readonly LocalizedText ToPage = new("Hva som er gjort med forslaget siden rapporten", "Kva som er gjort med forslaget sidan rapporten", "What has been done about the proposal since the report");

    public static readonly LocalizedText Made = new("Forslag {0} i {1}", "Forslag {0} i {1}", "Proposal {0} in {1}");
    public static readonly LocalizedText ToEntry = new("Om forslaget", "Om forslaget", "About the proposal");
    public static readonly LocalizedText LastChange = new("Registeret sist endret om dette {0}", "Registeret sist endra om dette {0}", "The register last changed about this on {0}");
    public static readonly LocalizedText LastAnswer = new("siste svar {0}", "siste svar {0}", "last answer {0}");
    public static readonly LocalizedText History = new("Historikken til forslaget", "Historikken til forslaget", "The history of the proposal");
    public static readonly LocalizedText FollowWhy = new(
        "Følg forslaget, så får du brev når registeret endrer seg om det, og når en etat svarer så alle kan lese det.",
        "Følg forslaget, så får du brev når registeret endrar seg om det, og når ein etat svarer så alle kan lese det.",
        "Follow the proposal to get a letter when the register changes about it, and when an agency answers for everybody to read.");
    public static readonly LocalizedText LetterAnswered = new("{0} har svart på forslaget.", "{0} har svart på forslaget.", "{0} has answered the proposal.");
    public static readonly LocalizedText LetterAnsweredOtherwise = new("{0} har endret svaret sitt.", "{0} har endra svaret sitt.", "{0} has changed its answer.");
    public static readonly LocalizedText LetterTakenBack = new("{0} har tatt bort svaret sitt.", "{0} har teke bort svaret sitt.", "{0} has taken its answer away.");
    public static readonly LocalizedText ByValid = new("Ut fra når det gjelder.", "Ut frå når det gjeld.", "By when it holds.");
    public static readonly LocalizedText BySource = new("Ut fra når kilden kom.", "Ut frå når kjelda kom.", "By when the source appeared.");
    public static readonly LocalizedText From = new("Fra {0}", "Frå {0}", "From {0}");
    public static readonly LocalizedText FromDay = new("fra {0}", "frå {0}", "from {0}");
    public static readonly LocalizedText SinceDay = new("siden {0}", "sidan {0}", "since {0}");
    public static readonly LocalizedText BeforeWhy = new(
        "Dette bygger forslaget på, eller det gjaldt samme sak før rapporten kom. Det regnes ikke som oppfølging.",
        "Dette byggjer forslaget på, eller det galdt same sak før rapporten kom. Det blir ikkje rekna som oppfølging.",
        "The proposal builds on this, or it was about the same matter before the report. It does not count as follow-up.");
    public static readonly LocalizedText UndatedWhy = new(
        "Registeret sier ikke om dette kom før eller etter rapporten. Det regnes ikke som oppfølging.",
        "Registeret seier ikkje om dette kom før eller etter rapporten. Det blir ikkje rekna som oppfølging.",
        "The register does not say whether this came before or after the report. It does not count as follow-up.");
    public static readonly LocalizedText OwnWords = new(
        "Svarene er etatenes egne ord og er ikke prøvd mot kilder.", "Svara er orda til etatane sjølve og er ikkje prøvde mot kjelder.", "The answers are the agencies' own words and have not been checked against sources.");
    public static readonly LocalizedText OnlyYou = new("bare dere ser dette", "berre de ser dette", "only you see this");
    public static readonly LocalizedText AlsoAnswered = new("Ikke nevnt i forslaget", "Ikkje nemnd i forslaget", "Not named in the proposal");

    public static readonly LocalizedText Give = new("Svar for {0}", "Svar for {0}", "Answer for {0}");
    public static readonly LocalizedText Change = new("Endre svaret fra {0}", "Endre svaret frå {0}", "Change the answer of {0}");
    public static readonly LocalizedText Confirm = new("Svaret gjelder fortsatt", "Svaret gjeld framleis", "The answer still holds");
    public static readonly LocalizedText Saved = new("Svaret er lagret.", "Svaret er lagra.", "The answer is saved.");
    public static readonly LocalizedText ConfirmedNow = new("Svaret er bekreftet i dag.", "Svaret er stadfesta i dag.", "The answer is confirmed today.");
    public static readonly LocalizedText Removed = new("Svaret er tatt bort.", "Svaret er teke bort.", "The answer is removed.");
    public static readonly LocalizedText AnswerTitle = new("Hva {0} gjør med forslaget", "Kva {0} gjer med forslaget", "What {0} does about the proposal");
    public static readonly LocalizedText NoPeople = new(
        "Skriv stillinger og enheter. Skriv aldri navn på personer, og ingenting om den det gjelder i en enkelt sak.",
        "Skriv stillingar og einingar. Skriv aldri namn på personar, og ingenting om den det gjeld i ei enkelt sak.",
        "Write posts and units. Never write names of people, nor anything about somebody in a single case.");
    public static readonly LocalizedText StandAsked = new("Hva gjør dere med forslaget?", "Kva gjer de med forslaget?", "What do you do about the proposal?");
    public static readonly LocalizedText WhyAsked = new("Hva gjør dere, og hvorfor?", "Kva gjer de, og kvifor?", "What do you do, and why?");
    public static readonly LocalizedText WhyHelp = new(
        "Noen setninger er nok. Skal dere ikke gjøre det, si hvorfor.", "Nokre setningar er nok. Skal de ikkje gjere det, sei kvifor.", "A few sentences are enough. If you will not do it, say why.");
    public static readonly LocalizedText WorksHeading = new("Hva i registeret gjør det?", "Kva i registeret gjer det?", "What in the register does it?");
    public static readonly LocalizedText WorksHelp = new(
        "Et tiltak, et oppdrag, en veileder eller noe annet som registeret har. Skriv navnet eller id-en, eller lim inn adressen til siden. La feltene stå tomme hvis det ikke står der ennå.",
        "Eit tiltak, eit oppdrag, ein rettleiar eller noko anna som registeret har. Skriv namnet eller id-en, eller lim inn adressa til sida. La felta stå tomme om det ikkje står der enno.",
        "A measure, an assignment, guidance or something else that the register has. Write its name or id, or paste the address of its page. Leave the fields empty if it is not there yet.");
    public static readonly LocalizedText SinceAsked = new("Siden når, eller fra når?", "Sidan når, eller frå når?", "Since when, or from when?");
    public static readonly LocalizedText SinceHelp = new("Kan stå tomt.", "Kan stå tomt.", "May be left empty.");
    public static readonly LocalizedText WhoReads = new("Hvem kan lese svaret?", "Kven kan lese svaret?", "Who can read the answer?");
    public static readonly LocalizedText Save = new("Lagre svaret", "Lagre svaret", "Save the answer");
    public static readonly LocalizedText Back = new("Tilbake til forslaget", "Tilbake til forslaget", "Back to the proposal");
    public static readonly LocalizedText Remove = new("Ta bort svaret", "Ta bort svaret", "Remove the answer");
    public static readonly LocalizedText RemoveWhy = new(
        "Svaret forsvinner fra siden for alle. Versjonene blir stående hos dere.", "Svaret forsvinn frå sida for alle. Versjonane blir ståande hos dykk.", "The answer disappears from the page for everybody. The versions remain with you.");
    public static readonly LocalizedText SomebodyWrote = new(
        "Noen andre lagret svaret mens du skrev. Ingenting av ditt er lagret ennå. Det du skrev, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Nokon andre lagra svaret medan du skreiv. Ingenting av ditt er lagra enno. Det du skreiv, står i skjemaet. Lagre på nytt for å la det gjelde.",
        "Somebody else saved the answer while you wrote. Nothing of yours is saved yet. What you wrote is in the form. Save again to let it stand.");
    public static readonly LocalizedText TheySaved = new("Dette lagret de: {0}. {1}", "Dette lagra dei: {0}. {1}", "This is what they saved: {0}. {1}");
    public static readonly LocalizedText TheyRemoved = new("De tok bort svaret.", "Dei tok bort svaret.", "They removed the answer.");
    public static readonly LocalizedText Outrun = new(
        "Noen andre har endret svaret siden du åpnet siden. Ingenting er bekreftet. Se hva som står nå.", "Nokon andre har endra svaret sidan du opna sida. Ingenting er stadfesta. Sjå kva som står no.", "Somebody else has changed the answer since you opened the page. Nothing is confirmed. See what stands now.");
    public static readonly LocalizedText Versions = new("Tidligere versjoner av svaret", "Tidlegare versjonar av svaret", "Earlier versions of the answer");
    public static readonly LocalizedText VersionsLead = new(
        "Bare dere ser versjonene, også når alle kan lese svaret.", "Berre de ser versjonane, også når alle kan lese svaret.", "Only you see the versions, also where everybody may read the answer.");
    public static readonly LocalizedText Readers = new("Kan leses av: {0}", "Kan lesast av: {0}", "Can be read by: {0}");

    /// <summary>The field of an entry that does it.</summary>
    public static LocalizedText WorkAsked(int number) => new($"Oppføring {number}", $"Oppføring {number}", $"Entry {number}");

    /// <summary>Who may read an answer; regions mean nothing to those who give them.</summary>
    public static LocalizedText Of(SharedWith shared) => shared switch
    {
        SharedWith.Own or SharedWith.Region => new("Bare dere", "Berre de", "Only you"),
        SharedWith.Public => new("Alle", "Alle", "Everybody"),
        _ => throw new ArgumentOutOfRangeException(nameof(shared), shared, "Shared with nobody."),
    };

    /// <summary>What was done in a version.</summary>
    public static LocalizedText Of(AnswerChange change) => change switch
    {
        AnswerChange.Given => new("Svaret ble gitt.", "Svaret vart gitt.", "The answer was given."),
        AnswerChange.Changed => new("Svaret ble endret.", "Svaret vart endra.", "The answer was changed."),
        AnswerChange.SharedOtherwise => new("Andre kan lese svaret enn før.", "Andre kan lese svaret enn før.", "Others may read the answer than before."),
        AnswerChange.Confirmed => new("Bekreftet uten endring.", "Stadfesta utan endring.", "Confirmed without change."),
        AnswerChange.TakenAway => new("Svaret ble tatt bort.", "Svaret vart teke bort.", "The answer was removed."),
        _ => throw new ArgumentOutOfRangeException(nameof(change), change, "No change."),
    };

    /// <summary>What has to be mended.</summary>
    public static LocalizedText Of(AnswerFault fault) => fault switch
    {
        AnswerFault.NoStand => new("Velg hva dere gjør med forslaget.", "Vel kva de gjer med forslaget.", "Choose what you do about the proposal."),
        AnswerFault.NoWhy => new("Skriv hva dere gjør, og hvorfor.", "Skriv kva de gjer, og kvifor.", "Write what you do, and why."),
        AnswerFault.NoText text => LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase($"{WhyAsked.In(tongue).Text} {text.Sign.In(tongue).Text}", tongue))),
        AnswerFault.NoEntry none => new(
            $"Registeret har ikke «{none.Typed}». Skriv navnet slik det står i registeret, eller lim inn adressen til siden.",
            $"Registeret har ikkje «{none.Typed}». Skriv namnet slik det står i registeret, eller lim inn adressa til sida.",
            $"The register does not have “{none.Typed}”. Write its name as the register has it, or paste the address of its page."),
        AnswerFault.NoDay => new("Skriv dagen slik: 1.12.2026 eller 2026-12-01.", "Skriv dagen slik: 1.12.2026 eller 2026-12-01.", "Write the day like this: 1.12.2026 or 2026-12-01."),
        AnswerFault.NotYet => new(
            "Dagen er ikke kommet. Er dere ikke i gang ennå, velg «Skal gjøre det».", "Dagen er ikkje komen. Er de ikkje i gang enno, vel «Skal gjere det».", "The day has not come. If you have not begun, choose “Will do it”."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };
}
