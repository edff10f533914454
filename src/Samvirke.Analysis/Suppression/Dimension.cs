using System.Collections.Immutable;

namespace Samvirke.Analysis.Suppression;

/// <summary>That one category of a dimension is the sum of others: a county of its municipalities, all ages of the age bands.</summary>
/// <param name="Total">The category that is a sum.</param>
/// <param name="Parts">What it is the sum of; a part may be a sum itself.</param>
public sealed record CategorySum(string Total, ImmutableArray<string> Parts);

/// <summary>One way in which a table is divided, such as area, age or sex.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Categories">All that cells may have, totals among them. Their order means nothing.</param>
/// <param name="Sums">
/// Which categories are sums. One category may be a part of several (of a county and of a police district), and one total may be divided in several ways
/// if these come to the same in the end.
/// </param>
public sealed record Dimension(string Name, ImmutableArray<string> Categories, ImmutableArray<CategorySum> Sums);

/// <summary>One count of a table.</summary>
/// <param name="At">A category for each dimension, in the order of the dimensions.</param>
/// <param name="Count">How many.</param>
public sealed record CountCell(ImmutableArray<string> At, long Count);
