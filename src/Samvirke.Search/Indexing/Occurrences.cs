namespace Samvirke.Search.Indexing;

/// <summary>
/// Where each entry has its terms. SQLite finds entries; this tells how well they fit and why, in nanoseconds, where bm25() inside SQLite
/// takes a microsecond. Rare terms are filed under the entry, common ones under the term.
/// </summary>
internal sealed class Occurrences
{
    private readonly uint[] rare;
    private readonly int[] starts;
    private readonly byte[] nameLengths;
    private readonly CommonTerm?[] common;

    /// <param name="rare">Packed terms (<see cref="PlaceBits"/>), rising within each entry.</param>
    /// <param name="starts">Where those of each entry begin, and the end of all.</param>
    /// <param name="nameLengths">How many words each entry's shortest name has.</param>
    /// <param name="common">The common terms by number; nothing for the others.</param>
    public Occurrences(uint[] rare, int[] starts, byte[] nameLengths, CommonTerm?[] common)
    {
        this.rare = rare;
        this.starts = starts;
        this.nameLengths = nameLengths;
        this.common = common;
    }

    /// <summary>How many words the entry's shortest name has.</summary>
    public int NameLength(int entry) => nameLengths[entry];

    /// <summary>The term, if it is common.</summary>
    public CommonTerm? Common(int term) => common[term];

    /// <summary>Where the entry has the term; 0 when nowhere.</summary>
    public int Places(int entry, int term) =>
        common[term] is { } kept ? kept.Places(entry) : PlaceBits.Find(rare.AsSpan(starts[entry]..starts[entry + 1]), term);
}
