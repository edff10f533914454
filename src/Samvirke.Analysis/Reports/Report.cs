using System.Collections.Immutable;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Reports;

/// <summary>An analysis as something to read, and as findings that can be compared with those of another day.</summary>
/// <param name="Words">How its findings are spoken of.</param>
/// <param name="Paper">What people read.</param>
/// <param name="Findings">What was found, in the order of the paper.</param>
public sealed record Report(ReportWords Words, Paper Paper, ImmutableArray<Finding> Findings);

/// <summary>How the findings of an analysis are spoken of when two runs are compared.</summary>
/// <param name="Title">What the comparison is called.</param>
/// <param name="ResolvedOne">One is there no longer.</param>
/// <param name="ResolvedMany">Several are there no longer, or none.</param>
/// <param name="Resolved">A heading for those.</param>
/// <param name="Others">What the findings that are not firm are called.</param>
public sealed record ReportWords(LocalizedText Title, LocalizedText ResolvedOne, LocalizedText ResolvedMany, LocalizedText Resolved, LocalizedText Others);
