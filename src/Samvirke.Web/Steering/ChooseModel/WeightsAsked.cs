using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Samvirke.Analysis.Choosing;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Details;
using Samvirke.Register.Texts;
using Samvirke.Steering.KeepWeights;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Steering.ChooseModel;

/// <summary>The weights that an address gives to the criteria.</summary>
/// <param name="Fields">For each criterion what is written.</param>
/// <param name="Unknown">Weights that the address gives to what is no criterion of the models.</param>
/// <param name="Belief">What is held about the weights: open where nothing is written; nothing where what is written cannot be used.</param>
public sealed record WeightsAsked(ImmutableArray<WeightField> Fields, ImmutableArray<string> Unknown, WeightBelief? Belief)
{
    private const string Beginning = "vekt-";

    /// <summary>Whether each field could be used, but all of them are zero.</summary>
    public bool AreAllZero => Belief is null && !Fields.Any(each => each.IsWrong);

    /// <summary>Whether all that is written can be used.</summary>
    public bool IsUsable => Belief is not null && Unknown.IsEmpty;

    /// <summary>What has to be mended, and where.</summary>
    public ImmutableArray<LocalizedText> Faults =>
    [
        .. Fields.Where(each => each.IsWrong).Select(each => Filled.Of(ModelChoiceTexts.WrongPointsOf, each.Criterion.Label)),
        .. AreAllZero ? [ModelChoiceTexts.AllZero] : Array.Empty<LocalizedText>(),
        .. Unknown.Select(name => Filled.Of(ModelChoiceTexts.UnknownCriterion, new LocalizedText(ListTexts.Shorten(name)))),
    ];

    /// <summary>Reads the weights of these criteria. A field that is left empty leaves its criterion open.</summary>
    public static WeightsAsked Of(IQueryCollection query, ImmutableArray<DetailChoice> criteria)
    {
        ImmutableArray<WeightField> fields = [.. criteria.Select(criterion => Field(criterion, query[NameOf(criterion)].ToString().Trim()))];
        ImmutableArray<string> unknown = [.. query.Keys.Where(name => name.StartsWith(Beginning, StringComparison.Ordinal) && !criteria.Any(criterion => NameOf(criterion) == name)).Select(name => name[Beginning.Length..])];
        return new(fields, unknown, Held(fields));
    }

    /// <summary>What the field of a criterion is called in the address.</summary>
    public static string NameOf(DetailChoice criterion) => NameOf(criterion.Id);

    /// <summary>What the field of the criterion of the id is called.</summary>
    public static string NameOf(string criterion) => $"{Beginning}{criterion}";

    private static WeightBelief? Held(ImmutableArray<WeightField> fields)
    {
        if (fields.Any(each => each.IsWrong)) return null;
        ImmutableArray<double?> points = [.. fields.Select(each => each.Points)];
        if (points.All(each => each is null)) return WeightBelief.Open;
        if (points.Any(each => each is null)) return WeightBelief.HeldWeights.Of(points);
        return points.All(each => each == 0) ? null : new WeightBelief.GivenWeights([.. points.Select(each => each!.Value)]);
    }

    private static WeightField Field(DetailChoice criterion, string written) => WeightPoints.Read(written) switch
    {
        null when written.Length > 0 => new(criterion, WeightPoints.Shown(written), null, IsWrong: true),
        var points => new(criterion, WeightPoints.Shown(written), points, IsWrong: false),
    };
}

/// <summary>The weight of a criterion as it is written.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Written">What is written.</param>
/// <param name="Points">The points, where they can be read.</param>
/// <param name="IsWrong">Whether something is written that cannot be read.</param>
public sealed record WeightField(DetailChoice Criterion, string Written, double? Points, bool IsWrong);
