using System.Runtime.Intrinsics;

namespace Samvirke.Analysis.TextNeighbours;

/// <summary>
/// A document whose neighbours are looked for. What each of its terms can contribute to a score, times the length of the other document, is rounded up
/// to whole units, in which a byte holds the sum; so a document whose sum is below the score that is needed cannot have it, and only the others are scored.
/// </summary>
internal sealed class Probe
{
    // The score that is needed makes between so many units; fewer are rounded too much up, and more leave no room below 255.
    private const int FewestUnits = 130;
    private const int Units = 150;
    private const int MostUnits = 175;
    // Common terms are added up in two sums, whose mean is in units twice as large as theirs.
    private const int Sums = 2;
    private const double UsualScore = 0.25;

    private readonly int[] rows;
    private readonly float[] contributions;
    private readonly Vector128<byte>[] tables;
    private readonly float[] times;
    private readonly Vector128<float> few;
    private readonly Vector128<float> many;
    private double unit;

    public Probe(Weighed document, Documents documents)
    {
        (Weights, Length) = (document.Weights, document.Length);
        rows = [.. Weights.TakeWhile(weight => weight.Term < documents.Common).Select(weight => weight.Term * Tile.Row)];
        contributions = Array.ConvertAll(Weights, each => (float)(each.Weight * documents.Table.Rarity(each.Term) / TermWeight.One));
        times = Array.ConvertAll(documents.Table.Few.ToArray(), each => (float)each);
        (few, many) = (Vector128.Create(times), Vector128.Create(times.AsSpan(4)));
        tables = new Vector128<byte>[rows.Length];
    }

    /// <summary>The document's weights.</summary>
    public TermWeight[] Weights { get; }

    /// <summary>The length of the document.</summary>
    public double Length { get; }

    /// <summary>Chooses units that are fine enough for the score that is needed in the tile, and coarse enough.</summary>
    public void Adjust(Tile tile, double needed)
    {
        var length = Math.Max(1, tile.Shortest(tile.Lanes / 2));
        var least = needed * length / unit;
        if (least is >= FewestUnits and <= MostUnits || (unit > 0 && needed == 0)) return;
        unit = (needed > 0 ? needed : UsualScore) * length / Units;
        for (var i = 0; i < tables.Length; i++) tables[i] = Table((float)(contributions[i] * Rounding.Up / (unit / Sums)));
    }

    /// <summary>The least sum of a document that may have the score, which is given times the document's length.</summary>
    public int Least(double scoreTimesLength) => (int)Math.Clamp(scoreTimesLength * Rounding.Down / unit, 1, byte.MaxValue);

    /// <summary>What lists say that terms contribute, for each document of the tile.</summary>
    public void SumLists(Tile tile, Span<byte> sums)
    {
        sums[..(tile.Lanes * Tile.Lane)].Clear();
        for (var i = 0; i < rows.Length && Weights[i].Term < tile.CommonLists; i++) AddList(tile, i, sums);
        for (var i = rows.Length; i < Weights.Length; i++) AddList(tile, i, sums);
    }

    /// <summary>What is contributed in all, for each document of the lane.</summary>
    public void Sum(Tile tile, int lane, ReadOnlySpan<byte> inLists, Span<byte> sums) => RowSums.Add(tile.Rows(lane), rows, tables, inLists, sums);

    /// <summary>Whether the document may have the score, looked at more closely: without rounding what common terms contribute.</summary>
    public bool MayHave(Tile tile, int lane, int place, byte inLists, double score)
    {
        if (inLists == byte.MaxValue) return true;
        var codes = tile.Rows(lane);
        var (half, inRow) = Math.DivRem(place, Tile.Row);
        var sum = 0f;
        for (var i = 0; i < rows.Length; i++)
        {
            var code = (codes[rows[i] + inRow] >> (4 * half)) & (Tile.Codes - 1);
            sum += contributions[i] * times[code];
        }

        return (sum + (inLists * unit)) * Rounding.Up >= score * tile.Length(lane, place) * Rounding.Down;
    }

    private void AddList(Tile tile, int term, Span<byte> sums)
    {
        var occurrences = tile.Occurrences(Weights[term].Term);
        if (occurrences.IsEmpty) return;
        var perTime = contributions[term] * Rounding.Up / unit * tile.Coarseness;
        var factor = (ulong)(Math.Min(perTime, byte.MaxValue + 1) * Occurrence.Fractions) + 1;
        foreach (var occurrence in occurrences)
        {
            ref var sum = ref sums[Occurrence.Place(occurrence)];
            sum = (byte)Math.Min(byte.MaxValue, sum + (factor * Occurrence.Times(occurrence) / (Occurrence.Fractions * Occurrence.Fractions)) + 1);
        }
    }

    private Vector128<byte> Table(float factor) => Vector128.Narrow(Vector128.Narrow(Whole(few, factor), Whole(many, factor)), Vector128<ushort>.Zero);

    private static Vector128<uint> Whole(Vector128<float> times, float factor) =>
        Vector128.ConvertToInt32(Vector128.Min(Vector128.Ceiling(times * factor), Vector128.Create((float)byte.MaxValue))).AsUInt32();
}
