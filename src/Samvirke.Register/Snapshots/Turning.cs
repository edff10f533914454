using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Register.Snapshots;

/// <summary>Finds the days on which what holds changes.</summary>
internal static class Turning
{
    /// <summary>The days on which something begins to be seen or has ceased to, in order.</summary>
    public static ImmutableArray<DateOnly> Days(RegisterSnapshot snapshot) =>
    [
        .. snapshot.Entries
            .SelectMany(entry => Seen(snapshot, entry).Prepend(entry.Valid))
            .Where(valid => !valid.IsBackwards)
            .SelectMany(valid => new[] { valid.From, valid.To is { } to && to < DateOnly.MaxValue ? to.AddDays(1) : null })
            .OfType<DateOnly>()
            .Distinct()
            .Order(),
    ];

    /// <summary>When the relations of the entry are seen: while they hold and both ends do.</summary>
    private static IEnumerable<ValidTime> Seen(RegisterSnapshot snapshot, Entry entry)
    {
        foreach (var relation in entry.Relations)
        {
            if (snapshot.Find(relation.To) is { } to) yield return relation.Valid.Within(entry.Valid).Within(to.Valid);
        }
    }
}
