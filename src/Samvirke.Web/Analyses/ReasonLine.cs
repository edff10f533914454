using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Texts;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Analyses;

/// <summary>A reason with its sources numbered.</summary>
public sealed record ReasonLine(LocalizedText Text, ImmutableArray<int> Numbers)
{
    /// <summary>The reasons, with the numbers that the book of the page gives their sources.</summary>
    public static ImmutableArray<ReasonLine> Of(IEnumerable<Reason> reasons, CitationBook book) => [.. reasons.Select(reason => new ReasonLine(reason.Text, book.Numbers(reason.Citations)))];
}
