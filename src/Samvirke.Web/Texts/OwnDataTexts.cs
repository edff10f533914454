using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the pages about one's own data say.</summary>
public static class OwnDataTexts
{
    public static readonly LocalizedText Heading = new("Hva vi lagrer om deg", "Kva vi lagrar om deg", "What we keep about you");
    public static readonly LocalizedText Intro = new(
        "Dette er alt som hører til kontoen din. Det du har foreslått og fått godtatt, står i registerets historie under organisasjonens navn.",
        "Dette er alt som høyrer til kontoen din. Det du har foreslått og fått godteke, står i historia til registeret under namnet til organisasjonen.",
        "This is all that belongs to your account. What you have proposed and had accepted stands in the history of the register under the organisation's name.");
    public static readonly LocalizedText Kept = new("Lagret", "Lagra", "Kept");
    public static readonly LocalizedText Number = new("Antall", "Tal på", "Number");
    public static readonly LocalizedText Download = new("Last ned alt (JSON)", "Last ned alt (JSON)", "Download everything (JSON)");
    public static readonly LocalizedText DownloadHelp = new("Passord og andre hemmeligheter er ikke med. Er det mer enn 15 minutter siden du logget inn, må du gjøre det på nytt først.", "Passord og andre løyndommar er ikkje med. Er det meir enn 15 minutt sidan du logga inn, må du gjere det på nytt først.", "Passwords and other secrets are left out. If it is more than 15 minutes since you signed in, you must do so again first.");
    public static readonly LocalizedText ChangeEmail = new("Bytt e-postadresse", "Byt e-postadresse", "Change e-mail address");
    public static readonly LocalizedText NewEmail = new("Ny e-postadresse", "Ny e-postadresse", "New e-mail address");
    public static readonly LocalizedText ChangeEmailHelp = new("Vi sender en lenke til den nye adressen. Adressen byttes når du har åpnet den og bekreftet.", "Vi sender ei lenkje til den nye adressa. Adressa blir bytt når du har opna ho og stadfesta.", "We send a link to the new address. The address is changed when you have opened it and confirmed.");
    public static readonly LocalizedText SendLink = new("Send lenken", "Send lenkja", "Send the link");
    public static readonly LocalizedText LinkSent = new("Vi har sendt en lenke til {0}. Den virker i ett døgn.", "Vi har sendt ei lenkje til {0}. Ho verkar i eitt døgn.", "We have sent a link to {0}. It works for a day.");
    public static readonly LocalizedText LinkWaits = new("E-posten svarer ikke nå. Lenken til {0} sendes av seg selv så snart den gjør det.", "E-posten svarer ikkje no. Lenkja til {0} blir send av seg sjølv så snart han gjer det.", "The mail server does not answer now. The link to {0} is sent by itself as soon as it does.");
    public static readonly LocalizedText ConfirmEmail = new("Bruk {0} som e-postadresse?", "Bruke {0} som e-postadresse?", "Use {0} as e-mail address?");
    public static readonly LocalizedText ConfirmEmailHelp = new("Du må logge inn på nytt etterpå, med den nye adressen.", "Du må logge inn på nytt etterpå, med den nye adressa.", "You must sign in again afterwards, with the new address.");
    public static readonly LocalizedText Confirm = new("Bekreft", "Stadfest", "Confirm");
    public static readonly LocalizedText EmailChanged = new("E-postadressen er byttet. Logg inn med den nye.", "E-postadressa er bytt. Logg inn med den nye.", "The e-mail address is changed. Sign in with the new one.");

    public static readonly LocalizedText Delete = new("Slett kontoen", "Slett kontoen", "Delete the account");
    public static readonly LocalizedText DeleteHelp = new(
        "Kontoen, rollene, innloggingene, passnøklene, utkastene og det du følger, blir borte. Det kan ikke gjøres om. Det som er godtatt, blir stående i historien under organisasjonens navn, og revisjonsloggen beholder bare en nøkkel som ikke lenger peker på noen.",
        "Kontoen, rollene, innloggingane, passnøklane, utkasta og det du følgjer, blir borte. Det kan ikkje gjerast om. Det som er godteke, blir ståande i historia under namnet til organisasjonen, og revisjonsloggen held berre på ein nøkkel som ikkje lenger peikar på nokon.",
        "The account, the roles, the sign-ins, the passkeys, the drafts and what you follow go. It cannot be undone. What was accepted stays in the history under the organisation's name, and the audit log keeps only a key that no longer points to anybody.");
    public static readonly LocalizedText Orphan = new("Du er den eneste administratoren i {0}. Etterpå kan bare den som administrerer Samvirke, bestemme hvem som er med der.", "Du er den einaste administratoren i {0}. Etterpå kan berre den som administrerer Samvirke, avgjere kven som er med der.", "You are the only administrator of {0}. Afterwards only whoever administers Samvirke can decide who takes part there.");
    public static readonly LocalizedText LastOne = new("Du er den eneste som administrerer Samvirke, så kontoen kan ikke slettes. Lag en administrator til først: ./samvirke admin create --another.", "Du er den einaste som administrerer Samvirke, så kontoen kan ikkje slettast. Lag ein administrator til først: ./samvirke admin create --another.", "You are the only one who administers Samvirke, so the account cannot be deleted. Make another administrator first: ./samvirke admin create --another.");
    public static readonly LocalizedText Understood = new("Ja, slett kontoen min", "Ja, slett kontoen min", "Yes, delete my account");
    public static readonly LocalizedText Tick = new("Kryss av for at du vil slette kontoen.", "Kryss av for at du vil slette kontoen.", "Tick that you want to delete the account.");
    public static readonly LocalizedText Deleted = new("Kontoen er slettet.", "Kontoen er sletta.", "The account is deleted.");

    private static readonly IReadOnlyDictionary<string, LocalizedText> Tables = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
    {
        ["accounts"] = new("konto med e-postadresse", "konto med e-postadresse", "account with e-mail address"),
        ["account_logins"] = new("innlogginger utenfor som leder hit", "innloggingar utanfor som leier hit", "sign-ins outside that lead here"),
        ["account_passkeys"] = new("passnøkler", "passnøklar", "passkeys"),
        ["audit"] = new("linjer i revisjonsloggen", "linjer i revisjonsloggen", "lines of the audit log"),
        ["drafts"] = new("utkast", "utkast", "drafts"),
        ["kept_forms"] = new("skjemaer som venter på at du logger inn", "skjema som ventar på at du loggar inn", "forms that wait for you to sign in"),
        ["proposals"] = new("forslag du har sendt", "forslag du har sendt", "proposals that you have sent"),
        ["proposal_messages"] = new("det du har skrevet om forslag", "det du har skrive om forslag", "what you have written about proposals"),
        ["memberships"] = new("roller du har og har hatt", "roller du har og har hatt", "roles that you have and have had"),
        ["recovery_codes"] = new("reservekoder som er igjen", "reservekodar som er att", "recovery codes that are left"),
        ["sessions"] = new("innlogginger som varer", "innloggingar som varer", "sign-ins that last"),
        ["topic_stewards"] = new("temaer du har ansvar for, eller har hatt", "tema du har ansvar for, eller har hatt", "topics that you are or were steward of"),
    };

    /// <summary>What a table holds, in words; its own name where there are none yet.</summary>
    public static LocalizedText? Of(string table) => Tables.GetValueOrDefault(table);

    /// <summary>Every table that has words.</summary>
    public static IEnumerable<LocalizedText> AllTables => Tables.Values;
}
