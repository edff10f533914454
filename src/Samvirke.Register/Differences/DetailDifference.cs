using System.Collections.Immutable;
using Samvirke.Register.Details;
using Samvirke.Register.Texts;

namespace Samvirke.Register.Differences;

/// <summary>What differs between the details of two states of an entry.</summary>
internal static class DetailDifference
{
    /// <summary>The differences by key: those of the state after in their order, then those that only the state before has.</summary>
    public static IEnumerable<Difference> Between(DetailValues before, DetailValues after)
    {
        var old = before.All.ToDictionary(detail => detail.Key, detail => detail.Value);
        var @new = after.All.ToDictionary(detail => detail.Key, detail => detail.Value);
        var keys = after.All.Concat(before.All).Select(detail => detail.Key).Distinct();
        return keys.SelectMany(key => Of(key, old.GetValueOrDefault(key), @new.GetValueOrDefault(key)));
    }

    /// <summary>A detail may come or go, but a key has values of one form only.</summary>
    private static IEnumerable<Difference> Of(DetailKey key, DetailValue? before, DetailValue? after) => (after ?? before) switch
    {
        DetailValue.Localized => EntryDifference.Texts(TextPart.Detail, key, Text(before), Text(after)),
        DetailValue.Scalar => Scalar(key, (before as DetailValue.Scalar)?.Text, (after as DetailValue.Scalar)?.Text),
        DetailValue.Points => PointDifference.Between(key, (before as DetailValue.Points)?.Items ?? [], (after as DetailValue.Points)?.Items ?? []),
        DetailValue.Codes => Codes(key, (before as DetailValue.Codes)?.Items ?? [], (after as DetailValue.Codes)?.Items ?? []),
        DetailValue.Ratings => Ratings(key, (before as DetailValue.Ratings)?.Items ?? [], (after as DetailValue.Ratings)?.Items ?? []),
        DetailValue.Sections => Sections(key, (before as DetailValue.Sections)?.Items ?? [], (after as DetailValue.Sections)?.Items ?? []),
        null => [],
        var other => throw new InvalidOperationException($"A detail of an unknown form: {other.GetType().Name}"),
    };

    private static LocalizedText Text(DetailValue? value) => (value as DetailValue.Localized)?.Text ?? LocalizedText.Empty;

    private static IEnumerable<Difference> Scalar(DetailKey key, string? before, string? after) =>
        before == after ? [] : [new Difference.FactChanged(key, before, after)];

    private static IEnumerable<Difference> Codes(DetailKey key, ImmutableArray<string> before, ImmutableArray<string> after) =>
        Matching.Listed(before, after, StringComparer.Ordinal, (code, turn) => new Difference.CodeListed(key, code, turn), new Difference.Reordered(ListPart.Detail, key));

    private static IEnumerable<Difference> Ratings(DetailKey key, ImmutableArray<Rating> before, ImmutableArray<Rating> after) =>
        Keyed(before, after, rating => rating.Criterion, (criterion, old, @new) => new Difference.RatingChanged(key, criterion, old, @new), key);

    private static IEnumerable<Difference> Sections(DetailKey key, ImmutableArray<Section> before, ImmutableArray<Section> after) =>
        Keyed(before, after, section => section.Locator, (locator, old, @new) => new Difference.SectionChanged(key, locator, old?.Title, @new?.Title), key);

    private static IEnumerable<Difference> Keyed<T>(
        ImmutableArray<T> before, ImmutableArray<T> after, Func<T, string> name, Func<string, T?, T?, Difference> changed, DetailKey key)
        where T : class
    {
        var (removed, added) = Matching.Unmatched(before, after, EqualityComparer<T>.Default);
        if (removed.Count + added.Count == 0) return before.SequenceEqual(after) ? [] : [new Difference.Reordered(ListPart.Detail, key)];
        var (pairs, gone, come) = Matching.Paired(removed, added, name);
        return
        [
            .. pairs.Select(pair => changed(name(pair.Before), pair.Before, pair.After)),
            .. gone.Select(item => changed(name(item), item, null)),
            .. come.Select(item => changed(name(item), null, item)),
        ];
    }
}
