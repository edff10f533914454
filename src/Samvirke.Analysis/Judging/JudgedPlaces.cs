using Samvirke.Analysis.Relating;

namespace Samvirke.Analysis.Judging;

/// <summary>What people say of pairs, by the places of efforts among all.</summary>
internal sealed class JudgedPlaces
{
    private readonly Dictionary<(int, int), JudgedPair> pairs;
    private readonly Dictionary<int, List<int>> partners;

    private JudgedPlaces(Dictionary<(int, int), JudgedPair> pairs, Dictionary<int, List<int>> partners) => (this.pairs, this.partners) = (pairs, partners);

    /// <summary>Finds the places of those that are judged.</summary>
    public static JudgedPlaces Of(JudgedPairs judged, EffortProfiles efforts)
    {
        var (pairs, partners) = (new Dictionary<(int, int), JudgedPair>(), new Dictionary<int, List<int>>());
        foreach (var pair in judged.All)
        {
            if (efforts.Place(pair.A) is not { } a || efforts.Place(pair.B) is not { } b) continue;
            pairs.Add((Math.Min(a, b), Math.Max(a, b)), pair);
            Partners(a).Add(b);
            Partners(b).Add(a);
        }

        return new(pairs, partners);

        List<int> Partners(int place) => partners.TryGetValue(place, out var known) ? known : partners[place] = [];
    }

    /// <summary>What is said of the two, whichever comes first.</summary>
    public JudgedPair? Find(int i, int j) => pairs.Count == 0 ? null : pairs.GetValueOrDefault((Math.Min(i, j), Math.Max(i, j)));

    /// <summary>The places of those judged together with the one.</summary>
    public IReadOnlyList<int> With(int i) => partners.GetValueOrDefault(i) ?? [];
}
