using Samvirke.Register.Entries;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Texts;

/// <summary>What the page of mistakes and disagreements in the sources says.</summary>
public static class FaultTexts
{
    public static readonly Question Question = new(
        "/rettelser",
        new("Feil og uenighet i kildene", "Feil og usemje i kjeldene", "Mistakes and disagreement in the sources"),
        new(
            "Noen steder tar en kilde feil, eller kildene sier imot hverandre. Her står alle stedene vi vet om, hva hver kilde skriver, og hvordan registeret leser det.",
            "Nokre stader tek ei kjelde feil, eller kjeldene seier imot kvarandre. Her står alle stadene vi veit om, kva kvar kjelde skriv, og korleis registeret les det.",
            "In some places a source is wrong, or the sources contradict each other. Here are all the places that we know of, what each source writes, and how the register reads it."));
    public static readonly LocalizedText All = new("Alt ({0})", "Alt ({0})", "Everything ({0})");
    public static readonly LocalizedText UnknownType = new("Vi kjenner ikke valget «{0}», så du ser alt.", "Vi kjenner ikkje valet «{0}», så du ser alt.", "We do not know the choice “{0}”, so you see everything.");
    public static readonly LocalizedText None = new("Registeret har ingen slike merknader.", "Registeret har ingen slike merknader.", "The register has no such notes.");
    public static readonly LocalizedText Sources = new("Kildene", "Kjeldene", "The sources");
    public static readonly LocalizedText SourcesSay = new("Det står i kildene", "Det står i kjeldene", "What the sources say");
    public static readonly LocalizedText SourceSays = new("Det står i kilden", "Det står i kjelda", "What the source says");

    /// <summary>The notes of the type, with their number.</summary>
    public static LocalizedText Many(NoteType type) => type switch
    {
        NoteType.Correction => new("Rettelser ({0})", "Rettingar ({0})", "Corrections ({0})"),
        NoteType.Contradiction => new("Uenighet ({0})", "Usemje ({0})", "Disagreements ({0})"),
        _ => throw new InvalidOperationException($"An unknown type of note: {type}"),
    };

    /// <summary>What the text of a note of the type tells.</summary>
    public static LocalizedText Tells(NoteType type) => type switch
    {
        NoteType.Correction => new("Slik leser registeret det:", "Slik les registeret det:", "How the register reads it:"),
        NoteType.Contradiction => new("Det kildene er uenige om:", "Det kjeldene er usamde om:", "What the sources disagree about:"),
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
