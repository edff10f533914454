using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samvirke.Analysis.Choosing;
using Samvirke.Register.Details;

namespace Samvirke.Web.Steering.ChooseModel;

/// <summary>The weights that an address gives to the criteria.</summary>
/// <param name="Fields">For each criterion what is written.</param>
/// <param name="Belief">What is held about the weights: open where nothing is written; nothing where what is written cannot be used.</param>
public sealed record WeightsAsked(ImmutableArray<WeightField> Fields, WeightBelief? Belief)
{
    /// <summary>The most points that a criterion can have.</summary>
    public const int Most = 100;

    private const int LongestPoints = 20;

    /// <summary>Whether each field could be used, but all of them are zero.</summary>
    public bool AreAllZero => Belief is null && !Fields.Any(each => each.IsWrong);

    /// <summary>Reads the weights of these criteria. A field that is left empty among others counts as zero.</summary>
    public static WeightsAsked Of(IQueryCollection query, ImmutableArray<DetailChoice> criteria)
    {
        ImmutableArray<WeightField> fields = [.. criteria.Select(criterion => Field(criterion, query[NameOf(criterion)].ToString().Trim()))];
        if (fields.Any(each => each.IsWrong)) return new(fields, null);
        if (fields.All(each => each.Written.Length == 0)) return new(fields, WeightBelief.Open);
        var given = new WeightBelief.GivenWeights([.. fields.Select(each => each.Points ?? 0)]);
        return new(fields, given.Points.All(points => points == 0) ? null : given);
    }

    /// <summary>What the field of a criterion is called in the address.</summary>
    public static string NameOf(DetailChoice criterion) => $"vekt-{criterion.Id}";

    private static WeightField Field(DetailChoice criterion, string written)
    {
        if (written.Length == 0) return new(criterion, written, null, IsWrong: false);
        var isNumber = double.TryParse(written.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points);
        var shown = written.Length > LongestPoints ? written[..LongestPoints] : written;
        return isNumber && points <= Most ? new(criterion, shown, points, IsWrong: false) : new(criterion, shown, null, IsWrong: true);
    }
}

/// <summary>The weight of a criterion as it is written.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Written">What is written.</param>
/// <param name="Points">The points, where they can be read.</param>
/// <param name="IsWrong">Whether something is written that cannot be read.</param>
public sealed record WeightField(DetailChoice Criterion, string Written, double? Points, bool IsWrong);
