using Samvirke.Register.Texts;

namespace Samvirke.Formats.Figures;

/// <summary>What may be wrong with a JSON-stat document.</summary>
internal static partial class FigureDefectTexts
{
    public static LocalizedText Json() => new(
        "Filen er ikke gyldig JSON fra dette stedet. Hent den på nytt; ble den avbrutt, mangler slutten.",
        "Fila er ikkje gyldig JSON frå denne staden. Hent ho på nytt; vart ho avbroten, manglar slutten.",
        "The file is not valid JSON from this place on. Fetch it again; if it was broken off, its end is missing.");

    public static LocalizedText NoDataset() => new(
        "Filen er ikke et datasett i JSON-stat 2. Velg formatet «json-stat2» der du henter den.",
        "Fila er ikkje eit datasett i JSON-stat 2. Vel formatet «json-stat2» der du hentar ho.",
        "The file is not a dataset in JSON-stat 2. Choose the format “json-stat2” where you fetch it.");

    public static LocalizedText Member(string nb, string nn, string en) => new(
        $"Her skal det stå {nb}. Hent filen på nytt fra kilden.", $"Her skal det stå {nn}. Hent fila på nytt frå kjelda.", $"There must be {en} here. Fetch the file again from its source.");

    public static LocalizedText Length(string path, long count, long expected) => new(
        $"«{Shown(path)}» har {count}, men skal ha {expected} etter «size». Hent filen på nytt fra kilden.",
        $"«{Shown(path)}» har {count}, men skal ha {expected} etter «size». Hent fila på nytt frå kjelda.",
        $"“{Shown(path)}” has {count}, but must have {expected} by “size”. Fetch the file again from its source.");

    public static LocalizedText NoDimension(ColumnRole role) => role switch
    {
        ColumnRole.Area => new(
            "Ingen dimensjon sier hvilken kommune tallene gjelder. Ta med region når du henter tabellen, eller velg kommunen før du leser inn.",
            "Ingen dimensjon seier kva kommune tala gjeld. Ta med region når du hentar tabellen, eller vel kommunen før du les inn.",
            "No dimension says which municipality the numbers are of. Include the region when you fetch the table, or choose the municipality before you import."),
        ColumnRole.Year => new(
            "Ingen dimensjon sier hvilket år tallene gjelder. Ta med tid når du henter tabellen, eller velg året før du leser inn.",
            "Ingen dimensjon seier kva år tala gjeld. Ta med tid når du hentar tabellen, eller vel året før du les inn.",
            "No dimension says which year the numbers are of. Include the time when you fetch the table, or choose the year before you import."),
        _ => new(
            "Det står ikke hva som er målt. Skriv det før du leser inn.", "Det står ikkje kva som er målt. Skriv det før du les inn.", "It does not say what is measured. Say it before you import."),
    };
}
