using Samvirke.Register.Texts;
using Samvirke.Web.Accounts.Issuers;

namespace Samvirke.Web.Texts;

/// <summary>What the pages say of signing in by an issuer such as ID-porten.</summary>
public static class IssuerTexts
{
    public static readonly LocalizedText SignInBy = new("Logg inn med {0}", "Logg inn med {0}", "Sign in with {0}");
    public static readonly LocalizedText OrPassword = new("Eller med e-post og passord", "Eller med e-post og passord", "Or with e-mail and password");
    public static readonly LocalizedText InsteadOfPassword = new(
        "Du kan logge inn med {0} i stedet for å velge et passord.",
        "Du kan logge inn med {0} i staden for å velje eit passord.",
        "You can sign in with {0} instead of choosing a password.");
    public static readonly LocalizedText Onward = new("Nå går du videre til {0} for å logge inn.", "No går du vidare til {0} for å logge inn.", "You now go on to {0} to sign in.");
    public static readonly LocalizedText OnwardOut = new("Du er logget ut av Samvirke. Nå går du videre til {0} for å logge ut der også.", "Du er logga ut av Samvirke. No går du vidare til {0} for å logge ut der òg.", "You are signed out of Samvirke. You now go on to {0} to sign out there as well.");
    public static readonly LocalizedText GoOn = new("Gå videre til {0} om det ikke skjer av seg selv", "Gå vidare til {0} om det ikkje skjer av seg sjølv", "Go on to {0} if it does not happen by itself");
    public static readonly LocalizedText Linked = new("Du kan logge inn med {0}.", "Du kan logge inn med {0}.", "You can sign in with {0}.");
    public static readonly LocalizedText Link = new("Koble kontoen til {0}", "Kople kontoen til {0}", "Link the account to {0}");
    public static readonly LocalizedText LinkHelp = new("Da kan du logge inn der neste gang. Du må logge inn der én gang nå.", "Då kan du logge inn der neste gong. Du må logge inn der éin gong no.", "Then you can sign in there next time. You must sign in there once now.");
    public static readonly LocalizedText Unlink = new("Ikke logg inn med {0} lenger", "Ikkje logg inn med {0} lenger", "No longer sign in with {0}");
    public static readonly LocalizedText OnlyWayIn = new("Dette er den eneste måten du kan logge inn på. Velg et passord eller legg til en passnøkkel først.", "Dette er den einaste måten du kan logge inn på. Vel eit passord eller legg til ein passnøkkel først.", "This is the only way in which you can sign in. Choose a password or add a passkey first.");

    private static readonly LocalizedText Interrupted = new("Innloggingen med {0} ble avbrutt, eller det gikk for lang tid. Prøv igjen.", "Innlogginga med {0} vart avbroten, eller det gjekk for lang tid. Prøv igjen.", "Signing in with {0} was interrupted, or took too long. Try again.");
    private static readonly LocalizedText Gone = new("{0} svarer ikke nå. Prøv igjen om litt, eller logg inn på en annen måte.", "{0} svarer ikkje no. Prøv igjen om litt, eller logg inn på ein annan måte.", "{0} does not answer now. Try again in a while, or sign in another way.");
    private static readonly LocalizedText Refused = new("Svaret fra {0} var ikke gyldig, så vi har ikke logget deg inn. Prøv igjen. Skjer det flere ganger, si fra til den som driver Samvirke hos dere.", "Svaret frå {0} var ikkje gyldig, så vi har ikkje logga deg inn. Prøv igjen. Hender det fleire gonger, sei frå til den som driv Samvirke hos dykk.", "The answer from {0} was not valid, so we have not signed you in. Try again. If it happens repeatedly, tell whoever runs Samvirke.");
    private static readonly LocalizedText TooWeak = new("Du må logge inn hos {0} på en sikrere måte for å slippe inn her. Prøv igjen, og velg for eksempel BankID.", "Du må logge inn hos {0} på ein sikrare måte for å sleppe inn her. Prøv igjen, og vel til dømes BankID.", "You must sign in with {0} in a more secure way to come in here. Try again, and choose for example BankID.");
    private static readonly LocalizedText Unknown = new("Du er logget inn hos {0}, men har ingen konto her som er koblet til. Har du fått en invitasjon, åpne lenken i den og velg {0} der. Har du konto med passord, logg inn med det og koble til {0} under Min konto.", "Du er logga inn hos {0}, men har ingen konto her som er kopla til. Har du fått ein invitasjon, opne lenkja i han og vel {0} der. Har du konto med passord, logg inn med det og kople til {0} under Kontoen min.", "You are signed in with {0}, but have no account here that is linked to it. If you have been invited, open the link in the invitation and choose {0} there. If you have an account with a password, sign in with that and link {0} under My account.");
    private static readonly LocalizedText Taken = new("Innloggingen din hos {0} er koblet til en annen konto her. Logg inn med {0} for å bruke den, eller be den som administrerer Samvirke, om hjelp.", "Innlogginga di hos {0} er kopla til ein annan konto her. Logg inn med {0} for å bruke han, eller be den som administrerer Samvirke, om hjelp.", "Your sign-in with {0} is linked to another account here. Sign in with {0} to use it, or ask whoever administers Samvirke for help.");
    private static readonly LocalizedText LinkSpent = new("Invitasjonen er brukt eller for gammel. Be den som inviterte deg, om en ny, åpne lenken og velg {0} der.", "Invitasjonen er brukt eller for gammal. Be den som inviterte deg, om ein ny, opne lenkja og vel {0} der.", "The invitation has been used or is too old. Ask whoever invited you for a new one, open the link and choose {0} there.");

    /// <summary>Why somebody who came back from the issuer is not signed in, and what to do.</summary>
    internal static LocalizedText Of(IssuerFault fault) => fault switch
    {
        IssuerFault.Interrupted => Interrupted,
        IssuerFault.Gone => Gone,
        IssuerFault.Refused => Refused,
        IssuerFault.TooWeak => TooWeak,
        IssuerFault.Unknown => Unknown,
        IssuerFault.Taken => Taken,
        IssuerFault.LinkSpent => LinkSpent,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "No fault."),
    };
}
