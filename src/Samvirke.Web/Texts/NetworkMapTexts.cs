using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the map of who meets whom says.</summary>
public static class NetworkMapTexts
{
    public static readonly LocalizedText Heading = new("Kart", "Kart", "Map");
    public static readonly LocalizedText Label = new("Kart over hvem som møter hvem", "Kart over kven som møter kven", "Map of who meets whom");
    public static readonly LocalizedText NeedsScript = new(
        "Kartet tegnes av nettleseren med JavaScript. Tabellene under har det samme.",
        "Kartet blir teikna av nettlesaren med JavaScript. Tabellane under har det same.",
        "The map is drawn by the browser with JavaScript. The tables below have the same.");
    public static readonly LocalizedText Failed = new(
        "Kartet kunne ikke hentes. Tabellene under har det samme.", "Kartet kunne ikkje hentast. Tabellane under har det same.", "The map could not be fetched. The tables below have the same.");
    public static readonly LocalizedText Keys = new(
        "Med tastaturet: høyre og venstre pil går mellom naboene, ned går videre til naboen, opp går tilbake. Enter åpner siden, Escape viser hele kartet. Pluss og minus zoomer.",
        "Med tastaturet: høgre og venstre pil går mellom naboane, ned går vidare til naboen, opp går tilbake. Enter opnar sida, Escape viser heile kartet. Pluss og minus zoomar.",
        "By keyboard: right and left arrows move between neighbours, down goes on to the neighbour, up goes back. Enter opens the page, Escape shows the whole map. Plus and minus zoom.");
    public static readonly LocalizedText Search = new("Finn i kartet", "Finn i kartet", "Find on the map");
    public static readonly LocalizedText Sector = new("Fremhev sektor", "Framhev sektor", "Highlight sector");
    public static readonly LocalizedText Level = new("Fremhev nivå", "Framhev nivå", "Highlight level");
    public static readonly LocalizedText All = new("Alle", "Alle", "All");
    public static readonly LocalizedText ZoomIn = new("Zoom inn", "Zoom inn", "Zoom in");
    public static readonly LocalizedText ZoomOut = new("Zoom ut", "Zoom ut", "Zoom out");
    public static readonly LocalizedText Whole = new("Vis hele", "Vis heile", "Show all");
    public static readonly LocalizedText Actor = new("aktør", "aktør", "actor");
    public static readonly LocalizedText Structure = new("struktur", "struktur", "structure");
    public static readonly LocalizedText Larger = new("Større prikk: flere møter", "Større prikk: fleire møte", "Larger dot: more meetings");
    public static readonly LocalizedText Neighbour = new("nabo {0} av {1} til {2}", "nabo {0} av {1} til {2}", "neighbour {0} of {1} of {2}");
    public static readonly LocalizedText Ties = new("{0} naboer", "{0} naboar", "{0} neighbours");
    public static readonly LocalizedText Found = new("{0} treff", "{0} treff", "{0} found");
    public static readonly LocalizedText Open = new("Åpne siden om {0}", "Opne sida om {0}", "Open the page about {0}");
    public static readonly LocalizedText Neighbours = new("Naboer", "Naboar", "Neighbours");
}
