using System.Collections.Immutable;

namespace Samvirke.Analysis.Evaluating.Checking;

/// <summary>Something in the data that whoever reads the answer should look at. <see cref="NoticeTexts"/> says each as a sentence, with what to do.</summary>
public abstract record DataNotice
{
    private DataNotice()
    {
    }

    /// <summary>A column lacks values.</summary>
    /// <param name="Column">Which.</param>
    /// <param name="Rows">In how many rows.</param>
    /// <param name="Of">Of how many.</param>
    public sealed record ValuesMissing(string Column, int Rows, int Of) : DataNotice;

    /// <summary>The outcome is missing more often in one arm than in what it is compared with.</summary>
    /// <param name="Column">The outcome.</param>
    /// <param name="Level">The arm.</param>
    /// <param name="Share">The share that lacks it there, a fraction.</param>
    /// <param name="Reference">The arm that it is compared with.</param>
    /// <param name="ReferenceShare">The share there.</param>
    public sealed record UnevenAttrition(string Column, string Level, double Share, string Reference, double ReferenceShare) : DataNotice;

    /// <summary>A unit has more than one row at the same time.</summary>
    /// <param name="Columns">The columns that say which unit and when.</param>
    /// <param name="Repeats">The first rows of this kind.</param>
    /// <param name="Count">How many rows repeat an earlier one.</param>
    public sealed record MeasuredTwice(ImmutableArray<string> Columns, ImmutableArray<RepeatedRow> Repeats, int Count) : DataNotice;

    /// <summary>The arms differ in a covariate, or in the outcome before anything was done.</summary>
    /// <param name="Term">The column, and its level where it has words.</param>
    /// <param name="Level">The arm.</param>
    /// <param name="Reference">The arm that it is compared with.</param>
    /// <param name="Difference">The difference of the means over the root of the mean of the two variances.</param>
    public sealed record Imbalance(string Term, string Level, string Reference, double Difference) : DataNotice;

    /// <summary>Many have the lowest or the highest value, so that a change beyond it is not seen.</summary>
    /// <param name="Column">The outcome.</param>
    /// <param name="Value">The value.</param>
    /// <param name="Share">The share that has it, a fraction.</param>
    /// <param name="IsCeiling">Whether it is the highest.</param>
    public sealed record AtTheEnd(string Column, double Value, double Share, bool IsCeiling) : DataNotice;
}

/// <summary>A row of a unit and a time that an earlier row has.</summary>
/// <param name="Row">Its number in the file.</param>
/// <param name="Earlier">That of the earlier row.</param>
public sealed record RepeatedRow(int Row, int Earlier);
