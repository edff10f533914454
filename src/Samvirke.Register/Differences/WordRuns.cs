using System.Collections.Immutable;
using System.Text;

namespace Samvirke.Register.Differences;

/// <summary>Writes two token lists as stretches, from the places at which tokens were kept.</summary>
internal static class WordRuns
{
    public static ImmutableArray<WordRun> Of(ImmutableArray<string> old, ImmutableArray<string> @new, List<(int Old, int New)> kept)
    {
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var same = new StringBuilder();
        var (oldAt, newAt) = (0, 0);
        foreach (var (oldKept, newKept) in kept.Append((Old: old.Length, New: @new.Length)))
        {
            if (oldKept > oldAt || newKept > newAt)
            {
                Add(runs, Fate.Kept, same.ToString());
                same.Clear();
                Add(runs, Fate.Removed, string.Concat(old[oldAt..oldKept]));
                Add(runs, Fate.Added, string.Concat(@new[newAt..newKept]));
            }

            if (oldKept < old.Length) same.Append(old[oldKept]);
            (oldAt, newAt) = (oldKept + 1, newKept + 1);
        }

        Add(runs, Fate.Kept, same.ToString());
        return runs.ToImmutable();
    }

    private static void Add(ImmutableArray<WordRun>.Builder runs, Fate fate, string text)
    {
        if (text.Length > 0) runs.Add(new WordRun(fate, text));
    }
}
