using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.KeepLetters;

namespace Samvirke.Steering.CompareLetters;

/// <summary>An assignment of the register that one of a letter may be.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Likeness">How alike they are, from 0 to 1; 1 where the number is the same.</param>
/// <param name="HasNumber">Whether it is known by the same number.</param>
public sealed record AssignmentSuggestion(Entry Assignment, double Likeness, bool HasNumber)
{
    private const int Most = 5;

    /// <summary>For each of the letter's assignments those of the register, of the same year, that it may be; the likeliest first.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="others">Other letters, whose assignments say which of the register they are.</param>
    public static ImmutableDictionary<string, ImmutableArray<AssignmentSuggestion>> Of(RegisterSnapshot snapshot, LetterAtHand letter, ImmutableArray<LetterAtHand> others)
    {
        ImmutableArray<Entry> known = [.. Candidates(snapshot, letter.Letter.Year)];
        var own = letter.Review.Assignments.Select(each => (Of: each.Place, Entry: (Entry?)null, Text: new AlignedText(0, each.Number, each.Heading, each.Text)));
        var registered = known.Select((each, i) => (Of: "", Entry: (Entry?)each, Text: new AlignedText(i + 1, each.Details.Scalar("reference") ?? "", each.Name.ToString(), Asked(each))));
        var worded = others.Where(other => other.Kept != letter.Kept).SelectMany(other => other.Review.Accepted)
            .Select((each, i) => (Of: "", Entry: known.FirstOrDefault(entry => entry.Id == each.Entry), Text: new AlignedText(known.Length + i + 1, each.Number, each.Heading, each.Text))).Where(each => each.Entry is not null);
        ImmutableArray<(string Of, Entry? Entry, AlignedText Text)> all = [.. own, .. registered, .. worded];
        var alike = LetterAlignment.Of([.. all.Select(each => each.Text)]).Pairs.Where(pair => all[pair.One].Entry is null && all[pair.Other].Entry is not null)
            .Select(pair => (all[pair.One].Of, new AssignmentSuggestion(all[pair.Other].Entry!, pair.Likeness, HasNumber: false)));
        var numbered = letter.Review.Assignments.Where(each => each.Number.Length > 0)
            .SelectMany(each => known.Where(entry => IsCalled(entry, each.Number)).Select(entry => (each.Place, new AssignmentSuggestion(entry, 1, HasNumber: true))));
        return numbered.Concat(alike).GroupBy(each => each.Item1, StringComparer.Ordinal).ToImmutableDictionary(
            group => group.Key, group => group.Select(each => each.Item2).DistinctBy(each => each.Assignment.Id).OrderByDescending(each => each.Likeness).Take(Most).ToImmutableArray());
    }

    /// <summary>The assignments of the year; those of no known year may be of it.</summary>
    public static IEnumerable<Entry> Candidates(RegisterSnapshot snapshot, int year) => snapshot.OfKind(Kind.Assignment).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
        .Where(each => AssignmentStanding.YearOf(each) is not { } known || known == year);

    private static bool IsCalled(Entry entry, string number) =>
        entry.Aliases.Append(entry.Details.Scalar("reference") ?? "").Any(name => name.Split('/', StringSplitOptions.TrimEntries).Contains(number, StringComparer.OrdinalIgnoreCase));

    private static string Asked(Entry entry) => string.Join('\n', entry.Details.Points("mandate").Select(point => point.ToString()).Prepend(entry.Summary.ToString()));
}
