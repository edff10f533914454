using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page of mistakes and disagreements in the sources says.</summary>
public static class FaultTexts
{
    public static readonly LocalizedText Title = new("Feil og uenighet i kildene", "Feil og usemje i kjeldene", "Mistakes and disagreement in the sources");
    public static readonly LocalizedText Lead = new(
        "Noen steder tar en kilde feil, eller kildene sier imot hverandre. Her står alle stedene vi vet om, hva hver kilde skriver, og hvordan registeret leser det.",
        "Nokre stader tek ei kjelde feil, eller kjeldene seier imot kvarandre. Her står alle stadene vi veit om, kva kvar kjelde skriv, og korleis registeret les det.",
        "In some places a source is wrong, or the sources contradict each other. Here are all the places that we know of, what each source writes, and how the register reads it.");
    public static readonly LocalizedText Types = new("Vis", "Vis", "Show");
    public static readonly LocalizedText All = new("Alt", "Alt", "Everything");
    public static readonly LocalizedText UnknownType = new("Vi kjenner ikke valget «{0}», så du ser alt.", "Vi kjenner ikkje valet «{0}», så du ser alt.", "We do not know the choice “{0}”, so you see everything.");
    public static readonly LocalizedText None = new("Registeret har ingen slike merknader.", "Registeret har ingen slike merknader.", "The register has no such notes.");
    public static readonly LocalizedText Sources = new("Kildene", "Kjeldene", "The sources");
    public static readonly LocalizedText WeUse = new("Slik leser registeret det:", "Slik les registeret det:", "How the register reads it:");
    public static readonly LocalizedText SourcesSay = new("Det står i kildene", "Det står i kjeldene", "What the sources say");
    public static readonly LocalizedText SourceSays = new("Det står i kilden", "Det står i kjelda", "What the source says");
    public static readonly LocalizedText Concerns = new("Gjelder", "Gjeld", "About");

    /// <summary>Several notes of the type.</summary>
    public static LocalizedText Many(NoteType type) => type switch
    {
        NoteType.Correction => new("Rettelser", "Rettingar", "Corrections"),
        NoteType.Contradiction => new("Uenighet", "Usemje", "Disagreements"),
        _ => throw new InvalidOperationException($"An unknown type of note: {type}"),
    };

    /// <summary>One note of the type.</summary>
    public static LocalizedText One(NoteType type) => type switch
    {
        NoteType.Correction => EntryTexts.SourceCorrected,
        NoteType.Contradiction => EntryTexts.SourcesDisagree,
        _ => throw new InvalidOperationException($"An unknown type of note: {type}"),
    };
}
