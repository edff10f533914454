using Samvirke.Register.Texts;
using Samvirke.Storage.Watching;

namespace Samvirke.Web.Texts;

/// <summary>What is said about following things and the letters about them.</summary>
public static class WatchTexts
{
    public static readonly LocalizedText Follow = new("Følg", "Følg", "Follow");
    public static readonly LocalizedText FollowThis = new("Følg «{0}»", "Følg «{0}»", "Follow “{0}”");
    public static readonly LocalizedText FollowQuestion = new("Vil du følge «{0}»?", "Vil du følgje «{0}»?", "Do you want to follow “{0}”?");
    public static readonly LocalizedText FollowWhy = new(
        "Du får et brev på e-post når noe er endret. Hvor ofte brevene kommer, velger du etterpå.",
        "Du får eit brev på e-post når noko er endra. Kor ofte breva kjem, vel du etterpå.",
        "You get a letter by e-mail when something has changed. You choose afterwards how often letters come.");
    public static readonly LocalizedText FollowingAlready = new("Du følger dette.", "Du følgjer dette.", "You follow this.");
    public static readonly LocalizedText SeeFollowing = new("Det du følger", "Det du følgjer", "What you follow");
    public static readonly LocalizedText SignInToFollow = new("Logg inn for å få endringer på e-post", "Logg inn for å få endringar på e-post", "Sign in to get changes by e-mail");
    public static readonly LocalizedText Feed = new("Følg i en nyhetsleser (Atom)", "Følg i ein nyhendelesar (Atom)", "Follow in a feed reader (Atom)");
    public static readonly LocalizedText NothingToFollow = new(
        "Adressen «{0}» er ikke til noe som kan følges. Gå til en oppføring eller en liste, og trykk «Følg» der.",
        "Adressa «{0}» er ikkje til noko som kan følgjast. Gå til ei oppføring eller ei liste, og trykk «Følg» der.",
        "The address “{0}” leads to nothing that can be followed. Go to an entry or a list and press “Follow” there.");
    public static readonly LocalizedText TooMany = new(
        "Du følger allerede {0} ting, og flere går ikke. Slutt å følge noe, eller følg en liste i stedet for mange oppføringer.",
        "Du følgjer allereie {0} ting, og fleire går ikkje. Slutt å følgje noko, eller følg ei liste i staden for mange oppføringar.",
        "You already follow {0} things, which is the most. Stop following something, or follow a list instead of many entries.");

    public static readonly LocalizedText Title = new("Det du følger", "Det du følgjer", "What you follow");
    public static readonly LocalizedText NowFollowing = new("Nå følger du det. Du får vite om endringer fra og med nå.", "No følgjer du det. Du får vite om endringar frå og med no.", "You follow it now. You are told of changes from now on.");
    public static readonly LocalizedText Saved = new("Valget er lagret.", "Valet er lagra.", "Your choice is saved.");
    public static readonly LocalizedText Stopped = new("Du følger det ikke lenger.", "Du følgjer det ikkje lenger.", "You no longer follow it.");
    public static readonly LocalizedText None = new(
        "Du følger ingenting. Trykk «Følg» på en oppføring, et område eller en liste.",
        "Du følgjer ingenting. Trykk «Følg» på ei oppføring, eit område eller ei liste.",
        "You follow nothing. Press “Follow” on an entry, an area or a list.");
    public static readonly LocalizedText SinceDay = new("siden {0}", "sidan {0}", "since {0}");
    public static readonly LocalizedText Stop = new("Slutt å følge", "Slutt å følgje", "Stop following");
    public static readonly LocalizedText StopThis = new("Slutt å følge «{0}»", "Slutt å følgje «{0}»", "Stop following “{0}”");
    public static readonly LocalizedText FeedOf = new("Nyhetsstrøm for «{0}»", "Nyhendestraum for «{0}»", "Feed of “{0}”");
    public static readonly LocalizedText FeedShort = new("Nyhetsstrøm", "Nyhendestraum", "Feed");
    public static readonly LocalizedText HowOften = new("Hvor ofte vil du ha brev?", "Kor ofte vil du ha brev?", "How often do you want letters?");
    public static readonly LocalizedText HowOftenHelp = new(
        "Brevene kommer klokken sju om morgenen, og bare når noe er endret. De skrives på språket du leser denne siden på.",
        "Breva kjem klokka sju om morgonen, og berre når noko er endra. Dei blir skrivne på språket du les denne sida på.",
        "Letters come at seven in the morning, and only when something has changed. They are written in the language in which you read this page.");
    public static readonly LocalizedText Save = new("Lagre", "Lagre", "Save");
    public static readonly LocalizedText ChooseOne = new("Velg hvor ofte brevene skal komme.", "Vel kor ofte breva skal kome.", "Choose how often letters are to come.");

    public static readonly LocalizedText StopTitle = new("Slutt med brev", "Slutt med brev", "Stop letters");
    public static readonly LocalizedText StopQuestion = new("Vil du slutte å få brev om det du følger?", "Vil du slutte å få brev om det du følgjer?", "Do you want no more letters about what you follow?");
    public static readonly LocalizedText StopHelp = new(
        "Det du følger, blir stående. Logg inn når du vil ha brev igjen.", "Det du følgjer, blir ståande. Logg inn når du vil ha brev igjen.", "What you follow stays. Sign in when you want letters again.");
    public static readonly LocalizedText StopNow = new("Ikke send flere brev", "Ikkje send fleire brev", "Send no more letters");
    public static readonly LocalizedText StopDone = new("Du får ikke flere brev.", "Du får ikkje fleire brev.", "You get no more letters.");
    public static readonly LocalizedText StopBroken = new(
        "Lenken er ikke hel. Åpne den fra brevet på nytt, eller logg inn og velg under «Det du følger».",
        "Lenkja er ikkje heil. Opne henne frå brevet på nytt, eller logg inn og vel under «Det du følgjer».",
        "The link is not complete. Open it from the letter again, or sign in and choose under “What you follow”.");

    public static readonly LocalizedText RegionHelp = new("Hjelp kommunene ønsker: {0}", "Hjelp kommunane ønskjer: {0}", "Help that municipalities want: {0}");
    public static readonly LocalizedText HelpWhy = new(
        "Følg siden, så får du brev når noen spør eller svarer. Brevet sier hvem og hva det gjelder. Det de har skrevet, står bare her.",
        "Følg sida, så får du brev når nokon spør eller svarar. Brevet seier kven og kva det gjeld. Det dei har skrive, står berre her.",
        "Follow the page, and you get a letter when somebody asks or answers. The letter says who, and what it is about. What they wrote stands here only.");
    public static readonly LocalizedText Suggested = new("For {0} kan du følge", "For {0} kan du følgje", "For {0} you can follow");
    public static readonly LocalizedText HelpAsked = new("{0} spør om hjelp: {1}", "{0} spør om hjelp: {1}", "{0} asks for help: {1}");
    public static readonly LocalizedText HelpAskedOtherwise = new("{0} har endret spørsmålet sitt: {1}", "{0} har endra spørsmålet sitt: {1}", "{0} has changed its question: {1}");
    public static readonly LocalizedText HelpAnswered = new("{0} har svart {1}: {2}", "{0} har svart {1}: {2}", "{0} has answered {1}: {2}");

    public static readonly LocalizedText Everything = new("Hele registeret", "Heile registeret", "The whole register");

    public static readonly LocalizedText LetterSubject = new("Endringer i det du følger i Samvirke", "Endringar i det du følgjer i Samvirke", "Changes in what you follow in Samvirke");
    public static readonly LocalizedText LetterBegins = new("Hei!\n\nDette er endret siden sist i det du følger i Samvirke.", "Hei!\n\nDette er endra sidan sist i det du følgjer i Samvirke.", "Hello!\n\nThis has changed since last in what you follow in Samvirke.");
    public static readonly LocalizedText LetterHeading = new("DU FØLGER: {0}", "DU FØLGJER: {0}", "YOU FOLLOW: {0}");
    public static readonly LocalizedText LetterMore = new("Og {0} oppføringer til. Alle endringer står på {1}", "Og {0} oppføringar til. Alle endringar står på {1}", "And {0} more entries. All changes stand at {1}");
    public static readonly LocalizedText LetterLarge = new(
        "En endring gjaldt {0} oppføringer og er ikke gjennomgått her: «{1}». Se {2}", "Ei endring galdt {0} oppføringar og er ikkje gjennomgått her: «{1}». Sjå {2}", "One change was about {0} entries and is not gone through here: “{1}”. See {2}");
    public static readonly LocalizedText LetterEnds = new(
        "Du får brevet fordi du følger noe i Samvirke. Velg hva og hvor ofte: {0}\nSlutt å få brev: {1}",
        "Du får brevet fordi du følgjer noko i Samvirke. Vel kva og kor ofte: {0}\nSlutt å få brev: {1}",
        "You get this letter because you follow something in Samvirke. Choose what and how often: {0}\nStop letters: {1}");

    private static readonly LocalizedText Off = new("Aldri", "Aldri", "Never");
    private static readonly LocalizedText Daily = new("Hver dag", "Kvar dag", "Every day");
    private static readonly LocalizedText Weekly = new("Hver mandag", "Kvar måndag", "Every Monday");

    /// <summary>How often, in words.</summary>
    public static LocalizedText Of(DigestRhythm every) => every switch
    {
        DigestRhythm.Off => Off,
        DigestRhythm.Daily => Daily,
        DigestRhythm.Weekly => Weekly,
        _ => throw new InvalidOperationException($"A rhythm of an unknown sort: {every}"),
    };
}
