using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Tests.TextNeighbours;

public sealed class RowSumsTests
{
    public static TheoryData<int, int> Cases => new() { { 1, 0 }, { 2, 1 }, { 3, 2 }, { 4, 31 }, { 5, 90 } };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Add_EveryWidth_GivesWhatAddingOneByOneGives(int seed, int terms)
    {
        var random = new Random(seed);
        var codes = new byte[120 * Tile.Row];
        for (var i = 0; i < codes.Length; i++) codes[i] = (byte)(random.Next(Tile.Codes) | (random.Next(Tile.Codes) << 4));
        var rows = Enumerable.Range(0, terms).Select(_ => random.Next(120) * Tile.Row).ToArray();
        var tables = Enumerable.Range(0, terms).Select(_ => Table(random)).ToArray();
        var before = new byte[Tile.Lane];
        random.NextBytes(before);
        var expected = OneByOne(codes, rows, tables, before);

        foreach (var sums in Ways(codes, rows, tables, before)) sums.ShouldBe(expected);
    }

    private static Vector128<byte> Table(Random random)
    {
        var table = new byte[16];
        for (var code = 1; code < Tile.Codes; code++) table[code] = (byte)random.Next(30);
        return Vector128.Create(table);
    }

    private static IEnumerable<byte[]> Ways(byte[] codes, int[] rows, Vector128<byte>[] tables, byte[] before)
    {
        var sums = new byte[Tile.Lane];
        RowSums.By16(codes, rows, tables, before, sums);
        yield return sums;
        if (Avx2.IsSupported)
        {
            RowSums.By32(codes, rows, tables, before, sums = new byte[Tile.Lane]);
            yield return sums;
        }

        if (!Avx512BW.IsSupported) yield break;
        RowSums.By64(codes, rows, tables, before, sums = new byte[Tile.Lane]);
        yield return sums;
    }

    private static byte[] OneByOne(byte[] codes, int[] rows, Vector128<byte>[] tables, byte[] before) =>
    [
        .. Enumerable.Range(0, Tile.Lane).Select(place =>
        {
            var halves = new int[2];
            for (var i = 0; i < rows.Length; i++) halves[i % 2] += tables[i][(codes[rows[i] + (place % Tile.Row)] >> (place / Tile.Row * 4)) & 7];
            var mean = halves.Max() >= byte.MaxValue ? byte.MaxValue : (halves.Sum() + 1) / 2;
            return (byte)Math.Min(byte.MaxValue, mean + before[place]);
        }),
    ];
}
