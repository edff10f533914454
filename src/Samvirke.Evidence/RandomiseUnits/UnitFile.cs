using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Tables;
using Samvirke.Analysis.Randomising;
using Samvirke.Evidence.ReadData;

namespace Samvirke.Evidence.RandomiseUnits;

/// <summary>What became of the file of those that lots are drawn for.</summary>
public abstract record UnitReading
{
    private UnitReading()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Plan">The plan with every number that groups are to be alike in.</param>
    /// <param name="Units">The units.</param>
    public sealed record Complete(RandomisingPlan Plan, ImmutableArray<RandomisedUnit> Units) : UnitReading;

    /// <summary>It cannot be used.</summary>
    /// <param name="Defects">What is wrong.</param>
    /// <param name="HasMore">Whether there is more wrong than was looked for.</param>
    public sealed record Refused(ImmutableArray<DataDefect> Defects, bool HasMore) : UnitReading;
}

/// <summary>Reads those that lots are drawn for, as data are read, and refuses what tells who a person is.</summary>
public static class UnitFile
{
    /// <summary>The units, or what is wrong with the file.</summary>
    /// <param name="stream">The file; one that can be read from its beginning again.</param>
    /// <param name="plan">How lots are drawn.</param>
    public static UnitReading Read(Stream stream, LotPlan plan)
    {
        var columns = new DataColumns([plan.Unit, .. plan.Strata], [.. plan.Balance.Select(each => each.Name)]);
        return DataFile.Read(stream, columns) switch
        {
            DataReading.Refused refused => new UnitReading.Refused(refused.Defects, refused.HasMore),
            DataReading.Complete complete => Of(complete.Table, plan),
            var other => throw new InvalidOperationException($"No such reading: {other}"),
        };
    }

    private static UnitReading Of(DataTable table, LotPlan plan)
    {
        ImmutableArray<DataDefect> lacking = [.. new[] { plan.Unit }.Concat(plan.Strata).Concat(plan.Balance.Select(each => each.Name)).Distinct(StringComparer.Ordinal)
            .Where(name => table.Find(name) is null).Select(name => new DataDefect(1, name, LotTexts.NoColumn()))];
        if (!lacking.IsEmpty) return new UnitReading.Refused(lacking, false);
        var units = table.Find(plan.Unit)!;
        ImmutableArray<DataDefect> nameless = [.. Enumerable.Range(0, table.Count).Where(units.IsMissing).Select(row => new DataDefect(table.RowNumber(row), plan.Unit, LotTexts.NoName()))];
        if (!nameless.IsEmpty) return new UnitReading.Refused(nameless, false);
        ImmutableArray<(BalancedCovariate Covariate, double[] Values)> numbers = [.. plan.Balance.SelectMany(each => Numbers(each, table.Find(each.Name)!))];
        var randomising = new RandomisingPlan(plan.Groups, plan.Seed)
        {
            Balancing = numbers.IsEmpty ? null : new([.. numbers.Select(each => each.Covariate)], plan.Candidates, plan.Accepted),
        };
        return new UnitReading.Complete(
            randomising,
            [.. Enumerable.Range(0, table.Count).Select(row => new RandomisedUnit(Text(units, row), string.Join(" / ", plan.Strata.Select(name => Text(table.Find(name)!, row))), [.. numbers.Select(each => each.Values[row])]))]);
    }

    /// <summary>A column of words is a yes or no for each word but the first, which share the weight.</summary>
    private static IEnumerable<(BalancedCovariate Covariate, double[] Values)> Numbers(BalancedCovariate covariate, DataColumn column)
    {
        if (column is DataColumn.Numbers numbers) return [(covariate, numbers.Values)];
        var words = (DataColumn.Categories)column;
        return words.Levels.Select((level, code) => (Level: level, Code: code)).OrderBy(each => each.Level, StringComparer.Ordinal).Skip(Math.Min(1, words.Levels.Length - 1)).Select(each => (
            new BalancedCovariate($"{covariate.Name}={each.Level}", covariate.Weight / Math.Max(1, words.Levels.Length - 1)),
            Array.ConvertAll(words.Codes, code => code < 0 ? double.NaN : code == each.Code ? 1.0 : 0)));
    }

    private static string Text(DataColumn column, int row) => column switch
    {
        DataColumn.Categories words => words.Codes[row] < 0 ? "" : words.Levels[words.Codes[row]],
        DataColumn.Numbers numbers => numbers.Values[row].ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "No such column."),
    };
}
