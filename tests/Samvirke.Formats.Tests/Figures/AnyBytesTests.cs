using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Samvirke.Formats.Figures;
using Samvirke.Register.Texts;

namespace Samvirke.Formats.Tests.Figures;

/// <summary>Whatever stands in a file, it is read or refused with a place and a message in each language; nothing throws.</summary>
public sealed class AnyBytesTests
{
    private const string Csv = "kommunenummer;år;kjønn;verdi\n0301;2024;I alt;12,5\n5401;2023;Gutter;:\n1505;2024;\"Jenter\";1 234\n";

    private static readonly FigureOptions Options = new() { Measure = "Elever" };

    private static readonly string[] Pieces =
        [";", ",", "\t", "\n", "\r", "\r\n", "\"", "\"\"", "'", "=", "+", "-", "@", "0301", "301", "Herøy", "2024", "verdi", "år", "kommune", "12,5", "1.234", " ", "\u00A0", "%", ":", "..", "\0", "\u0085", "\u2028", "\uFEFF", "\uD800", "👩", "{", "}", "[", "]", "null", "1e400", "\\ud800", "\\u0000", "\"value\":", "\"size\":", "-1", "99999999999999999999", "x"];

    [Fact]
    public void Read_AnyBytes_IsReadOrRefused() => ForAll(Gen.Choose(0, 255).Select(each => (byte)each).ArrayOf(200));

    [Fact]
    public void Read_BytesAfterAMarkOfEncoding_AreReadOrRefused() => ForAll(
        from mark in Gen.Elements<byte[]>([0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0x7B])
        from bytes in Gen.Choose(0, 255).Select(each => (byte)each).ArrayOf(101)
        select (byte[])[.. mark, .. bytes]);

    [Fact]
    public void Read_AnyPieces_AreReadOrRefused() => ForAll(Gen.Elements(Pieces).ArrayOf(60).Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces))));

    [Fact]
    public void Read_TableWithPiecesPutIn_IsReadOrRefused() => ForAll(PutIn(Csv));

    [Fact]
    public void Read_DatasetWithPiecesPutIn_IsReadOrRefused() => ForAll(PutIn(JsonStatTests.Dataset));

    private static Gen<byte[]> PutIn(string text) =>
        from pieces in Gen.Elements(Pieces).ArrayOf(2)
        from place in Gen.Choose(0, text.Length)
        from gone in Gen.Choose(0, 12)
        select Encoding.UTF8.GetBytes(text[..place] + string.Concat(pieces) + text[Math.Min(place + gone, text.Length)..]);

    private static void ForAll(Gen<byte[]> files) => Prop.ForAll(Arb.From(files), bytes =>
    {
        switch (NorwegianAreas.Read(bytes, Options))
        {
            case FigureReading.Complete complete:
                complete.Table.Figures.ShouldNotBeEmpty();
                break;
            case FigureReading.Refused refused:
                refused.Defects.ShouldNotBeEmpty();
                foreach (var defect in refused.Defects)
                {
                    if (defect.Place is FigurePlace.Cell cell) (cell.Row > 0 && cell.Column > 0).ShouldBeTrue();
                    foreach (var tongue in Tongues.Interface) defect.Message.Exactly(tongue).ShouldNotBeNullOrWhiteSpace();
                }

                break;
            default:
                throw new InvalidOperationException("A reading of an unknown sort");
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
}
