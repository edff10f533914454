using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reports;

/// <summary>Reasons and lists as texts of a paper.</summary>
internal static class ReportReasons
{
    /// <summary>The sentences, each with its sources.</summary>
    public static ImmutableArray<PaperText> Of(ImmutableArray<Reason> reasons) => [.. reasons.Select(reason => new PaperText(reason.Text, null, reason.Citations))];

    /// <summary>A number in a cell of a table.</summary>
    public static ImmutableArray<PaperText> Number(int number) => [PaperText.Of(PaperTongue.Number(number))];

    /// <summary>The texts with commas between.</summary>
    public static LocalizedText List(IReadOnlyList<LocalizedText> texts) =>
        LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(string.Join(", ", texts.Select(text => text.In(tongue).Text)), tongue)));
}
