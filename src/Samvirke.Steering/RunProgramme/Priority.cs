using System.Collections.Immutable;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What the board ranks initiatives by, as it chose it.</summary>
/// <param name="All">The criteria.</param>
/// <param name="Forum">The number of the forum that chose them.</param>
/// <param name="On">The day.</param>
public sealed record CriteriaChoice(ImmutableArray<Criterion> All, int? Forum, DateOnly? On)
{
    /// <summary>Nobody has chosen any.</summary>
    public static CriteriaChoice None { get; } = new([], null, null);

    /// <summary>The choice with a number for each criterion: those that had one keep it, and no number of the choice before is given again.</summary>
    public CriteriaChoice Numbered(CriteriaChoice before)
    {
        var last = Math.Max(before.Last, All.Select(each => each.Number).DefaultIfEmpty().Max());
        ImmutableArray<Criterion> numbered = [.. All.Select(each => each.Number > 0 ? each : each with { Number = ++last })];
        return this with { All = numbered, Last = last };
    }

    /// <summary>The highest number that any criterion has had.</summary>
    public int Last { get; init; }
}

/// <summary>Something that the board gives weight to.</summary>
/// <param name="Number">Which of the programme's; 0 until it is kept.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Meaning">What 1 and 5 mean; may be empty.</param>
/// <param name="Weight">How much it weighs beside the others; from 0.</param>
/// <param name="IsLowBest">Whether few points are good, as for what something costs.</param>
public sealed record Criterion(int Number, string Name, string Meaning, decimal Weight, bool IsLowBest)
{
    /// <summary>How good the points are, from 1 to 5.</summary>
    public int Worth(int points) => IsLowBest ? InitiativeRating.Least + InitiativeRating.Most - points : points;
}

/// <summary>An initiative in the order of priority.</summary>
/// <param name="Kept">The initiative.</param>
/// <param name="Points">For each criterion the points; nothing where nobody has rated it.</param>
/// <param name="Sum">The weighted mean of what the points are worth, from 1 to 5; nothing where a rating is missing, for nothing is put in its place.</param>
public sealed record PriorityLine(KeptInitiative Kept, ImmutableArray<int?> Points, decimal? Sum)
{
    /// <summary>How many ratings are missing.</summary>
    public int Missing => Points.Count(each => each is null);
}

/// <summary>Initiatives in the order of priority.</summary>
/// <param name="Criteria">The criteria.</param>
/// <param name="Lines">Those that go on, the best first; those that cannot be compared yet come last, by name.</param>
public sealed record PriorityTable(ImmutableArray<Criterion> Criteria, ImmutableArray<PriorityLine> Lines)
{
    /// <summary>The criteria that no initiative is rated on.</summary>
    public ImmutableArray<Criterion> Unrated => Lines.IsEmpty ? [] : [.. Criteria.Where((_, i) => Lines.All(line => line.Points[i] is null))];

    /// <summary>Ranks the initiatives. What is stopped has no priority.</summary>
    public static PriorityTable Of(CriteriaChoice choice, IEnumerable<KeptInitiative> initiatives)
    {
        var lines = initiatives.Where(kept => kept.Initiative.Stage != Stage.Stopped).Select(kept => Line(choice.All, kept));
        return new(choice.All, [.. lines.OrderByDescending(line => line.Sum ?? 0).ThenBy(line => line.Missing).ThenBy(line => line.Kept.Initiative.Name, StringComparer.Ordinal)]);
    }

    private static PriorityLine Line(ImmutableArray<Criterion> criteria, KeptInitiative kept)
    {
        ImmutableArray<int?> points = [.. criteria.Select(criterion => kept.Initiative.Ratings.FirstOrDefault(rating => rating.Criterion == criterion.Number)?.Points)];
        var weight = criteria.Sum(criterion => criterion.Weight);
        var isWhole = weight > 0 && points.All(each => each is not null);
        return new(kept, points, isWhole ? criteria.Select((criterion, i) => criterion.Weight * criterion.Worth(points[i]!.Value)).Sum() / weight : null);
    }
}
