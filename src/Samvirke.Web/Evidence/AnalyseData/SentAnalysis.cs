using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Reasons;
using Samvirke.Formats.Figures;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Evidence.AnalyseData;

/// <summary>What was sent to have data analysed, as it is read before anything is looked at.</summary>
/// <param name="Form">What was typed, with the rows that were mended put into the table. Files take the place of what stood in their boxes.</param>
/// <param name="Faults">Why a file that was chosen cannot be read, by field.</param>
internal sealed record SentAnalysis(AnalysisForm Form, ImmutableArray<(string Field, LocalizedText Message)> Faults)
{
    /// <summary>Reads what was sent.</summary>
    public static async Task<SentAnalysis> ReadAsync(IFormCollection sent, CancellationToken cancellation)
    {
        var (table, tableFault) = await FileAsync(sent, AnalysisForm.FileField, AnalysisForm.LongestTable, AnalyseDataTexts.TooLarge, cancellation);
        var (plan, planFault) = await FileAsync(sent, AnalysisForm.PlanFileField, AnalysisForm.LongestPlan, AnalyseDataTexts.PlanTooLarge, cancellation);
        return new(
            new AnalysisForm(
                table ?? MendedRows.In(Cut(sent, AnalysisForm.TableField, AnalysisForm.LongestTable).ReplaceLineEndings("\n"), Mended(sent)),
                (plan ?? Cut(sent, AnalysisForm.PlanField, AnalysisForm.LongestPlan)).Trim(),
                Short(sent, AnalysisForm.OutcomeField),
                Short(sent, AnalysisForm.TreatmentField),
                Short(sent, AnalysisForm.ReferenceField),
                Short(sent, AnalysisForm.PostField),
                Short(sent, AnalysisForm.ClusterField),
                Short(sent, AnalysisForm.UnitField),
                [.. sent[AnalysisForm.CovariateField].OfType<string>().Where(column => column.Length is > 0 and <= AnalysisForm.LongestText).Take(100)],
                Short(sent, AnalysisForm.MethodField)),
            [.. new[] { tableFault, planFault }.OfType<(string, LocalizedText)>()]);
    }

    private static async Task<(string? Text, (string Field, LocalizedText Message)? Fault)> FileAsync(IFormCollection sent, string field, int longest, LocalizedText tooLarge, CancellationToken cancellation)
    {
        if (sent.Files.GetFile(field) is not { Length: > 0 } file) return (null, null);
        if (file.Length > longest) return (null, (field, Filled.Of(tooLarge, Filled.Number(longest / 1000))));
        using var memory = new MemoryStream((int)file.Length);
        await file.CopyToAsync(memory, cancellation);
        return FigureFile.Text(memory.ToArray()) is { } text ? (text.ReplaceLineEndings("\n"), null) : (null, (field, AnalyseDataTexts.NoText));
    }

    private static IEnumerable<(int Row, string Text)> Mended(IFormCollection sent) => sent
        .Where(field => field.Key.StartsWith(MendedRows.Field, StringComparison.Ordinal))
        .Select(field => (IsRow: int.TryParse(field.Key.AsSpan(MendedRows.Field.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var row), Row: row, Text: field.Value.ToString()))
        .Where(field => field.IsRow)
        .Select(field => (field.Row, field.Text));

    private static string Short(IFormCollection sent, string field) => Cut(sent, field, AnalysisForm.LongestText).Trim();

    private static string Cut(IFormCollection sent, string field, int longest) => sent[field].ToString() is var text && text.Length <= longest ? text : text[..longest];
}
