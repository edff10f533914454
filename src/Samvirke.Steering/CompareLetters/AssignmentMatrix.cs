using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.KeepLetters;

namespace Samvirke.Steering.CompareLetters;

/// <summary>All assignments of a year against all agencies that have one.</summary>
/// <param name="Year">The year.</param>
/// <param name="Agencies">The agencies, by name.</param>
/// <param name="Rows">The assignments that somebody is known to have: those first that most agencies lack, then by name.</param>
/// <param name="OfNobody">The assignments that nobody is known to have, by name.</param>
/// <param name="Known">The agencies whose letter of the year the register or somebody here knows.</param>
public sealed record AssignmentMatrix(int Year, ImmutableArray<Entry> Agencies, ImmutableArray<AssignmentStanding> Rows, ImmutableArray<Entry> OfNobody, ImmutableHashSet<EntryId> Known)
{
    private static readonly StringComparer ByName = StringComparer.Create(new("nb-NO"), ignoreCase: true);

    /// <summary>The years of which there are assignments, the newest first.</summary>
    public static ImmutableArray<int> Years(RegisterSnapshot snapshot) => [.. Assignments(snapshot).Select(AssignmentStanding.YearOf).OfType<int>().Distinct().OrderDescending()];

    /// <summary>The assignments that no year is known of.</summary>
    public static ImmutableArray<Entry> WithoutYear(RegisterSnapshot snapshot) => [.. Assignments(snapshot).Where(each => AssignmentStanding.YearOf(each) is null).OrderBy(each => each.Name.ToString(), ByName)];

    /// <summary>The matrix of the year.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="letters">The letters that were laid in here and that the reader may read.</param>
    /// <param name="year">The year.</param>
    public static AssignmentMatrix Of(RegisterSnapshot snapshot, ImmutableArray<LetterAtHand> letters, int year)
    {
        ImmutableArray<AssignmentStanding> all =
        [
            .. Assignments(snapshot).Where(each => AssignmentStanding.YearOf(each) == year).Select(each => AssignmentStanding.Of(snapshot, each, letters))
                .OrderByDescending(row => row.Missing.Count()).ThenByDescending(row => row.Agencies.Length).ThenBy(row => row.Assignment.Name.ToString(), ByName),
        ];
        ImmutableArray<AssignmentStanding> rows = [.. all.Where(row => !row.Agencies.IsEmpty)];
        var agencies = rows.SelectMany(row => row.Agencies).Select(each => each.Agency).DistinctBy(agency => agency.Id).OrderBy(agency => agency.Name.ToString(), ByName);
        var registered = snapshot.OfKind(Kind.AllocationLetter).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
            .Where(letter => letter.Details.Scalar("year") == $"{year}").SelectMany(AssignmentStanding.To);
        return new(year, [.. agencies], rows, [.. all.Where(row => row.Agencies.IsEmpty).Select(row => row.Assignment)], [.. registered.Concat(letters.Where(letter => letter.Letter.Year == year).Select(letter => letter.Letter.To))]);
    }

    /// <summary>How many agencies lack something that they are to take part in.</summary>
    public int Lacking => Rows.SelectMany(row => row.Missing).Select(each => each.Agency.Id).Distinct().Count();

    /// <summary>Assignments, without what only says more of another.</summary>
    private static IEnumerable<Entry> Assignments(RegisterSnapshot snapshot) => snapshot.OfKind(Kind.Assignment).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
        .Where(each => !each.Relations.Any(relation => relation.Type == RelationTypes.PartOf));
}
