using System.Collections.Immutable;
using Samvirke.Analysis.Evaluating.Designs;

namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>The effect of those who started at one time, at one time.</summary>
/// <param name="Group">The place of the first time with the measure.</param>
/// <param name="Time">The place of the time.</param>
/// <param name="Treated">How many units of the group were measured then and before.</param>
/// <param name="Compared">How many units they are compared with.</param>
/// <param name="Value">The effect.</param>
/// <param name="Influence">The influence of each unit of the panel.</param>
/// <remarks>Callaway and Sant'Anna, Difference-in-differences with multiple time periods, J. Econometrics 225, 2021, equations 2.3 to 2.6 with those not yet treated.</remarks>
internal sealed record GroupTime(int Group, int Time, int Treated, int Compared, double Value, double[] Influence)
{
    public bool IsBefore => Time < Group;

    /// <summary>Every group at every time at which some are there to compare with; or the first at which covariates leave nobody alike.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="covariates">The covariates of each row, or nothing.</param>
    public static (ImmutableArray<GroupTime> All, GroupTime? Alone) Of(StaggeredPanel panel, Design? covariates)
    {
        var all = ImmutableArray.CreateBuilder<GroupTime>();
        foreach (var group in panel.Groups)
        {
            for (var time = 1; time < panel.Times.Length; time++)
            {
                // From the start on the change is since the last time before it; before, since the time before.
                var @base = time >= group ? group - 1 : time - 1;
                var units = Enumerable.Range(0, panel.Units).Where(unit =>
                    (panel.Starts[unit] == group || panel.Starts[unit] > time) && !double.IsNaN(panel.At(unit, @base)) && !double.IsNaN(panel.At(unit, time))).ToArray();
                var isTreated = Array.ConvertAll(units, unit => panel.Starts[unit] == group);
                var treated = isTreated.Count(each => each);
                if (treated == 0 || treated == units.Length) continue;
                var change = Array.ConvertAll(units, unit => panel.At(unit, time) - panel.At(unit, @base));
                var compared = covariates is null ? ComparedChange.Plain(change, isTreated) : ComparedChange.DoublyRobust(change, isTreated, Before(panel, covariates, units, @base));
                var found = new GroupTime(group, time, treated, units.Length - treated, compared?.Value ?? double.NaN, compared is null ? [] : Spread(panel, units, compared.Influence));
                if (compared is null) return ([], found);
                all.Add(found);
            }
        }

        // A group without a time after its start at which others have not started is of no use for trends either.
        return ([.. all.Where(each => all.Any(other => other.Group == each.Group && !other.IsBefore))], null);
    }

    private static Design Before(StaggeredPanel panel, Design covariates, int[] units, int time) =>
        new(covariates.Terms, [.. units.SelectMany(unit => covariates.Row(panel.Row(unit, time)).ToArray())], units.Length);

    /// <summary>The influence in a mean over the units that were measured, as one in a mean over all.</summary>
    private static double[] Spread(StaggeredPanel panel, int[] units, double[] influence)
    {
        var whole = new double[panel.Units];
        var scale = (double)panel.Units / units.Length;
        for (var place = 0; place < units.Length; place++) whole[units[place]] = scale * influence[place];
        return whole;
    }
}
