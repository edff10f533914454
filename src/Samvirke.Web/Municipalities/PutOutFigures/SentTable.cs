using Samvirke.Analysis.Reasons;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Municipalities.PutOutFigures;

/// <summary>What was sent to put out figures, as it is read before anything is looked at.</summary>
/// <param name="Form">What was typed. A file takes the place of what stood in the box, where it can be mended.</param>
/// <param name="File">Why the file that was chosen cannot be read; nothing where it can, or none was chosen.</param>
internal sealed record SentTable(ImportForm Form, LocalizedText? File)
{
    /// <summary>Reads what was sent.</summary>
    public static async Task<SentTable> ReadAsync(IFormCollection sent, CancellationToken cancellation)
    {
        var form = new ImportForm(
            Cut(sent, ImportForm.TableField, ImportForm.LongestTable).ReplaceLineEndings("\n"), Short(sent, ImportForm.MeasureField), Short(sent, ImportForm.UnitField), Short(sent, ImportForm.YearField),
            Short(sent, ImportForm.SortField), Short(sent, ImportForm.DefinitionField), Short(sent, ImportForm.PopulationField), Short(sent, ImportForm.SourceField));
        if (sent.Files.GetFile(ImportForm.FileField) is not { Length: > 0 } file) return new SentTable(form, null);
        if (file.Length > ImportForm.LongestTable) return new SentTable(form, Filled.Of(ImportFigureTexts.TooLarge, Filled.Number(ImportForm.LongestTable / 1_000_000)));
        var bytes = await BytesAsync(file, cancellation);
        return FigureFile.Text(bytes) is { } text ? new SentTable(form with { Table = text.ReplaceLineEndings("\n") }, null) : new SentTable(form, NotText(bytes));
    }

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory, cancellation);
        return memory.ToArray();
    }

    /// <summary>What the reader says of a file that it cannot read as text.</summary>
    private static LocalizedText NotText(byte[] bytes) => FigureFile.Read(bytes, AreaNumbers.Of([]), new FigureOptions()) is FigureReading.Refused { Defects: [var first, ..] } ? first.Message : ImportFigureTexts.NoTable;

    private static string Short(IFormCollection sent, string field) => Cut(sent, field, ImportForm.LongestText).Trim();

    private static string Cut(IFormCollection sent, string field, int longest) => sent[field].ToString() is var text && text.Length <= longest ? text : text[..longest];
}
