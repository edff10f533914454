using System.Runtime.InteropServices;
using Samvirke.Register.Language;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>Documents as the terms that stand in them, counted. The commonest terms have the lowest numbers.</summary>
public sealed class TermDocuments
{
    private TermDocuments(string[] terms, int[] frequencies, TermCount[][] counts)
    {
        Terms = terms;
        Frequencies = frequencies;
        Counts = counts;
    }

    /// <summary>How many documents there are.</summary>
    public int Count => Counts.Length;

    /// <summary>The terms by number.</summary>
    internal string[] Terms { get; }

    /// <summary>In how many documents each term stands.</summary>
    internal int[] Frequencies { get; }

    /// <summary>The terms of each document, by their numbers.</summary>
    internal TermCount[][] Counts { get; }

    /// <summary>Reads texts; see <see cref="TextTerms"/>.</summary>
    /// <param name="texts">A text for each document.</param>
    /// <param name="threads">How many threads may read.</param>
    /// <param name="compounds">Takes compounds apart, whose parts then count besides; nothing leaves them whole.</param>
    public static TermDocuments OfTexts(IReadOnlyList<string> texts, int threads = 1, Compounds? compounds = null) =>
        OfTexts(texts.Count, document => texts[document], threads, compounds);

    /// <summary>Reads texts that are each made when it is their turn, so that they need not all be there at once.</summary>
    /// <param name="count">How many texts there are.</param>
    /// <param name="text">Makes the text of a document.</param>
    /// <param name="threads">How many threads may read.</param>
    /// <param name="compounds">Takes compounds apart, whose parts then count besides; nothing leaves them whole.</param>
    public static TermDocuments OfTexts(int count, Func<int, string> text, int threads = 1, Compounds? compounds = null) =>
        Of(count, threads, compounds, (share, own, document) => share.Read(own, text(document)));

    /// <summary>Takes terms that are known already, each as often as it stands in the document.</summary>
    public static TermDocuments OfTerms(IReadOnlyList<IReadOnlyList<string>> documents, int threads = 1) =>
        Of(documents.Count, threads, null, (share, own, document) => share.Take(own, documents[document]));

    private static TermDocuments Of(int documents, int threads, Compounds? compounds, Action<TermShare, int, int> read)
    {
        var shares = new TermShare[Math.Clamp(threads, 1, Math.Max(1, documents))];
        Parallel.For(0, shares.Length, Threads.AtMost(threads), i =>
        {
            var (from, to) = (Start(i), Start(i + 1));
            var share = shares[i] = new TermShare(to - from, compounds);
            for (var document = from; document < to; document++) read(share, document - from, document);
        });
        return Joined(shares, Start, threads);

        int Start(int share) => (int)((long)documents * share / shares.Length);
    }

    private static TermDocuments Joined(TermShare[] shares, Func<int, int> start, int threads)
    {
        var (terms, frequencies, here) = Joined(shares);
        var order = new long[terms.Count];
        for (var i = 0; i < order.Length; i++) order[i] = ((long)-frequencies[i] << 32) | (uint)i;
        Array.Sort(order);
        var numbers = new int[order.Length];
        for (var i = 0; i < order.Length; i++) numbers[(int)order[i]] = i;
        var counts = new TermCount[start(shares.Length)][];
        Parallel.For(0, shares.Length, Threads.AtMost(threads), share =>
        {
            var renumbered = Array.ConvertAll(here[share], number => numbers[number]);
            var to = start(share);
            foreach (var document in shares[share].Documents) counts[to++] = Renumbered(document, renumbered);
        });
        return new TermDocuments([.. order.Select(each => terms[(int)each])], [.. order.Select(each => frequencies[(int)each])], counts);
    }

    private static (List<string> Terms, List<int> Frequencies, int[][] Here) Joined(TermShare[] shares)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var (terms, frequencies, here) = (new List<string>(), new List<int>(), new int[shares.Length][]);
        for (var share = 0; share < shares.Length; share++)
        {
            here[share] = new int[shares[share].Terms.Count];
            for (var i = 0; i < here[share].Length; i++)
            {
                ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, shares[share].Terms[i], out var exists);
                if (!exists)
                {
                    number = terms.Count;
                    terms.Add(shares[share].Terms[i]);
                    frequencies.Add(0);
                }

                here[share][i] = number;
                CollectionsMarshal.AsSpan(frequencies)[number] += shares[share].Frequencies[i];
            }
        }

        return (terms, frequencies, here);
    }

    private static TermCount[] Renumbered(TermCount[] document, int[] numbers)
    {
        for (var i = 0; i < document.Length; i++) document[i] = document[i] with { Term = numbers[document[i].Term] };
        document.AsSpan().Sort((a, b) => a.Term.CompareTo(b.Term));
        return document;
    }
}
