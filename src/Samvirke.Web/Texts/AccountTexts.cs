using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages for signing in and for one's own account say.</summary>
public static class AccountTexts
{
    public static readonly LocalizedText SignIn = new("Logg inn", "Logg inn", "Sign in");
    public static readonly LocalizedText SignInWhy = new(
        "Du trenger bare konto for å endre registeret eller få brev om endringer. Alt kan leses uten.",
        "Du treng berre konto for å endre registeret eller få brev om endringar. Alt kan lesast utan.",
        "You need an account only to change the register or to get letters about changes. Everything can be read without.");
    public static readonly LocalizedText SignInAnewWhy = new(
        "Det er en stund siden du logget inn. Gjør det en gang til, så vi vet at det er deg.",
        "Det er ei stund sidan du logga inn. Gjer det ein gong til, så vi veit at det er deg.",
        "It is a while since you signed in. Do so once more, so that we know that it is you.");
    public static readonly LocalizedText Email = new("E-postadresse", "E-postadresse", "E-mail address");
    public static readonly LocalizedText Password = new("Passord", "Passord", "Password");
    public static readonly LocalizedText NotSignedIn = new(
        "E-postadressen og passordet hører ikke sammen, eller kontoen er stengt en stund etter for mange forsøk. Etter fem feil må du vente i 15 minutter.",
        "E-postadressa og passordet høyrer ikkje saman, eller kontoen er stengd ei stund etter for mange forsøk. Etter fem feil må du vente i 15 minutt.",
        "The e-mail address and the password do not belong together, or the account is closed for a while after too many attempts. After five mistakes you must wait 15 minutes.");
    public static readonly LocalizedText Forgot = new("Glemt passordet?", "Gløymt passordet?", "Forgotten your password?");
    public static readonly LocalizedText SignOut = new("Logg ut", "Logg ut", "Sign out");
    public static readonly LocalizedText SignOutQuestion = new("Vil du logge ut?", "Vil du logge ut?", "Do you want to sign out?");
    public static readonly LocalizedText StaySignedIn = new("Nei, tilbake til kontoen min", "Nei, tilbake til kontoen min", "No, back to my account");

    public static readonly LocalizedText ForgotHeading = new("Glemt passord", "Gløymt passord", "Forgotten password");
    public static readonly LocalizedText ForgotQuestion = new("Hvilken e-postadresse har kontoen din?", "Kva e-postadresse har kontoen din?", "Which e-mail address does your account have?");
    public static readonly LocalizedText SendLink = new("Send meg en lenke", "Send meg ei lenkje", "Send me a link");
    public static readonly LocalizedText LinkSent = new(
        "Har adressen en konto, har vi sendt en lenke dit. Den virker i en time. Kommer det ikke noe, sjekk at adressen er riktig, eller spør den som inviterte deg.",
        "Har adressa ein konto, har vi sendt ei lenkje dit. Ho verkar i ein time. Kjem det ikkje noko, sjekk at adressa er rett, eller spør den som inviterte deg.",
        "If the address has an account, we have sent a link to it. It works for an hour. If nothing comes, check that the address is right, or ask whoever invited you.");

    public static readonly LocalizedText LinkWaits = new(
        "E-posten svarer ikke nå. Har adressen en konto, sender vi en lenke dit av oss selv så snart den gjør det. Du trenger ikke spørre en gang til.",
        "E-posten svarer ikkje no. Har adressa ein konto, sender vi ei lenkje dit av oss sjølve så snart han gjer det. Du treng ikkje spørje ein gong til.",
        "The mail server does not answer now. If the address has an account, we send a link to it by ourselves as soon as it does. You need not ask again.");

    public static readonly LocalizedText NewPassword = new("Velg et passord", "Vel eit passord", "Choose a password");
    public static readonly LocalizedText PasswordHelp = new(
        "Minst 12 tegn. Noen ord som ikke hører sammen, er både sterkt og lett å huske.",
        "Minst 12 teikn. Nokre ord som ikkje høyrer saman, er både sterkt og lett å hugse.",
        "At least 12 characters. A few words that do not belong together are both strong and easy to remember.");
    public static readonly LocalizedText TooShort = new("Passordet er for kort eller for ensformig. Bruk minst 12 tegn, og minst fem forskjellige.", "Passordet er for kort eller for einsformig. Bruk minst 12 teikn, og minst fem ulike.", "The password is too short or too uniform. Use at least 12 characters, and at least five different ones.");
    public static readonly LocalizedText TooCommon = new("Passordet er blant de første noen ville gjettet. Velg noe annet.", "Passordet er blant dei første nokon ville gissa. Vel noko anna.", "The password is among the first that somebody would guess. Choose another.");
    public static readonly LocalizedText SavePassword = new("Lagre passordet", "Lagre passordet", "Save password");
    public static readonly LocalizedText PasswordSaved = new("Passordet er lagret. Logg inn med det.", "Passordet er lagra. Logg inn med det.", "The password is saved. Sign in with it.");
    public static readonly LocalizedText LinkSpent = new("Lenken virker ikke lenger", "Lenkja verkar ikkje lenger", "The link no longer works");
    public static readonly LocalizedText LinkSpentHelp = new(
        "Den er brukt, for gammel eller ikke hel. Be om en ny.",
        "Ho er brukt, for gammal eller ikkje heil. Be om ei ny.",
        "It has been used, is too old or is not whole. Ask for a new one.");

    public static readonly LocalizedText MyAccount = new("Min konto", "Kontoen min", "My account");
    public static readonly LocalizedText ActsFor = new("Du handler for", "Du handlar for", "You act for");
    public static readonly LocalizedText ActsForNobody = new("Du handler ikke for noen organisasjon.", "Du handlar ikkje for nokon organisasjon.", "You act for no organisation.");
    public static readonly LocalizedText Roles = new("Rollene dine", "Rollene dine", "Your roles");
    public static readonly LocalizedText NoRoles = new("Du har ingen roller ennå. Spør den som administrerer organisasjonen din.", "Du har ingen roller enno. Spør den som administrerer organisasjonen din.", "You have no roles yet. Ask whoever administers your organisation.");
    public static readonly LocalizedText Platform = new("Samvirke", "Samvirke", "Samvirke");
    public static readonly LocalizedText ChangeOrganisation = new("Velg en annen organisasjon", "Vel ein annan organisasjon", "Choose another organisation");
    public static readonly LocalizedText ChangePassword = new("Bytt passord", "Byt passord", "Change password");
    public static readonly LocalizedText WaysIn = new("Hvordan du logger inn", "Korleis du loggar inn", "How you sign in");
    public static readonly LocalizedText CurrentPassword = new("Passordet du har nå", "Passordet du har no", "The password that you have now");
    public static readonly LocalizedText NextPassword = new("Nytt passord", "Nytt passord", "New password");
    public static readonly LocalizedText WrongPassword = new("Det er ikke passordet du har nå, eller kontoen er stengt en stund etter for mange forsøk.", "Det er ikkje passordet du har no, eller kontoen er stengd ei stund etter for mange forsøk.", "That is not the password that you have now, or the account is closed for a while after too many attempts.");
    public static readonly LocalizedText Sessions = new("Steder du er logget inn", "Stader du er logga inn", "Where you are signed in");
    public static readonly LocalizedText SessionBegan = new("Logget inn", "Logga inn", "Signed in");
    public static readonly LocalizedText SessionSeen = new("Sist brukt", "Sist brukt", "Last used");
    public static readonly LocalizedText ThisSession = new("her og nå", "her og no", "here and now");
    public static readonly LocalizedText EndAll = new("Logg ut overalt", "Logg ut overalt", "Sign out everywhere");
    public static readonly LocalizedText EndAllHelp = new("Bruk dette om du har glemt å logge ut et sted. Du må logge inn på nytt her også.", "Bruk dette om du har gløymt å logge ut ein stad. Du må logge inn på nytt her òg.", "Use this if you have forgotten to sign out somewhere. You must sign in again here as well.");

    public static readonly LocalizedText ChooseOrganisation = new("Hvem vil du handle for?", "Kven vil du handle for?", "Whom do you want to act for?");
    public static readonly LocalizedText ChooseWhy = new("Det du gjør, står i historien under organisasjonens navn. Du kan bytte når du vil.", "Det du gjer, står i historia under namnet til organisasjonen. Du kan byte når du vil.", "What you do stands in the history under the organisation's name. You can change whenever you like.");
    public static readonly LocalizedText Choose = new("Velg", "Vel", "Choose");
    public static readonly LocalizedText NothingChosen = new("Velg en av organisasjonene.", "Vel ein av organisasjonane.", "Choose one of the organisations.");

    public static readonly LocalizedText FormTooLarge = new(
        "Vi har ikke gjort noe: det du sendte, er for stort til at vi kan lese det. Velg en mindre fil, eller kort ned teksten, og send på nytt.",
        "Vi har ikkje gjort noko: det du sende, er for stort til at vi kan lese det. Vel ei mindre fil, eller kort ned teksten, og send på nytt.",
        "We have done nothing: what you sent is too large for us to read. Choose a smaller file, or shorten the text, and send it again.");
    public static readonly LocalizedText FormRefused = new(
        "Vi har ikke gjort noe ennå: siden var for gammel, eller noen har logget inn eller ut siden den ble åpnet. Se over og send på nytt. Passord må skrives igjen.",
        "Vi har ikkje gjort noko enno: sida var for gammal, eller nokon har logga inn eller ut sidan ho vart opna. Sjå over og send på nytt. Passord må skrivast igjen.",
        "We have done nothing yet: the page was too old, or somebody has signed in or out since it was opened. Look it over and send again. Passwords must be typed again.");

    public static readonly LocalizedText Continue = new("Det du skrev, er her ennå", "Det du skreiv, er her enno", "What you wrote is still here");
    public static readonly LocalizedText ContinueWhy = new(
        "Du hadde vært borte så lenge at du var logget ut da du sendte skjemaet. Ingenting er gjort ennå.",
        "Du hadde vore borte så lenge at du var logga ut då du sende skjemaet. Ingenting er gjort enno.",
        "You had been away for so long that you were signed out when you sent the form. Nothing has been done yet.");
    public static readonly LocalizedText SendAgain = new("Send det på nytt", "Send det på nytt", "Send it again");
}
