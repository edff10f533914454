using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What letters from Samvirke say.</summary>
public static class MailTexts
{
    public static readonly LocalizedText InvitedSubject = new("Du er med i Samvirke for {0}", "Du er med i Samvirke for {0}", "You take part in Samvirke for {0}");
    public static readonly LocalizedText Invited = new(
        "Hei!\n\nDu er invitert til Samvirke på vegne av {0}. Velg et passord her:\n\n{1}\n\nLenken virker én gang, i sju dager. Kjenner du ikke til dette, kan du se bort fra brevet.\n",
        "Hei!\n\nDu er invitert til Samvirke på vegner av {0}. Vel eit passord her:\n\n{1}\n\nLenkja verkar éin gong, i sju dagar. Kjenner du ikkje til dette, kan du sjå bort frå brevet.\n",
        "Hello!\n\nYou are invited to Samvirke on behalf of {0}. Choose a password here:\n\n{1}\n\nThe link works once, for seven days. If you know nothing of this, you can disregard this letter.\n");
    public static readonly LocalizedText Added = new(
        "Hei!\n\nDu kan nå også handle på vegne av {0} i Samvirke. Logg inn som før:\n\n{1}\n",
        "Hei!\n\nDu kan no også handle på vegner av {0} i Samvirke. Logg inn som før:\n\n{1}\n",
        "Hello!\n\nYou can now act on behalf of {0} in Samvirke as well. Sign in as before:\n\n{1}\n");
    public static readonly LocalizedText ForgottenSubject = new("Nytt passord i Samvirke", "Nytt passord i Samvirke", "A new password in Samvirke");
    public static readonly LocalizedText Forgotten = new(
        "Hei!\n\nNoen, sannsynligvis du, har bedt om et nytt passord i Samvirke. Velg det her:\n\n{0}\n\nLenken virker én gang, i en time. Var det ikke deg, kan du se bort fra brevet: ingenting er endret.\n",
        "Hei!\n\nNokon, truleg du, har bede om eit nytt passord i Samvirke. Vel det her:\n\n{0}\n\nLenkja verkar éin gong, i ein time. Var det ikkje deg, kan du sjå bort frå brevet: ingenting er endra.\n",
        "Hello!\n\nSomebody, probably you, has asked for a new password in Samvirke. Choose it here:\n\n{0}\n\nThe link works once, for one hour. If it was not you, you can disregard this letter: nothing has changed.\n");

    public static readonly LocalizedText NewEmailSubject = new("Ny e-postadresse i Samvirke", "Ny e-postadresse i Samvirke", "A new e-mail address in Samvirke");
    public static readonly LocalizedText NewEmail = new(
        "Hei!\n\nNoen, sannsynligvis du, vil bruke denne adressen i Samvirke. Bekreft det her:\n\n{0}\n\nLenken virker én gang, i ett døgn. Var det ikke deg, kan du se bort fra brevet: ingenting er endret.\n",
        "Hei!\n\nNokon, truleg du, vil bruke denne adressa i Samvirke. Stadfest det her:\n\n{0}\n\nLenkja verkar éin gong, i eitt døgn. Var det ikkje deg, kan du sjå bort frå brevet: ingenting er endra.\n",
        "Hello!\n\nSomebody, probably you, wants to use this address in Samvirke. Confirm it here:\n\n{0}\n\nThe link works once, for a day. If it was not you, you can disregard this letter: nothing has changed.\n");
    public static readonly LocalizedText NewEmailTaken = new(
        "Hei!\n\nNoen ville bruke denne adressen til en konto i Samvirke, men den hører alt til en konto. Var det deg, logg inn på den kontoen i stedet. Ingenting er endret.\n",
        "Hei!\n\nNokon ville bruke denne adressa til ein konto i Samvirke, men ho høyrer alt til ein konto. Var det deg, logg inn på den kontoen i staden. Ingenting er endra.\n",
        "Hello!\n\nSomebody wanted to use this address for an account in Samvirke, but it belongs to an account already. If it was you, sign in to that account instead. Nothing has changed.\n");
    public static readonly LocalizedText EmailChangedSubject = new("E-postadressen din i Samvirke er byttet", "E-postadressa di i Samvirke er bytt", "Your e-mail address in Samvirke has been changed");
    public static readonly LocalizedText EmailChanged = new(
        "Hei!\n\nKontoen din i Samvirke har fått en ny e-postadresse, og denne brukes ikke lenger. Var det ikke deg, si straks fra til den som administrerer Samvirke hos dere.\n",
        "Hei!\n\nKontoen din i Samvirke har fått ei ny e-postadresse, og denne blir ikkje brukt lenger. Var det ikkje deg, sei straks frå til den som administrerer Samvirke hos dykk.\n",
        "Hello!\n\nYour account in Samvirke has got a new e-mail address, and this one is no longer used. If it was not you, tell whoever administers Samvirke at once.\n");
}
