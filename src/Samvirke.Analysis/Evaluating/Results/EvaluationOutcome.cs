using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Plans;

namespace Samvirke.Analysis.Evaluating.Results;

/// <summary>What became of an evaluation.</summary>
public abstract record EvaluationOutcome
{
    private EvaluationOutcome()
    {
    }

    /// <summary>The data carry an answer.</summary>
    /// <param name="Estimand">What the effects are effects on.</param>
    /// <param name="Effects">One for each level of the treatment that is compared with the reference.</param>
    /// <param name="Rows">How many rows it rests on.</param>
    /// <param name="Clusters">How many clusters, where there are any.</param>
    /// <param name="Fit">The model, where there is one beneath.</param>
    /// <param name="Warnings">What to know when reading it.</param>
    public sealed record Answered(Estimand Estimand, ImmutableArray<Estimate> Effects, int Rows, int? Clusters, Fit? Fit, ImmutableArray<Warning> Warnings) : EvaluationOutcome
    {
        /// <summary>What effects on the odds come to as differences of shares, in the order of the effects; none where the effects are differences themselves.</summary>
        public ImmutableArray<Estimate> RiskDifferences { get; init; } = [];

        /// <summary>The effects by group and time, where the measure started at different times.</summary>
        public StaggeredEffects? Staggered { get; init; }

        /// <summary>Between what the effects must lie whatever the outcomes that are missing, where groups are compared as they are.</summary>
        public ImmutableArray<OutcomeBounds> Bounds { get; init; } = [];
    }

    /// <summary>The data cannot carry one.</summary>
    /// <param name="Reason">Why, and what would be needed.</param>
    /// <param name="Warnings">What else to know.</param>
    public sealed record Refused(Refusal Reason, ImmutableArray<Warning> Warnings) : EvaluationOutcome;
}

/// <summary>Why no effect is given. <see cref="RefusalTexts"/> says each as a sentence, with what would be needed.</summary>
public abstract record Refusal
{
    private Refusal()
    {
    }

    /// <summary>The data have no column of the name.</summary>
    public sealed record NoColumn(string Name, ImmutableArray<string> Known) : Refusal;

    /// <summary>The method needs something that the plan does not name.</summary>
    public sealed record PlanLacks(EvaluationMethod Method, string Field) : Refusal;

    /// <summary>Two choices of the plan do not go together.</summary>
    public sealed record ChoicesDisagree(string Choice, string Other) : Refusal;

    /// <summary>No row has a value in every column that is used.</summary>
    public sealed record NoCompleteRow : Refusal;

    /// <summary>The outcome is words of which one cannot tell a number.</summary>
    public sealed record OutcomeNotNumbers(string Column, ImmutableArray<string> Levels) : Refusal;

    /// <summary>The outcome of a comparison of proportions has other values than two.</summary>
    public sealed record OutcomeNotTwo(string Column, int Values) : Refusal;

    /// <summary>The outcome is the same in all rows.</summary>
    public sealed record ConstantOutcome(string Column, string Value) : Refusal;

    /// <summary>All got the same: there is nothing to compare with.</summary>
    public sealed record NoComparison(string Column, string Only) : Refusal;

    /// <summary>The treatment has many levels and the plan does not say which the others are compared with.</summary>
    public sealed record NoReference(string Column, ImmutableArray<string> Levels) : Refusal;

    /// <summary>No row has the level that the plan names as reference.</summary>
    public sealed record UnknownReference(string Column, string Named, ImmutableArray<string> Levels) : Refusal;

    /// <summary>Before and after are not two levels of which one is later.</summary>
    public sealed record PostNotTwo(string Column, ImmutableArray<string> Levels) : Refusal;

    /// <summary>A group has no rows before, or none after.</summary>
    public sealed record EmptyCell(string Level, bool After) : Refusal;

    /// <summary>The treatment, or what it is compared with, is one cluster only: what is due to the treatment cannot be told from what is due to the cluster.</summary>
    public sealed record OneClusterInArm(string Column, string Level) : Refusal;

    /// <summary>All rows are of one cluster.</summary>
    public sealed record OneCluster(string Column) : Refusal;

    /// <summary>Few clusters have rows in more than one arm, while most do not.</summary>
    public sealed record ClusterInBothArms(string Column, string Treatment, ImmutableArray<MixedCluster> Mixed, int Count) : Refusal;

    /// <summary>The effect follows from other terms and cannot be told from them.</summary>
    public sealed record EffectNotSeparate(string Term) : Refusal;

    /// <summary>There are not more rows than terms.</summary>
    public sealed record TooFewRows(int Rows, int Terms) : Refusal;

    /// <summary>The model fits without anything left over, so that there is no measure of uncertainty.</summary>
    public sealed record NothingLeftOver : Refusal;

    /// <summary>Some terms tell the outcome without fail, so that their coefficients grow without end.</summary>
    public sealed record Separated(ImmutableArray<string> Terms) : Refusal;

    /// <summary>CR2 of a logistic regression takes a matrix of the rows of a cluster squared, and one is too large for that.</summary>
    public sealed record ClusterTooLarge(int Rows, int Most) : Refusal;

    /// <summary>Each cluster has one row: what is due to the cluster cannot be told from what is due to the row.</summary>
    public sealed record OneRowInEachCluster(string Column) : Refusal;

    /// <summary>The outcome varies between clusters alone.</summary>
    public sealed record ConstantWithinClusters(string Column) : Refusal;

    /// <summary>There are not more clusters than terms that are the same for all in a cluster.</summary>
    public sealed record TooFewClusters(int Clusters, int Terms) : Refusal;

    /// <summary>An iterated fit does not come to rest.</summary>
    public sealed record NotConverged(int Steps) : Refusal;

    /// <summary>The times are words that tell no order.</summary>
    public sealed record TimeNotOrdered(string Column, ImmutableArray<string> Levels) : Refusal;

    /// <summary>A cluster has several rows of one time, so that they have no order.</summary>
    public sealed record SeveralAtOneTime(string Column, string Cluster, string TimeColumn, string Time, int Row, int OtherRow) : Refusal;

    /// <summary>The column of when, or of the first time with the measure, is not numbers.</summary>
    public sealed record NotPeriods(string Column, ImmutableArray<string> Levels) : Refusal;

    /// <summary>Nobody had started by the last measurement.</summary>
    public sealed record MeasuredTooEarly(string Treatment) : Refusal;

    /// <summary>At no time after a start is anybody left who has not started.</summary>
    public sealed record NobodyNotYet(string Treatment, string FirstStart) : Refusal;

    /// <summary>Covariates tell who starts and who does not, so that nobody alike is there to compare with.</summary>
    public sealed record NobodyAlike(string Group, string Time) : Refusal;

    /// <summary>The measure is there at one time and not at a later one.</summary>
    public sealed record TreatmentEnds(string Treatment, string Unit, string Start, string Time, int Row) : Refusal;

    /// <summary>What is one thing for a unit has two values in its rows.</summary>
    public sealed record VariesWithinUnit(string Column, string Unit, int Row, int OtherRow) : Refusal;

    /// <summary>A unit has two rows at one time.</summary>
    public sealed record MeasuredTwice(string Column, string Unit, string Time, int Row, int OtherRow) : Refusal;

    /// <summary>Before the start groups already went different ways.</summary>
    public sealed record TrendsBroken(double Statistic, int Freedom, double P) : Refusal;

    /// <summary>The treatment differs within clusters, so it was not they that chance gave it to.</summary>
    public sealed record AssignedWithinClusters(string Column, string Treatment) : Refusal;

    /// <summary>Each stratum has one arm: there is no other way that the treatment could have fallen.</summary>
    public sealed record StrataOfOneArm(string Column) : Refusal;

    /// <summary>A model larger than the machine should hold.</summary>
    public sealed record TooLarge(int Rows, int Terms) : Refusal;
}

/// <summary>A cluster with rows in two arms.</summary>
/// <param name="Cluster">Which.</param>
/// <param name="Row">A row in the one arm, by its number in the file.</param>
/// <param name="Level">Its arm.</param>
/// <param name="OtherRow">A row in the other.</param>
/// <param name="OtherLevel">Its arm.</param>
public sealed record MixedCluster(string Cluster, int Row, string Level, int OtherRow, string OtherLevel);

/// <summary>What to know when reading an answer. <see cref="WarningTexts"/> says each as a sentence.</summary>
public abstract record Warning
{
    private Warning()
    {
    }

    /// <summary>Rows without a value in some column were left out.</summary>
    public sealed record RowsLeftOut(int Rows, ImmutableArray<string> Columns) : Warning;

    /// <summary>Terms that follow from others were left out.</summary>
    public sealed record TermsLeftOut(ImmutableArray<string> Terms) : Warning;

    /// <summary>The level that others are compared with was taken by the alphabet.</summary>
    public sealed record ReferenceTaken(string Column, string Level) : Warning;

    /// <summary>An arm has so few clusters that intervals are often too short.</summary>
    public sealed record FewClusters(string Level, int Clusters, int Needed) : Warning;

    /// <summary>So few degrees of freedom that the distribution itself is doubtful.</summary>
    public sealed record FewFreedom(double Freedom) : Warning;

    /// <summary>The same unit is measured several times, and rows are taken as independent.</summary>
    public sealed record RowsTakenAsIndependent(string? Column) : Warning;

    /// <summary>So few cases that the normal distribution fits badly.</summary>
    public sealed record SmallCounts(double Expected) : Warning;

    /// <summary>Clusters differ no more than their rows do by chance.</summary>
    public sealed record SingularFit : Warning;

    /// <summary>Few clusters, and degrees of freedom that hold for many.</summary>
    public sealed record FreedomForManyClusters(int Clusters) : Warning;

    /// <summary>Few clusters, and standard errors or a distribution that hold for many.</summary>
    public sealed record ErrorsForManyClusters(int Clusters) : Warning;

    /// <summary>Few clusters, and a model of which only the normal distribution is known, that holds for many.</summary>
    public sealed record NormalForManyClusters(int Clusters) : Warning;

    /// <summary>No outcomes can be correlated in the way that the plan says by as much as the data say, so that rows were taken as independent while coefficients were found.</summary>
    public sealed record CorrelationImpossible(double Parameter) : Warning;

    /// <summary>The plan names no time, so that rows of a cluster were taken to follow each other as in the file.</summary>
    public sealed record OrderTakenFromFile : Warning;

    /// <summary>So few draws are possible that no effect can be rejected at the level.</summary>
    public sealed record FewDraws(int Possible) : Warning;

    /// <summary>Units that had started at the first time are left out.</summary>
    public sealed record AlreadyStarted(int Units) : Warning;

    /// <summary>Some groups are one unit, of which nobody can say how it varies.</summary>
    public sealed record OneUnitInGroup(ImmutableArray<string> Groups) : Warning;

    /// <summary>No time before the start tells whether trends were parallel, or too few clusters do.</summary>
    public sealed record TrendsNotTested : Warning;

    /// <summary>Before the start groups went somewhat different ways.</summary>
    public sealed record TrendsDoubtful(double P) : Warning;

    /// <summary>The treatment differs within clusters: it was not the clusters that were chosen.</summary>
    public sealed record VariesWithinClusters(int Clusters) : Warning;
}
