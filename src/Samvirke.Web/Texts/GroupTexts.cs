using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>Texts about efforts that crowd the same place.</summary>
public static class GroupTexts
{
    public static readonly Question Question = new(
        "/grupper",
        new("Der det er trangt", "Der det er trongt", "Where it is crowded"),
        new(
            "Innsatser som ligger tett: de har samme formål, målgruppe eller grunnlag, og det er få andre som har det. Spørsmålet er om de kan samordnes.",
            "Innsatsar som ligg tett: dei har same formål, målgruppe eller grunnlag, og det er få andre som har det. Spørsmålet er om dei kan samordnast.",
            "Efforts that stand close: they have the same purpose, target group or basis, which few others have. The question is whether they could be aligned."));

    public static readonly LocalizedText AllKinds = new("Alle", "Alle", "All");
    public static readonly LocalizedText Count = new("{0} grupper.", "{0} grupper.", "{0} groups.");
    public static readonly LocalizedText WithEntry = new("Grupper der «{0}» er med.", "Grupper der «{0}» er med.", "Groups that “{0}” belongs to.");
    public static readonly LocalizedText ShowAll = new("Vis alle grupper", "Vis alle grupper", "Show all groups");
    public static readonly LocalizedText None = new("Ingen grupper.", "Ingen grupper.", "No groups.");
    public static readonly LocalizedText Members = new("{0} innsatser", "{0} innsatsar", "{0} efforts");
    public static readonly LocalizedText Owners = new("{0} som svarer for dem", "{0} som svarer for dei", "{0} who answer for them");
    public static readonly LocalizedText More = new("Vis flere", "Vis fleire", "Show more");
    public static readonly LocalizedText Csv = new("Last ned som regneark (CSV)", "Last ned som rekneark (CSV)", "Download as a spreadsheet (CSV)");

    public static readonly LocalizedText Shared = new("Hva de har felles", "Kva dei har felles", "What they have in common");
    public static readonly LocalizedText InGroup = new("Innsatsene", "Innsatsane", "The efforts");
    public static readonly LocalizedText Effort = new("Innsats", "Innsats", "Effort");
    public static readonly LocalizedText Sort = new("Slag", "Slag", "Kind");
    public static readonly LocalizedText Pairs = new("Hvordan de henger sammen to og to", "Korleis dei heng saman to og to", "How they relate two by two");
    public static readonly LocalizedText PairsLead = new(
        "Det analysen er sikrest på, først. Den tar feil av og til: se begrunnelsene.",
        "Det analysen er sikrast på, først. Han tek feil av og til: sjå grunngjevingane.",
        "What the analysis is surest of first. It is wrong at times: see the reasons.");
    public static readonly LocalizedText And = new("og", "og", "and");
    public static readonly LocalizedText NoPairs = new("Analysen finner ikke at noen av dem overlapper.", "Analysen finn ikkje at nokon av dei overlappar.", "The analysis does not find that any of them overlap.");
    public static readonly LocalizedText Align = new("Hva som kan samordnes", "Kva som kan samordnast", "What could be aligned");
    public static readonly LocalizedText Gone = new(
        "Gruppen finnes ikke i registeret slik det er nå. Grupper skifter når innsatsene i dem gjør det.",
        "Gruppa finst ikkje i registeret slik det er no. Grupper skiftar når innsatsane i dei gjer det.",
        "The group is not in the register as it is now. Groups change when the efforts in them do.");

    public static readonly LocalizedText Name = new("Gruppe", "Gruppe", "Group");
    public static readonly LocalizedText Key = new("Nøkkel", "Nøkkel", "Key");
    public static readonly LocalizedText Id = new("Id", "Id", "Id");
}
