using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>The pages of reports and of the analyses together.</summary>
public static class ReportTexts
{
    public const string Key = "key";
    public const string Id = "id";

    public static readonly LocalizedText AsReport = new("Last ned som rapport", "Last ned som rapport", "Download as a report");
    public static readonly LocalizedText Files = new("Last ned", "Last ned", "Download");
    public static readonly LocalizedText Docx = new("Tekstdokument (DOCX)", "Tekstdokument (DOCX)", "Text document (DOCX)");
    public static readonly LocalizedText Csv = new("Regneark (CSV)", "Rekneark (CSV)", "Spreadsheet (CSV)");
    public static readonly LocalizedText Json = new("Data (JSON)", "Data (JSON)", "Data (JSON)");
    public static readonly LocalizedText ToAnalysis = new("Til analysen", "Til analysen", "To the analysis");
    public static readonly LocalizedText Compare = new("Sammenlign med registeret slik det var", "Jamfør med registeret slik det var", "Compare with the register as it was on");
    public static readonly LocalizedText CompareHelp = new("Velg en dag, for eksempel 1. mars. La feltet stå tomt for å få hele rapporten.", "Vel ein dag, til dømes 1. mars. Lat feltet stå tomt for å få heile rapporten.", "Choose a day, such as 1 March. Leave it empty for the whole report.");
    public static readonly LocalizedText Show = new("Vis rapporten", "Vis rapporten", "Show the report");
    public static readonly LocalizedText UnknownArea = new("Vi fant ikke kommunen eller fylket. Her ser du hele landet.", "Vi fann ikkje kommunen eller fylket. Her ser du heile landet.", "We did not find the municipality or county. You see the whole country.");

    public static readonly LocalizedText Part = new("Del", "Del", "Part");
    public static readonly LocalizedText What = new("Hva", "Kva", "What");
    public static readonly LocalizedText State = new("Hvordan det står", "Korleis det står", "How it stands");
    public static readonly LocalizedText Firm = new("Står analysen inne for det", "Står analysen inne for det", "Does the analysis stand by it");
    public static readonly LocalizedText Why = new("Hvorfor", "Kvifor", "Why");
    public static readonly LocalizedText Change = new("Endring", "Endring", "Change");
    public static readonly LocalizedText Was = new("Stod da", "Stod då", "Stood then");
    public static readonly LocalizedText SinceHead = new("Sammenlignet med", "Jamført med", "Compared with");
    public static readonly LocalizedText Day = new("Registeret per", "Registeret per", "Register as of");
    public static readonly LocalizedText ChangeNumber = new("Siste endring nr.", "Siste endring nr.", "Last change no.");
    public static readonly LocalizedText Yes = new("ja", "ja", "yes");
    public static readonly LocalizedText No = new("nei", "nei", "no");
    public static readonly LocalizedText New = new("Nytt", "Nytt", "New");
    public static readonly LocalizedText Changed = new("Endret", "Endra", "Changed");
    public static readonly LocalizedText Still = new("Som før", "Som før", "As before");

    public static readonly Question Analyses = new(
        "/analyser",
        new("Analyser", "Analysar", "Analyses"),
        new("Hva registeret viser når alt i det ses under ett.", "Kva registeret viser når alt i det blir sett under eitt.", "What the register shows when all of it is seen together."));

    public static readonly LocalizedText ChainsFigure = new("{0} ledd mangler eller svikter, sier kildene", "{0} ledd manglar eller sviktar, seier kjeldene", "{0} links are missing or failing, say the sources");
    public static readonly LocalizedText GridFigure = new("{0} av {1} ruter er tomme", "{0} av {1} ruter er tomme", "{0} of {1} cells are empty");
    public static readonly LocalizedText TransitionsFigure = new("{0} av {1} overganger har noe som mangler", "{0} av {1} overgangar har noko som manglar", "{0} of {1} transitions have something missing");
    public static readonly LocalizedText JudgementsFigure = new("{0} par er vurdert", "{0} par er vurderte", "{0} pairs judged");
    public static readonly LocalizedText OverlapsFigure = new("{0} par overlapper", "{0} par overlappar", "{0} pairs overlap");
    public static readonly LocalizedText GroupsFigure = new("{0} grupper", "{0} grupper", "{0} groups");
    public static readonly LocalizedText NetworkFigure = new("{0} aktører møtes i {1} strukturer", "{0} aktørar møtest i {1} strukturar", "{0} actors meet in {1} structures");
    public static readonly LocalizedText Report = new("Rapport: {0}", "Rapport: {0}", "Report: {0}");
}
