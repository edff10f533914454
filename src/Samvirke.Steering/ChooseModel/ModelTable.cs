using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

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

    /// <summary>What a model is rated on a criterion; nothing where it is not.</summary>
    public static Rating? Find(Entry model, DetailChoice criterion) => model.Details.Ratings(Key.Id).FirstOrDefault(rating => rating.Criterion == criterion.Id);

    /// <summary>The word for a rating.</summary>
    public static DetailChoice? Grade(Rating rating) => Grades.FirstOrDefault(grade => grade.Id == rating.Grade);

    private static int? HalfSteps(Rating? rating) => rating is null || Grade(rating) is not { } grade ? null : Grades.IndexOf(grade);
}
