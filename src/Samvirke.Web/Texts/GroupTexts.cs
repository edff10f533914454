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
    public static readonly LocalizedText SeePair = new("Se paret", "Sjå paret", "See the pair");
    public static readonly LocalizedText IsRejected = new(
        "Alle som har vurdert gruppen, sier at innsatsene ikke hører sammen. Den står derfor ikke på listen over grupper, men du finner den der når du velger «avvist».",
        "Alle som har vurdert gruppa, seier at innsatsane ikkje høyrer saman. Ho står difor ikkje på lista over grupper, men du finn ho der når du vel «avvist».",
        "All who have judged the group say that the efforts do not belong together. It is therefore not on the list of groups, but you find it there when you choose “rejected”.");
    public static readonly LocalizedText IsKept = new(
        "Analysen finner ikke denne gruppen slik registeret er nå. Den står her fordi noen har vurdert at innsatsene hører sammen.",
        "Analysen finn ikkje denne gruppa slik registeret er no. Ho står her fordi nokon har vurdert at innsatsane høyrer saman.",
        "The analysis does not find this group as the register is now. It stands here because somebody has judged that the efforts belong together.");
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
