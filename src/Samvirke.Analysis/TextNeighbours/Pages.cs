namespace Samvirke.Analysis.TextNeighbours;

/// <summary>A long list in pages. A copy shares all pages but those that are written to, so that a change of a few costs no copy of the whole.</summary>
/// <typeparam name="T">What is listed.</typeparam>
internal sealed class Pages<T>
{
    private const int Bits = 9;
    private const int Size = 1 << Bits;

    private readonly T[][] pages;
    private readonly bool[] isOwn;

    public Pages(int length)
        : this([], length)
    {
    }

    private Pages(T[][] before, int length)
    {
        Length = length;
        pages = new T[(length + Size - 1) >> Bits][];
        isOwn = new bool[pages.Length];
        before.CopyTo(pages, 0);
        for (var i = before.Length; i < pages.Length; i++) (pages[i], isOwn[i]) = (new T[Size], true);
    }

    /// <summary>How many there are.</summary>
    public int Length { get; }

    /// <summary>The one with the number.</summary>
    public T this[int index]
    {
        get => pages[index >> Bits][index & (Size - 1)];
        set
        {
            var page = index >> Bits;
            if (!isOwn[page]) (pages[page], isOwn[page]) = ([.. pages[page]], true);
            pages[page][index & (Size - 1)] = value;
        }
    }

    /// <summary>A list that begins as this one, and of which others can be written to.</summary>
    public Pages<T> Copy(int length) => new(pages, length);
}
