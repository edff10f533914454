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

    private readonly TermWeight[] weights;
    private readonly TermTable table;
    private readonly int[] rows;
    private readonly float[] contributions;
    private readonly Vector128<byte>[] tables;
    private double unit;

    public Probe(TermWeight[] weights, Documents documents)
    {
        (this.weights, table) = (weights, documents.Table);
        rows = [.. weights.TakeWhile(weight => weight.Term < documents.Common).Select(weight => weight.Term * Tile.Row)];
        contributions = Array.ConvertAll(weights, each => (float)(each.Weight * table.Rarity(each.Term) / TermWeight.One));
        tables = new Vector128<byte>[rows.Length];
    }

    /// <summary>The document's weights of common terms.</summary>
    public ReadOnlySpan<TermWeight> Commons => weights.AsSpan(0, rows.Length);

    /// <summary>The document's weights of rare terms.</summary>
    public ReadOnlySpan<TermWeight> Rare => weights.AsSpan(rows.Length);

    /// <summary>So many units are in 1.</summary>
    public float PerUnit => (float)(Rounding.Down / unit);

    /// <summary>Chooses units that are fine enough for the score that is needed in the tile, and coarse enough.</summary>
    public void Adjust(Tile tile, double needed)
    {
        var length = Math.Max(1, tile.Length);
        var least = needed * length / unit;
        if (least is >= FewestUnits and <= MostUnits || (unit > 0 && needed == 0)) return;
        unit = (needed > 0 ? needed : UsualScore) * length / Units;
        for (var i = 0; i < tables.Length; i++) tables[i] = Table((float)(contributions[i] * Rounding.Up / (unit / Sums)));
    }

    /// <summary>What lists say that terms contribute, for each document of the tile.</summary>
    public void SumLists(Tile tile, Span<byte> sums)
    {
        sums[..(tile.Lanes * Tile.Lane)].Clear();
        for (var i = 0; i < rows.Length && weights[i].Term < tile.CommonLists; i++) AddList(tile.Lists, i, sums);
        for (var i = rows.Length; i < weights.Length; i++) AddList(tile.Lists, i, sums);
    }

    /// <summary>What is contributed in all, for each document of the lane.</summary>
    public void Sum(Tile tile, int lane, ReadOnlySpan<byte> inLists, Span<byte> sums) => RowSums.Add(tile.Rows(lane), rows, tables, inLists, sums);

    private void AddList(TermLists lists, int term, Span<byte> sums)
    {
        var occurrences = lists[weights[term].Term];
        if (occurrences.IsEmpty) return;
        var perTime = contributions[term] * Rounding.Up / unit * lists.Coarseness;
        var factor = (ulong)(Math.Min(perTime, byte.MaxValue + 1) * Occurrence.Fractions) + 1;
        foreach (var occurrence in occurrences)
        {
            ref var sum = ref sums[Occurrence.Place(occurrence)];
            sum = (byte)Math.Min(byte.MaxValue, sum + (factor * Occurrence.Times(occurrence) / (Occurrence.Fractions * Occurrence.Fractions)) + 1);
        }
    }

    private Vector128<byte> Table(float factor) => Vector128.Narrow(Vector128.Narrow(Whole(0, factor), Whole(4, factor)), Vector128<ushort>.Zero);

    private Vector128<uint> Whole(int from, float factor) =>
        Vector128.ConvertToInt32(Vector128.Min(Vector128.Ceiling(Vector128.Create(table.Few[from..]) * factor), Vector128.Create((float)byte.MaxValue))).AsUInt32();
}
