namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>Between what the difference of two means must lie, whatever the outcomes that were not measured.</summary>
/// <param name="Term">The level of the treatment.</param>
/// <param name="Measured">The share with it whose outcome was measured.</param>
/// <param name="MeasuredOfReference">The share of the reference.</param>
/// <param name="Any">Where what was not measured may be anything from the least to the greatest possible, or seen where there is no such (Manski, American Economic Review 80(2), 1990).</param>
/// <param name="Lee">Of those who would have been measured in either case, where the treatment makes measuring likelier for all or less likely for all (Lee, Review of Economic Studies 76, 2009).</param>
public sealed record OutcomeBounds(string Term, double Measured, double MeasuredOfReference, Interval Any, Interval Lee);
