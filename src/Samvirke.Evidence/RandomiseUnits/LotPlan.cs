using System.Collections.Immutable;
using Samvirke.Analysis.Randomising;
using Samvirke.Evidence.ReadPlan;

namespace Samvirke.Evidence.RandomiseUnits;

/// <summary>How lots are drawn for the rows of a file.</summary>
/// <param name="Unit">The column of what lots are drawn for.</param>
/// <param name="Groups">What one can be allotted to.</param>
/// <param name="Seed">What chance begins from.</param>
/// <param name="Strata">Columns; lots are drawn by themselves among the rows that are the same in all of them.</param>
/// <param name="Balance">Columns that groups are to be alike in, with what each counts.</param>
/// <param name="Candidates">How many allotments are drawn, where groups are balanced.</param>
/// <param name="Accepted">The share of them that the lot falls among.</param>
public sealed record LotPlan(
    string Unit, ImmutableArray<RandomisedGroup> Groups, ulong Seed, ImmutableArray<string> Strata, ImmutableArray<BalancedCovariate> Balance, int Candidates, double Accepted);

/// <summary>What became of a written plan for lots.</summary>
public abstract record LotPlanReading
{
    private LotPlanReading()
    {
    }

    /// <summary>It was read.</summary>
    public sealed record Complete(LotPlan Plan) : LotPlanReading;

    /// <summary>It cannot be used.</summary>
    /// <param name="Defects">What is wrong.</param>
    public sealed record Refused(ImmutableArray<PlanDefect> Defects) : LotPlanReading;
}
