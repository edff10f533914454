using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Search;

namespace Samvirke.Bench;

/// <summary>Measures how an index follows changes, and what searches cost on one that does.</summary>
internal static class FollowBench
{
    private const int Rounds = 50;
    private const int Many = 1000;
    private const double FollowLimit = 20;
    private const double SearchLimit = 12;

    public static void Run(SearchIndex index, List<string> questions)
    {
        var before = index.Snapshot;
        var one = Changed(before, before.Entries.Length / 2, 1);
        Measure("follow one changed entry", index, one, FollowLimit);
        Measure("follow one changed name", index, Changed(before, before.Entries.Length / 2, 1, isRenamed: true), FollowLimit);
        Measure("follow one new entry", index, [one[0] with { Id = new EntryId("syntetisk-000500x") }], FollowLimit);
        Measure("follow one removed entry", index, [], FollowLimit, one[0].Id);
        var many = Changed(before, before.Entries.Length / 3, Many);
        Measure($"follow {Many} changed entries at once", index, many, null);
        using var followed = index.Follow(With(before, many, []), [.. many.Select(entry => entry.Id)]);
        using var shifted = followed.Follow(With(followed.Snapshot, [], [one[0].Id]), [one[0].Id]);
        Measure($"follow one more, {Many} followed before", shifted, Changed(shifted.Snapshot, 10, 1), FollowLimit);
        Search($"three words, {Many} followed", followed, questions);
        Search("   and one removed", shifted, questions);
    }

    private static void Measure(string what, SearchIndex index, IReadOnlyList<Entry> changed, double? limit, params EntryId[] removed)
    {
        var next = With(index.Snapshot, changed, removed);
        EntryId[] ids = [.. changed.Select(entry => entry.Id), .. removed];
        for (var i = 0; i < Rounds / 5; i++) index.Follow(next, ids).Dispose();
        var times = new Times();
        for (var i = 0; i < Rounds; i++) times.Measure(() => index.Follow(next, ids)).Dispose();
        times.Print(what, limit);
    }

    private static void Search(string what, SearchIndex index, List<string> questions)
    {
        foreach (var text in questions.Take(200)) index.Search(new SearchQuery { Text = text });
        var times = new Times();
        foreach (var text in questions) times.Measure(() => index.Search(new SearchQuery { Text = text }));
        times.Print(what, SearchLimit);
    }

    private static List<Entry> Changed(RegisterSnapshot snapshot, int first, int count, bool isRenamed = false) =>
    [
        .. snapshot.Entries.Skip(first).Take(count).Select((entry, i) => entry with
        {
            Name = isRenamed ? new LocalizedText($"{entry.Name} på ny") : entry.Name,
            Summary = new LocalizedText(string.Create(CultureInfo.InvariantCulture, $"{entry.Summary} Tilføyd nyord{i % 10}.")),
        }),
    ];

    private static RegisterSnapshot With(RegisterSnapshot snapshot, IReadOnlyList<Entry> changed, EntryId[] removed)
    {
        var gone = changed.Select(entry => entry.Id).Concat(removed).ToHashSet();
        return RegisterSnapshot.Of(snapshot.Entries.Where(entry => !gone.Contains(entry.Id)).Concat(changed), snapshot.Moment);
    }
}
