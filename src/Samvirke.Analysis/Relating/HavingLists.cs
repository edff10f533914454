namespace Samvirke.Analysis.Relating;

/// <summary>For each thing, by number, the places of those who have it, where they are few.</summary>
internal sealed class HavingLists
{
    private readonly int[] counts;
    private readonly int[] starts;
    private readonly int[] places;

    private HavingLists(int[] counts, int[] starts, int[] places) => (this.counts, this.starts, this.places) = (counts, starts, places);

    /// <summary>Lists those who have each thing.</summary>
    /// <param name="profiles">The profiles by place.</param>
    /// <param name="things">What one has, each once.</param>
    /// <param name="few">How many at the most are few.</param>
    public static HavingLists Of(EffortProfile[] profiles, Func<EffortProfile, int[]> things, int few)
    {
        var many = new int[1 + profiles.SelectMany(things).DefaultIfEmpty(-1).Max()];
        foreach (var profile in profiles)
        {
            foreach (var thing in things(profile)) many[thing]++;
        }

        var from = new int[many.Length + 1];
        for (var thing = 0; thing < many.Length; thing++) from[thing + 1] = from[thing] + (many[thing] <= few ? many[thing] : 0);
        var (listed, next) = (new int[from[^1]], (int[])from.Clone());
        foreach (var profile in profiles)
        {
            foreach (var thing in things(profile))
            {
                if (many[thing] <= few) listed[next[thing]++] = profile.Place;
            }
        }

        return new(many, from, listed);
    }

    /// <summary>The places of those who have the thing; none where they are many.</summary>
    public ReadOnlySpan<int> Having(int thing) => thing < counts.Length ? places.AsSpan(starts[thing]..starts[thing + 1]) : [];

    /// <summary>Whether they are too many to be listed.</summary>
    public bool HaveMany(int thing) => thing < counts.Length && starts[thing] == starts[thing + 1] && counts[thing] > 0;
}
