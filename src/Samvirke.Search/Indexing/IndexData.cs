using Samvirke.Register.Snapshots;

namespace Samvirke.Search.Indexing;

/// <summary>All that was built from a snapshot; read only.</summary>
internal sealed record IndexData(
    RegisterSnapshot Snapshot,
    Vocabulary Vocabulary,
    Occurrences Occurrences,
    TermSets Sets,
    Labels Labels,
    NearWords NearWords,
    WordIndex WordIndex,
    int[] ByName,
    float[] Prominence)
{
    public Terms Terms => Vocabulary.Terms;
}
