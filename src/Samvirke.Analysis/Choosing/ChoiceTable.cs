using System.Collections.Immutable;

namespace Samvirke.Analysis.Choosing;

/// <summary>How alternatives are rated on criteria, in words of one scale.</summary>
/// <param name="Scale">The scale.</param>
/// <param name="Alternatives">The names of the alternatives.</param>
/// <param name="Criteria">The names of the criteria.</param>
/// <param name="Ratings">For each alternative its ratings by criterion in half steps of the scale; nothing where nobody has rated.</param>
public sealed record ChoiceTable(RatingScale Scale, ImmutableArray<string> Alternatives, ImmutableArray<string> Criteria, ImmutableArray<ImmutableArray<int?>> Ratings)
{
    /// <summary>The most alternatives or criteria that are compared at once.</summary>
    public const int Most = 40;

    /// <summary>What keeps the table from being compared; empty when nothing does.</summary>
    public ImmutableArray<ChoiceFault> Faults() =>
    [
        .. Scale.Levels is < RatingScale.FewestLevels or > RatingScale.MostLevels ? [new ChoiceFault(ChoiceFaultKind.ScaleTooShortOrLong)] : Array.Empty<ChoiceFault>(),
        .. Alternatives.Length < 2 ? [new ChoiceFault(ChoiceFaultKind.TooFewAlternatives)] : Array.Empty<ChoiceFault>(),
        .. Criteria.IsEmpty ? [new ChoiceFault(ChoiceFaultKind.NoCriterion)] : Array.Empty<ChoiceFault>(),
        .. Alternatives.Length > Most || Criteria.Length > Most ? [new ChoiceFault(ChoiceFaultKind.TooMany)] : Array.Empty<ChoiceFault>(),
        .. Twice(Alternatives).Select(name => new ChoiceFault(ChoiceFaultKind.AlternativeTwice, Alternative: name)),
        .. Twice(Criteria).Select(name => new ChoiceFault(ChoiceFaultKind.CriterionTwice, Criterion: name)),
        .. OfTheRatings(),
    ];

    /// <summary>The rating of an alternative on a criterion, by their places in the lists.</summary>
    internal int? At(int alternative, int criterion) => Ratings[alternative][criterion];

    private IEnumerable<ChoiceFault> OfTheRatings()
    {
        if (Ratings.Length != Alternatives.Length || Ratings.Any(row => row.Length != Criteria.Length)) return [new ChoiceFault(ChoiceFaultKind.RatingsDoNotFit)];
        var outside =
            from alternative in Enumerable.Range(0, Alternatives.Length)
            from criterion in Enumerable.Range(0, Criteria.Length)
            where At(alternative, criterion) is { } rating && !Scale.Has(rating)
            select new ChoiceFault(ChoiceFaultKind.RatingOutsideScale, Alternatives[alternative], Criteria[criterion]);
        var unrated =
            from criterion in Enumerable.Range(0, Criteria.Length)
            where Ratings.Length > 0 && Ratings.All(row => row[criterion] is null)
            select new ChoiceFault(ChoiceFaultKind.CriterionNobodyRated, Criterion: Criteria[criterion]);
        return outside.Concat(unrated);
    }

    private static IEnumerable<string> Twice(ImmutableArray<string> names) =>
        names.GroupBy(name => name.Trim(), StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key);
}
