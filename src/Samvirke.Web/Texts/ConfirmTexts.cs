using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What is said to those who confirm that entries are right.</summary>
public static class ConfirmTexts
{
    public static readonly LocalizedText Due = new("Det {0} skal bekrefte", "Det {0} skal stadfeste", "What {0} should confirm");
    public static readonly LocalizedText Open = new("Se hva som skal bekreftes", "Sjå kva som skal stadfestast", "See what should be confirmed");
    public static readonly LocalizedText Lead = new(
        "Her er oppføringene som skal bekreftes nå eller innen en måned, de eldste først. Les dem, og kryss av for dem der alt fortsatt stemmer. Er noe galt, retter du oppføringen i stedet.",
        "Her er oppføringane som skal stadfestast no eller innan ein månad, dei eldste først. Les dei, og kryss av for dei der alt framleis stemmer. Er noko gale, rettar du oppføringa i staden.",
        "Here are the entries that should be confirmed now or within a month, the oldest first. Read them, and tick those where all is still right. If something is wrong, correct the entry instead.");
    public static readonly LocalizedText Nothing = new(
        "Alt er bekreftet. Ingenting skal bekreftes før om en måned.", "Alt er stadfesta. Ingenting skal stadfestast før om ein månad.", "All is confirmed. Nothing is due for a month.");
    public static readonly LocalizedText Choose = new("Hva stemmer fortsatt?", "Kva stemmer framleis?", "What is still right?");
    public static readonly LocalizedText DueOn = new("skal bekreftes innen {0}", "skal stadfestast innan {0}", "to be confirmed by {0}");
    public static readonly LocalizedText WasDueOn = new("skulle vært bekreftet innen {0}", "skulle vore stadfesta innan {0}", "should have been confirmed by {0}");
    public static readonly LocalizedText Read = new("Les «{0}»", "Les «{0}»", "Read “{0}”");
    public static readonly LocalizedText More = new("Du ser de {0} eldste av {1}. De andre kommer når disse er bekreftet.", "Du ser dei {0} eldste av {1}. Dei andre kjem når desse er stadfesta.", "You see the {0} oldest of {1}. The others come when these are confirmed.");
    public static readonly LocalizedText Confirm = new("Bekreft", "Stadfest", "Confirm");
    public static readonly LocalizedText ConfirmThis = new("Bekreft at alt stemmer", "Stadfest at alt stemmer", "Confirm that all is right");
    public static readonly LocalizedText ConfirmHelp = new(
        "Du sier at du har lest oppføringen, og at alt i den fortsatt stemmer.", "Du seier at du har lese oppføringa, og at alt i ho framleis stemmer.", "You say that you have read the entry, and that all of it is still right.");
    public static readonly LocalizedText Question = new("Stemmer alt i «{0}» fortsatt?", "Stemmer alt i «{0}» framleis?", "Is all of “{0}” still right?");
    public static readonly LocalizedText Back = new("Tilbake til oppføringen", "Tilbake til oppføringa", "Back to the entry");
    public static readonly LocalizedText DoneOne = new("Takk. Oppføringen er bekreftet.", "Takk. Oppføringa er stadfesta.", "Thank you. The entry is confirmed.");
    public static readonly LocalizedText DoneMany = new("Takk. {0} oppføringer er bekreftet.", "Takk. {0} oppføringar er stadfesta.", "Thank you. {0} entries are confirmed.");
    public static readonly LocalizedText Reason = new("Bekreftet at alt stemmer.", "Stadfesta at alt stemmer.", "Confirmed that all is right.");

    public static readonly LocalizedText NothingChosen = new("Kryss av for minst én oppføring.", "Kryss av for minst éi oppføring.", "Tick at least one entry.");
    public static readonly LocalizedText TooMany = new("Bekreft høyst {0} oppføringer om gangen.", "Stadfest høgst {0} oppføringar om gongen.", "Confirm at most {0} entries at a time.");
    public static readonly LocalizedText NotYours = new(
        "Noe av det du valgte, er ikke lenger her eller ikke ditt å bekrefte. Ingenting er bekreftet. Se over listen, og prøv igjen.",
        "Noko av det du valde, er ikkje lenger her eller ikkje ditt å stadfeste. Ingenting er stadfesta. Sjå over lista, og prøv igjen.",
        "Some of what you chose is no longer here, or not yours to confirm. Nothing is confirmed. Look over the list, and try again.");
    public static readonly LocalizedText Changed = new(
        "Noen har endret dette siden du åpnet siden: {0}. Ingenting er bekreftet. Les det på nytt, og prøv igjen.",
        "Nokon har endra dette sidan du opna sida: {0}. Ingenting er stadfesta. Les det på nytt, og prøv igjen.",
        "Somebody has changed this since you opened the page: {0}. Nothing is confirmed. Read it again, and try again.");
    public static readonly LocalizedText Faulty = new(
        "Disse kan ikke bekreftes før noe i dem er rettet: {0}. Ingenting er bekreftet.",
        "Desse kan ikkje stadfestast før noko i dei er retta: {0}. Ingenting er stadfesta.",
        "These cannot be confirmed before something in them is corrected: {0}. Nothing is confirmed.");
    public static readonly LocalizedText Crowded = new(
        "Mange endrer registeret akkurat nå. Ingenting er bekreftet. Prøv igjen.",
        "Mange endrar registeret akkurat no. Ingenting er stadfesta. Prøv igjen.",
        "Many are changing the register just now. Nothing is confirmed. Try again.");
}
