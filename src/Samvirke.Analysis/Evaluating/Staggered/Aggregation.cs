namespace Samvirke.Analysis.Evaluating.Staggered;

/// <summary>A mean of effects with its influence.</summary>
/// <param name="Value">The mean.</param>
/// <param name="Influence">The influence of each unit.</param>
internal sealed record Aggregation(double Value, double[] Influence)
{
    /// <summary>The plain mean.</summary>
    public static Aggregation Plain(IReadOnlyList<(double Value, double[] Influence)> parts)
    {
        var influence = new double[parts[0].Influence.Length];
        foreach (var part in parts)
        {
            for (var unit = 0; unit < influence.Length; unit++) influence[unit] += part.Influence[unit] / parts.Count;
        }

        return new(parts.Sum(part => part.Value) / parts.Count, influence);
    }

    /// <summary>The mean by how many units each group has; how many those are is by chance too, and has its part in the influence (Callaway and Sant'Anna 2021, section 4, corollary 2).</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="parts">Effects with their groups.</param>
    public static Aggregation BySize(StaggeredPanel panel, IReadOnlyList<(int Group, double Value, double[] Influence)> parts)
    {
        double count = panel.Units;
        var shares = parts.Select(part => panel.Count(part.Group) / count).ToArray();
        var whole = shares.Sum();
        var value = parts.Select((part, place) => shares[place] * part.Value).Sum() / whole;
        var influence = new double[panel.Units];
        for (var place = 0; place < parts.Count; place++)
        {
            var weight = shares[place] / whole;
            for (var unit = 0; unit < influence.Length; unit++)
            {
                var isOwn = panel.Starts[unit] == parts[place].Group ? 1 : 0;
                influence[unit] += (weight * parts[place].Influence[unit]) + ((isOwn - shares[place]) / whole * (parts[place].Value - value));
            }
        }

        return new(value, influence);
    }
}
