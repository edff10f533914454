using System.Collections.Immutable;
using Samvirke.Analysis.TextNeighbours;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// Who shares with whom something that few have: an entry that both are tied to, a section of a source that speaks of both, somebody whom both are meant for.
/// What many have says little, and finds nobody; it stays so until all are counted anew.
/// </summary>
internal sealed class RareThings
{
    private const int Sorts = 4;

    private static readonly ImmutableArray<int> Many = [-1];

    private readonly int few;
    private readonly HavingLists[] counted;
    private readonly ImmutableDictionary<(int Sort, int Thing), ImmutableArray<int>> since;

    private RareThings(int few, HavingLists[] counted, ImmutableDictionary<(int, int), ImmutableArray<int>> since) => (this.few, this.counted, this.since) = (few, counted, since);

    /// <summary>Looks through all efforts.</summary>
    public static RareThings Of(EffortProfiles profiles, int threads)
    {
        EffortProfile[] all = [.. profiles.All];
        var most = SearchWidth.Among(all.Length).Few;
        var lists = new HavingLists[Sorts];
        Parallel.For(0, Sorts, Threads.AtMost(threads), sort => lists[sort] = HavingLists.Of(all, profile => Things(profile, sort), most));
        return new(most, lists, ImmutableDictionary<(int, int), ImmutableArray<int>>.Empty);
    }

    /// <summary>Adds the places of those who share something rare with the effort, itself among them.</summary>
    public void AddTo(HashSet<int> found, EffortProfile profile)
    {
        for (var sort = 0; sort < Sorts; sort++)
        {
            foreach (var thing in Things(profile, sort)) AddTo(found, sort, thing);
        }
    }

    /// <summary>The same after some efforts have become others.</summary>
    public RareThings After(EffortProfiles before, EffortProfiles after, IEnumerable<int> changed)
    {
        var next = since.ToBuilder();
        foreach (var place in changed)
        {
            for (var sort = 0; sort < Sorts; sort++)
            {
                HashSet<int> had = [.. place < before.All.Length && before.IsAt(place) ? Things(before.All[place], sort) : []];
                HashSet<int> has = [.. after.IsAt(place) ? Things(after.All[place], sort) : []];
                foreach (var thing in had.Except(has)) Put(next, (sort, thing), having => having.Remove(place));
                foreach (var thing in has.Except(had)) Put(next, (sort, thing), having => having.Length < few ? having.Add(place) : Many);
            }
        }

        return new(few, counted, next.ToImmutable());
    }

    private void AddTo(HashSet<int> found, int sort, int thing)
    {
        if (!since.IsEmpty && since.TryGetValue((sort, thing), out var changed))
        {
            if (changed != Many) found.UnionWith(changed);
            return;
        }

        foreach (var place in counted[sort].Having(thing)) found.Add(place);
    }

    private void Put(ImmutableDictionary<(int Sort, int Thing), ImmutableArray<int>>.Builder next, (int Sort, int Thing) thing, Func<ImmutableArray<int>, ImmutableArray<int>> change)
    {
        var lists = counted[thing.Sort];
        var having = next.TryGetValue(thing, out var changed) ? changed : lists.HaveMany(thing.Thing) ? Many : [.. lists.Having(thing.Thing)];
        next[thing] = having == Many ? Many : change(having);
    }

    private static int[] Things(EffortProfile profile, int sort) => sort switch
    {
        0 => Terms(profile.Ties),
        1 => Terms(profile.Places),
        2 => Terms(profile.AddresseesWeighed),
        _ => profile.Bases.ToArray(),
    };

    private static int[] Terms(ReadOnlySpan<TermWeight> weights)
    {
        var terms = new int[weights.Length];
        for (var i = 0; i < terms.Length; i++) terms[i] = weights[i].Term;
        return terms;
    }
}
