using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Papers;

/// <summary>Numbers what a paper refers to, from 1 in the order in which it does; the same place always has the same number.</summary>
public sealed class PaperSources
{
    private readonly List<Citation> all = [];
    private readonly Dictionary<(string Source, string Locator), int> numbers = [];

    /// <summary>What was referred to, by number.</summary>
    public IReadOnlyList<Citation> All => all;

    /// <summary>The numbers of the citations, each once, in order, with those that follow each other as one run.</summary>
    public ImmutableArray<(int First, int Last)> Runs(ImmutableArray<Citation> citations)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in citations.Select(Number).Distinct().Order())
        {
            if (runs.Count > 0 && runs[^1].Last + 1 == number) runs[^1] = (runs[^1].First, number);
            else runs.Add((number, number));
        }

        return [.. runs];
    }

    private int Number(Citation citation)
    {
        var key = (citation.Source.Value, citation.Locator);
        if (numbers.TryGetValue(key, out var number)) return number;
        all.Add(citation);
        return numbers[key] = all.Count;
    }
}
