using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Municipality.BuildPlan;
using Samvirke.Register.Texts;

namespace Samvirke.Web.Municipalities.WritePlan;

/// <summary>The form of a section: names of its fields, and what was typed in them.</summary>
internal static class SectionForm
{
    public const string BasedOn = "versjon";
    public const string Kept = "med";
    public const string Shown = "vist";

    /// <summary>Letters of an answer, and of a cell of the measures.</summary>
    public const int LongestAnswer = 20_000;
    public const int LongestCell = 500;

    /// <summary>Rows that stand empty below those that are filled in, and rows at most.</summary>
    public const int EmptyRows = 3;
    public const int MostRows = 100;

    public static string Answer(PlanPiece.Question question) => $"svar-{question.Key}";

    public static string Cell(int row, string column) => string.Create(CultureInfo.InvariantCulture, $"tiltak-{row}-{column}");

    /// <summary>What was typed. What was not shown in the form stays as it was.</summary>
    /// <param name="form">The form.</param>
    /// <param name="section">The section as it was shown.</param>
    /// <param name="tongue">The language that it is written in.</param>
    public static SectionWriting Read(IFormCollection form, BuiltSection section, Tongue tongue)
    {
        var shown = form[Shown].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var kept = form[Kept].OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = section.Matters.SelectMany(matter => matter.Rows).Select(row => row.Key).Concat(section.Section.Matters.Select(matter => matter.ToString())).ToHashSet(StringComparer.Ordinal);
        return new SectionWriting
        {
            Tongue = tongue,
            Answers = SectionWriting.Nothing.Answers.AddRange(section.Section.Questions
                .Select(question => KeyValuePair.Create(question.Key, Cut(form[Answer(question)].ToString(), LongestAnswer)))
                .Where(answer => answer.Value.Length > 0)),
            LeftOut = [.. section.Writing.LeftOut.Except(shown), .. shown.Where(known.Contains).Except(kept, StringComparer.Ordinal)],
            Measures = section.Section.HasMeasures ? Rows(form) : [],
            Seen = section.Seen,
        };
    }

    private static ImmutableArray<MeasureRow> Rows(IFormCollection form) =>
    [
        .. Enumerable.Range(0, MostRows).TakeWhile(row => form.ContainsKey(Cell(row, "tiltak"))).Select(row => new MeasureRow(
            Typed(form, row, "mal"), Typed(form, row, "tiltak"), Typed(form, row, "ansvar"), Typed(form, row, "malgruppe"), Typed(form, row, "penger"), Typed(form, row, "frist"),
            Enum.TryParse<MeasureState>(form[Cell(row, "status")].ToString(), out var state) && Enum.IsDefined(state) ? state : MeasureState.Proposed))
            .Where(row => !row.IsEmpty),
    ];

    private static string Typed(IFormCollection form, int row, string column) => Cut(form[Cell(row, column)].ToString(), LongestCell);

    private static string Cut(string text, int longest)
    {
        var trimmed = text.ReplaceLineEndings("\n").Trim();
        return trimmed.Length <= longest ? trimmed : trimmed[..longest];
    }
}
