using System.Globalization;
using System.Text;
using QRCoder;

namespace Samvirke.Web.Entries.ReadLocal;

/// <summary>An address as a square that a telephone reads.</summary>
/// <param name="Side">How many modules a side has, with the white edge that readers need.</param>
/// <param name="Path">The dark modules as an SVG path; each is a unit square.</param>
public sealed record QrPicture(int Side, string Path)
{
    /// <summary>The picture of the text; it can still be read with about a seventh of it worn away.</summary>
    public static QrPicture Of(string text)
    {
        using var data = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows[y].Length; x++)
            {
                var from = x;
                while (x < rows[y].Length && rows[y][x]) x++;
                if (x > from) path.Append(CultureInfo.InvariantCulture, $"M{from} {y}h{x - from}v1h{from - x}z");
            }
        }

        return new QrPicture(rows.Count, path.ToString());
    }
}
