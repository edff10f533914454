using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages say of passkeys and recovery codes.</summary>
public static class PasskeyTexts
{
    public static readonly LocalizedText SignIn = new("Logg inn med passnøkkel", "Logg inn med passnøkkel", "Sign in with a passkey");
    public static readonly LocalizedText NotKnown = new("Passnøkkelen hører ikke til noen konto her, eller siden var for gammel. Prøv igjen, eller logg inn på en annen måte.", "Passnøkkelen høyrer ikkje til nokon konto her, eller sida var for gammal. Prøv igjen, eller logg inn på ein annan måte.", "The passkey belongs to no account here, or the page was too old. Try again, or sign in another way.");
    public static readonly LocalizedText NoAnswer = new("Det kom ikke noe svar fra enheten. Prøv igjen.", "Det kom ikkje noko svar frå eininga. Prøv igjen.", "No answer came from the device. Try again.");
    public static readonly LocalizedText NeedsCode = new(
        "Kontoen har passnøkkel. Logg inn med den, eller skriv en av reservekodene dine.",
        "Kontoen har passnøkkel. Logg inn med han, eller skriv ein av reservekodane dine.",
        "The account has a passkey. Sign in with it, or write one of your recovery codes.");
    public static readonly LocalizedText Code = new("Reservekode", "Reservekode", "Recovery code");
    public static readonly LocalizedText CodeHelp = new("16 tegn. Hver kode virker én gang.", "16 teikn. Kvar kode verkar éin gong.", "16 characters. Each code works once.");
    public static readonly LocalizedText WrongCode = new("Det er ikke en reservekode som er igjen. Sjekk at den er skrevet riktig, eller bruk en annen.", "Det er ikkje ein reservekode som er att. Sjekk at han er skriven rett, eller bruk ein annan.", "That is not a recovery code that is left. Check that it is written right, or use another.");

    public static readonly LocalizedText Passkeys = new("Passnøkler", "Passnøklar", "Passkeys");
    public static readonly LocalizedText Why = new(
        "En passnøkkel ligger på telefonen, maskinen eller en sikkerhetsnøkkel og kan ikke gjettes eller lures fra deg. Når du har en, slipper ingen inn med bare passordet ditt.",
        "Ein passnøkkel ligg på telefonen, maskina eller ein tryggingsnøkkel og kan ikkje gissast eller lurast frå deg. Når du har ein, slepp ingen inn med berre passordet ditt.",
        "A passkey lies on your phone, your computer or a security key and can be neither guessed nor coaxed from you. Once you have one, nobody comes in with your password alone.");
    public static readonly LocalizedText None = new("Du har ingen passnøkkel ennå.", "Du har ingen passnøkkel enno.", "You have no passkey yet.");
    public static readonly LocalizedText Add = new("Legg til en passnøkkel", "Legg til ein passnøkkel", "Add a passkey");
    public static readonly LocalizedText Name = new("Hva vil du kalle den?", "Kva vil du kalle han?", "What do you want to call it?");
    public static readonly LocalizedText NameHelp = new("For eksempel «jobbtelefonen», så du kjenner den igjen.", "Til dømes «jobbtelefonen», så du kjenner han att.", "For example “work phone”, so that you know it again.");
    public static readonly LocalizedText Nameless = new("Skriv et navn.", "Skriv eit namn.", "Write a name.");
    public static readonly LocalizedText Unnamed = new("uten navn", "utan namn", "without a name");
    public static readonly LocalizedText NotAdded = new("Passnøkkelen ble ikke lagt til. Det krever en nettleser med JavaScript på, og en enhet som støtter passnøkler og ikke alt har en. Prøv igjen.", "Passnøkkelen vart ikkje lagd til. Det krev ein nettlesar med JavaScript på, og ei eining som støttar passnøklar og ikkje alt har ein. Prøv igjen.", "The passkey was not added. It needs a browser with JavaScript on, and a device that supports passkeys and does not already hold one. Try again.");
    public static readonly LocalizedText Made = new("Laget", "Laga", "Made");
    public static readonly LocalizedText Change = new("Gi nytt navn eller fjern", "Gi nytt namn eller fjern", "Rename or remove");
    public static readonly LocalizedText ChangeOf = new("Gi nytt navn eller fjern: {0}", "Gi nytt namn eller fjern: {0}", "Rename or remove: {0}");
    public static readonly LocalizedText Remove = new("Fjern passnøkkelen", "Fjern passnøkkelen", "Remove the passkey");
    public static readonly LocalizedText OnlyWayIn = new("Dette er den eneste måten du kan logge inn på. Velg et passord først.", "Dette er den einaste måten du kan logge inn på. Vel eit passord først.", "This is the only way in which you can sign in. Choose a password first.");

    public static readonly LocalizedText Codes = new("Reservekoder", "Reservekodar", "Recovery codes");
    public static readonly LocalizedText CodesLeft = new("Du har {0} reservekoder igjen.", "Du har {0} reservekodar att.", "You have {0} recovery codes left.");
    public static readonly LocalizedText CodesWhy = new(
        "Med passordet og en reservekode kommer du inn når passnøkkelen ikke er for hånden. Lag dem med det samme du har en passnøkkel: uten dem må noen andre hjelpe deg.",
        "Med passordet og ein reservekode kjem du inn når passnøkkelen ikkje er for handa. Lag dei med det same du har ein passnøkkel: utan dei må nokon andre hjelpe deg.",
        "With your password and a recovery code you come in when the passkey is not at hand. Make them as soon as you have a passkey: without them somebody else must help you.");
    public static readonly LocalizedText MakeCodes = new("Lag nye reservekoder", "Lag nye reservekodar", "Make new recovery codes");
    public static readonly LocalizedText MakeCodesHelp = new("De gamle slutter å virke.", "Dei gamle sluttar å verke.", "The old ones stop working.");
    public static readonly LocalizedText CodesOnce = new("Skriv ut eller skriv ned kodene nå, og legg dem et trygt sted. De vises bare denne ene gangen.", "Skriv ut eller skriv ned kodane no, og legg dei ein trygg stad. Dei blir viste berre denne eine gongen.", "Print or write down the codes now, and put them in a safe place. They are shown only this once.");
}
