using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.KeepWeights;

namespace Samvirke.Steering.ChooseModel;

/// <summary>The organisation models of the register that somebody has rated, side by side.</summary>
/// <param name="Models">The models, by their ids.</param>
/// <param name="Criteria">The criteria that any of them is rated on, in the order of the report's table 3.</param>
/// <param name="Choice">The same as the analysis takes it; alternatives and criteria have their ids as names.</param>
public sealed record ModelTable(ImmutableArray<Entry> Models, ImmutableArray<DetailChoice> Criteria, ChoiceTable Choice)
{
    private static readonly DetailKey Key = DetailSchema.Find(Kind.OrganisationModel, "ratings")!;

    /// <summary>The words of the scale; every second grade is a level, the others lie between two.</summary>
    public static ImmutableArray<DetailChoice> Grades => Key.Choices;

    /// <summary>All criteria that models can be rated on.</summary>
    public static ImmutableArray<DetailChoice> AllCriteria => Key.Criteria;

    /// <summary>The criteria that none of the models is rated on.</summary>
    public ImmutableArray<DetailChoice> Unrated => [.. AllCriteria.Except(Criteria)];

    /// <summary>Lays side by side what the register holds.</summary>
    public static ModelTable Of(RegisterSnapshot snapshot)
    {
        ImmutableArray<Entry> models =
        [
            .. snapshot.OfKind(Kind.OrganisationModel).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
                .Where(model => !model.Details.Ratings(Key.Id).IsEmpty).OrderBy(model => model.Id.Value, StringComparer.Ordinal),
        ];
        ImmutableArray<DetailChoice> criteria = [.. Key.Criteria.Where(criterion => models.Any(model => Find(model, criterion) is not null))];
        return new(models, criteria, new ChoiceTable(
            new RatingScale((Grades.Length + 1) / 2),
            [.. models.Select(model => model.Id.Value)],
            [.. criteria.Select(criterion => criterion.Id)],
            [.. models.Select(model => criteria.Select(criterion => HalfSteps(Find(model, criterion))).ToImmutableArray())]));
    }

    /// <summary>The table with some ratings as somebody else holds them.</summary>
    public ModelTable With(ImmutableArray<OwnRating> ratings) =>
        Changed((model, criterion, rated) => ratings.FirstOrDefault(each => each.Model == model.Id.Value && each.Criterion == criterion.Id) is { } own && Grades.FirstOrDefault(grade => grade.Id == own.Grade) is { } grade ? Grades.IndexOf(grade) : rated);

    /// <summary>The table with some ratings taken out, so that they may be worth anything.</summary>
    public ModelTable Without(ImmutableArray<(Entry Model, DetailChoice Criterion)> places) => Changed((model, criterion, rated) => places.Contains((model, criterion)) ? null : rated);

    private ModelTable Changed(Func<Entry, DetailChoice, int?, int?> rated) => this with
    {
        Choice = Choice with { Ratings = [.. Models.Select((model, row) => Criteria.Select((criterion, column) => rated(model, criterion, Choice.Ratings[row][column])).ToImmutableArray())] },
    };

    /// <summary>What a model is rated on a criterion; nothing where it is not.</summary>
    public static Rating? Find(Entry model, DetailChoice criterion) => model.Details.Ratings(Key.Id).FirstOrDefault(rating => rating.Criterion == criterion.Id);

    /// <summary>The word for a rating.</summary>
    public static DetailChoice? Grade(Rating rating) => Grades.FirstOrDefault(grade => grade.Id == rating.Grade);

    private static int? HalfSteps(Rating? rating) => rating is null || Grade(rating) is not { } grade ? null : Grades.IndexOf(grade);
}
