using Samvirke.Register.Texts;
using Samvirke.Search;
using Hits = Samvirke.Search.Place;

namespace Samvirke.Web.Texts;

/// <summary>What lists and searches say.</summary>
public static class ListTexts
{
    public static readonly LocalizedText Everything = new("Finn i registeret", "Finn i registeret", "Find in the register");
    public static readonly LocalizedText Efforts = new("Hva finnes", "Kva finst", "What there is");
    public static readonly LocalizedText EffortsLead = new(
        "Alt noen gjør, betaler for eller krever: tiltak, program, tjenester, tilskudd, veiledere, planer, møteplasser og koordinatorer.",
        "Alt nokon gjer, betaler for eller krev: tiltak, program, tenester, tilskot, rettleiarar, planar, møteplassar og koordinatorar.",
        "Everything that somebody does, pays for or requires: measures, programmes, services, grants, guidance, plans, meeting places and coordinators.");
    public static readonly LocalizedText SearchHere = new("Søk i listen", "Søk i lista", "Search this list");
    public static readonly LocalizedText Narrow = new("Avgrens", "Avgrens", "Narrow down");
    public static readonly LocalizedText Kind = new("Slag", "Slag", "Kind");
    public static readonly LocalizedText Conditions = new("Valgte avgrensninger", "Valde avgrensingar", "Chosen conditions");
    public static readonly LocalizedText Remove = new("Fjern {0}", "Fjern {0}", "Remove {0}");
    public static readonly LocalizedText OneEntry = new("1 oppføring", "1 oppføring", "1 entry");
    public static readonly LocalizedText ManyEntries = new("{0} oppføringer", "{0} oppføringar", "{0} entries");
    public static readonly LocalizedText OneHit = new("1 treff på «{1}»", "1 treff på «{1}»", "1 hit for “{1}”");
    public static readonly LocalizedText ManyHits = new("{0} treff på «{1}»", "{0} treff på «{1}»", "{0} hits for “{1}”");
    public static readonly LocalizedText Why = new("Treff fordi:", "Treff fordi:", "Found because:");
    public static readonly LocalizedText AsJson = new("Hent treffene som JSON", "Hent treffa som JSON", "Get the hits as JSON");
    public static readonly LocalizedText Nothing = new("Vi fant ingenting som passer med alt du ba om.", "Vi fann ingenting som passar med alt du bad om.", "We found nothing that fits everything you asked for.");
    public static readonly LocalizedText SeeAll = new("Se alt i registeret", "Sjå alt i registeret", "See everything in the register");
    public static readonly LocalizedText DropKind = new("Let i alle slag: {0} treff", "Leit i alle slag: {0} treff", "Look in all kinds: {0} hits");
    public static readonly LocalizedText DropTerm = new("Fjern avgrensningen på {0}: {1} treff", "Fjern avgrensinga på {0}: {1} treff", "Remove the condition on {0}: {1} hits");
    public static readonly LocalizedText DropWord = new("Søk uten ordet «{0}»: {1} treff", "Søk utan ordet «{0}»: {1} treff", "Search without the word “{0}”: {1} hits");
    public static readonly LocalizedText Relaxed = new("Ingenting har alle ordene. Her er det som har de fleste.", "Ingenting har alle orda. Her er det som har dei fleste.", "Nothing has all the words. Here is what has most of them.");
    public static readonly LocalizedText Cut = new("Søket var langt, så vi lette etter de {0} første ordene.", "Søket var langt, så vi leita etter dei {0} første orda.", "The search was long, so we looked for the first {0} words.");
    public static readonly LocalizedText NoSuchPage = new("Side «{0}» finnes ikke; listen har {1} sider. Du ser den første.", "Side «{0}» finst ikkje; lista har {1} sider. Du ser den første.", "There is no page “{0}”; the list has {1} pages. You see the first.");
    public static readonly LocalizedText UnknownCondition = new("Vi kjenner ikke avgrensningen {0}, så den er ikke brukt.", "Vi kjenner ikkje avgrensinga {0}, så ho er ikkje brukt.", "We do not know the condition {0}, so it has not been used.");
    public static readonly LocalizedText Pages = new("Sider", "Sider", "Pages");
    public static readonly LocalizedText PageOf = new("Side {0} av {1}", "Side {0} av {1}", "Page {0} of {1}");
    public static readonly LocalizedText Previous = new("Forrige side", "Førre side", "Previous page");
    public static readonly LocalizedText Next = new("Neste side", "Neste side", "Next page");

    private const int LongestShown = 60;

    /// <summary>Text that somebody wrote, short enough for a heading.</summary>
    public static string Shorten(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";

    /// <summary>Where a word was found.</summary>
    public static LocalizedText Because(Hits place) => place switch
    {
        Hits.Name => new("{0} i navnet", "{0} i namnet", "{0} in the name"),
        Hits.Alias => new("{0} som annet navn", "{0} som anna namn", "{0} as another name"),
        Hits.Text => new("{0} i omtalen", "{0} i omtalen", "{0} in the description"),
        Hits.PartOfName => new("del av {0} i navnet", "del av {0} i namnet", "part of {0} in the name"),
        Hits.PartOfText => new("del av {0} i omtalen", "del av {0} i omtalen", "part of {0} in the description"),
        Hits.Related => new("{0} hører sammen med den", "{0} høyrer saman med ho", "{0} belongs together with it"),
        Hits.Id => new("{0} i adressen", "{0} i adressa", "{0} in the address"),
        _ => throw new InvalidOperationException($"An unknown place: {place}"),
    };

    /// <summary>What was done with a word, or nothing when nothing was.</summary>
    public static LocalizedText? Widening(Widened widened) => widened switch
    {
        Widened.None => null,
        Widened.Corrected => new("Ingenting heter «{0}». Vi lette etter {1}.", "Ingenting heiter «{0}». Vi leita etter {1}.", "Nothing is called “{0}”. We looked for {1}."),
        Widened.Parted => new("«{0}» er delt opp i {1}.", "«{0}» er delt opp i {1}.", "“{0}” was taken apart into {1}."),
        Widened.Beginning => new("Vi lette etter ord som begynner med «{0}»: {1}.", "Vi leita etter ord som byrjar med «{0}»: {1}.", "We looked for words that begin with “{0}”: {1}."),
        Widened.Ending => new("«{0}» står bare sist i lengre ord: {1}.", "«{0}» står berre sist i lengre ord: {1}.", "“{0}” stands only at the end of longer words: {1}."),
        Widened.Loosened => new("«{0}» står ikke akkurat slik noe sted. Vi lette etter ordene hver for seg.", "«{0}» står ikkje akkurat slik nokon stad. Vi leita etter orda kvar for seg.", "“{0}” does not stand exactly so anywhere. We looked for its words one by one."),
        Widened.Unknown => new("Ingenting ligner på «{0}».", "Ingenting liknar på «{0}».", "Nothing resembles “{0}”."),
        _ => throw new InvalidOperationException($"An unknown widening: {widened}"),
    };
}
