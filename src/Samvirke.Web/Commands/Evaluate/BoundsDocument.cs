using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Results;

namespace Samvirke.Web.Commands.Evaluate;

/// <summary>Between what an effect must lie whatever the outcomes that are missing.</summary>
/// <param name="Term">The level of the treatment.</param>
/// <param name="Measured">The share with it whose outcome was measured.</param>
/// <param name="MeasuredOfReference">The share of the reference.</param>
/// <param name="Manski">From and to, where they may be anything.</param>
/// <param name="Lee">From and to for those who would have been measured in either case, where the treatment works one way on who is.</param>
public sealed record BoundsDocument(string Term, double Measured, double MeasuredOfReference, double[] Manski, double[] Lee)
{
    internal static IReadOnlyList<BoundsDocument>? Of(ImmutableArray<OutcomeBounds> bounds) => bounds.IsEmpty
        ? null
        : [.. bounds.Select(each => new BoundsDocument(each.Term, each.Measured, each.MeasuredOfReference, [each.Any.Low, each.Any.High], [each.Lee.Low, each.Lee.High]))];
}
