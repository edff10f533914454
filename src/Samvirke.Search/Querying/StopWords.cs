using System.Collections.Frozen;
using Samvirke.Register.Language;

namespace Samvirke.Search.Querying;

/// <summary>Words so common in Norwegian that nobody means them, unless they stand in a phrase or alone.</summary>
internal static class StopWords
{
    private static readonly FrozenSet<string> Folded = new[]
    {
        "og", "i", "på", "for", "av", "til", "med", "som", "er", "den", "det", "de", "en", "et", "ei", "å", "at", "om", "fra", "vi", "du", "jeg", "man",
        "seg", "sin", "sitt", "sine", "ved", "eller", "men", "har", "skal", "kan", "vil", "ble", "blir", "hos", "hva", "hvem", "hvor", "hvordan", "hvilke",
        "hvilken", "når", "dette", "disse", "denne", "mellom", "også", "ikke", "ein", "eit", "dei", "frå", "eg", "kva", "kven", "kor", "kvar", "korleis", "når",
        "ikkje", "desse", "dette", "the", "of", "and", "in", "to", "a",
    }.Select(word => Spelling.Fold(word)).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string folded) => Folded.Contains(folded);
}
