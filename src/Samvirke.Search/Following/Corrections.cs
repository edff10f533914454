using Samvirke.Search.Indexing;

namespace Samvirke.Search.Following;

/// <summary>Words that a misspelt one may be meant for: those that texts have often enough, or that something is called.</summary>
internal sealed class Corrections(BuiltIndex built, WordsInUse words, AllLabels labels, Lazy<NearWords> overlaid)
{
    /// <summary>The words within the distance, with how far they are.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="limit">The most mistakes.</param>
    /// <param name="isBeginning">Whether the word may be only the beginning of the word meant.</param>
    public IEnumerable<(string Word, int Distance)> To(string word, int limit, bool isBeginning = false) => built.NearWords
        .To(word, limit, isBeginning)
        .Concat(overlaid.Value.To(word, limit, isBeginning))
        .Where(near => words.Count(near.Word) is > 0 and var count && (count >= built.LeastUses || labels.HasWord(near.Word)))
        .DistinctBy(near => near.Word);
}
