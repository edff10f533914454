using System.Collections.Immutable;
using System.Globalization;

namespace Samvirke.Municipality.Tests.ImportFigures;

/// <summary>Made-up counts of a county's municipalities by sex and grade, and the tables in which they can be put out.</summary>
/// <param name="Measure">What they count.</param>
/// <param name="Counts">The counts: for each municipality boys of the eighth and ninth grade, then girls.</param>
internal sealed record MadeCounts(string Measure, ImmutableArray<int> Counts)
{
    /// <summary>The county.</summary>
    public const string Whole = "39";

    public static readonly ImmutableArray<string> Sexes = ["Gutter", "Jenter"];
    public static readonly ImmutableArray<string> Grades = ["8. trinn", "9. trinn"];

    /// <summary>The municipalities of the county.</summary>
    public static readonly ImmutableArray<string> Parts = PartsOf(Whole);

    /// <summary>How many counts there are.</summary>
    public static int Length => Parts.Length * Sexes.Length * Grades.Length;

    /// <summary>The numbers of the municipalities of a county.</summary>
    public static ImmutableArray<string> PartsOf(string county) =>
        [.. National.Snapshot.Entries.Select(entry => entry.Details.Scalar("number")).OfType<string>().Where(number => number.Length == 4 && number.StartsWith(county, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The table of the first municipalities.</summary>
    public string Table(int municipalities, bool bySex, bool byGrade)
    {
        var rows =
            from i in Enumerable.Range(0, municipalities)
            from sex in Either(bySex)
            from grade in Either(byGrade)
            select string.Join(';', [Parts[i], "2025", .. Named(sex, Sexes), .. Named(grade, Grades), Sum(i, sex, grade).ToString(CultureInfo.InvariantCulture)]);
        string[] head = ["kommunenummer", "år", .. bySex ? ["kjønn"] : Array.Empty<string>(), .. byGrade ? ["trinn"] : Array.Empty<string>(), Measure];
        return string.Join(';', head) + "\n" + string.Join('\n', rows);
    }

    /// <summary>Both groups apart, or everybody together.</summary>
    private static IEnumerable<int?> Either(bool isDivided) => isDivided ? [0, 1] : [null];

    private static IEnumerable<string> Named(int? group, ImmutableArray<string> names) => group is { } place ? [names[place]] : [];

    private int Sum(int municipality, int? sex, int? grade) => Enumerable.Range(0, 4)
        .Where(i => (sex is null || i / 2 == sex) && (grade is null || i % 2 == grade)).Sum(i => Counts[(4 * municipality) + i]);
}
