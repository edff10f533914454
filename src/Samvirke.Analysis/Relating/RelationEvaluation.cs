using System.Collections.Immutable;

namespace Samvirke.Analysis.Relating;

/// <summary>A pair as somebody labelled it and as the analysis sees it.</summary>
/// <param name="Label">What they said.</param>
/// <param name="Probabilities">How likely each relation is, in the order of <see cref="RelationModel.Relations"/>.</param>
public sealed record ScoredPair(LabelledPair Label, IReadOnlyList<double> Probabilities)
{
    /// <summary>The likeliest relation.</summary>
    public EffortRelation Likeliest => RelationModel.Relations.MaxBy(relation => Probabilities[(int)relation]);
}

/// <summary>Pairs whose relation was thought about as likely, and how many of them have it.</summary>
/// <param name="From">The lowest probability of the band.</param>
/// <param name="Pairs">How many there are.</param>
/// <param name="Expected">Their mean probability.</param>
/// <param name="Observed">The share that has the relation.</param>
public sealed record CalibrationBand(double From, int Pairs, double Expected, double Observed);

/// <summary>How well the analysis agrees with labelled pairs about one relation.</summary>
/// <param name="Relation">The relation.</param>
/// <param name="Labelled">How many pairs have it by their label.</param>
/// <param name="Found">How many the analysis says have it.</param>
/// <param name="Right">How many of those do.</param>
/// <param name="AveragePrecision">The mean precision at each pair that has it, when all are ordered by how likely it is.</param>
/// <param name="PrecisionAt20">The share that has it of the 20 likeliest.</param>
/// <param name="PrecisionAt50">The share that has it of the 50 likeliest.</param>
public sealed record RelationAgreement(EffortRelation Relation, int Labelled, int Found, int Right, double AveragePrecision, double PrecisionAt20, double PrecisionAt50)
{
    /// <summary>Of those that the analysis says have it, the share that does.</summary>
    public double Precision => Found == 0 ? 0 : (double)Right / Found;

    /// <summary>Of those that have it, the share that the analysis says so of.</summary>
    public double Recall => Labelled == 0 ? 0 : (double)Right / Labelled;
}

/// <summary>How well the analysis agrees with labelled pairs.</summary>
/// <param name="Pairs">How many pairs there are.</param>
/// <param name="Accuracy">The share whose likeliest relation is the labelled one.</param>
/// <param name="LogLoss">The mean of -ln of the probability of what was labelled.</param>
/// <param name="CalibrationError">The mean distance between what was expected and what was seen, over all relations and bands, weighted by pairs.</param>
/// <param name="ByRelation">By relation.</param>
/// <param name="Bands">How far probabilities of overlap can be trusted.</param>
public sealed record RelationEvaluation(int Pairs, double Accuracy, double LogLoss, double CalibrationError, ImmutableArray<RelationAgreement> ByRelation, ImmutableArray<CalibrationBand> Bands)
{
    private const int BandCount = 5;

    /// <summary>Compares what the analysis says with the labels.</summary>
    internal static RelationEvaluation Of(IReadOnlyList<ScoredPair> pairs)
    {
        var relations = RelationModel.Relations;
        var errors = relations.Select(relation => BandsOf(pairs, relation)).SelectMany(bands => bands).ToList();
        return new(
            pairs.Count,
            Share(pairs.Count(pair => pair.Likeliest == pair.Label.Relation), pairs.Count),
            pairs.Count == 0 ? 0 : pairs.Average(pair => -Math.Log(Math.Max(pair.Probabilities[(int)pair.Label.Relation], double.Epsilon))),
            errors.Sum(band => band.Pairs) is > 0 and var all ? errors.Sum(band => band.Pairs * Math.Abs(band.Expected - band.Observed)) / all : 0,
            [.. relations.Where(relation => relation != EffortRelation.None).Select(relation => Agreement(pairs, relation))],
            BandsOf(pairs, EffortRelation.Overlaps));
    }

    private static RelationAgreement Agreement(IReadOnlyList<ScoredPair> pairs, EffortRelation relation)
    {
        var ordered = pairs.OrderByDescending(pair => pair.Probabilities[(int)relation]).ThenBy(pair => pair.Label.A.Value, StringComparer.Ordinal).ThenBy(pair => pair.Label.B.Value, StringComparer.Ordinal)
            .Select(pair => pair.Label.Relation == relation).ToList();
        var (right, sum) = (0, 0.0);
        for (var i = 0; i < ordered.Count; i++)
        {
            if (ordered[i]) sum += (double)++right / (i + 1);
        }

        var found = pairs.Where(pair => pair.Likeliest == relation).ToList();
        return new(relation, right, found.Count, found.Count(pair => pair.Label.Relation == relation), right == 0 ? 0 : sum / right, At(20), At(50));

        double At(int most) => Share(ordered.Take(most).Count(isRight => isRight), Math.Min(most, ordered.Count));
    }

    private static ImmutableArray<CalibrationBand> BandsOf(IReadOnlyList<ScoredPair> pairs, EffortRelation relation) =>
    [
        .. pairs.GroupBy(pair => Math.Min((int)(pair.Probabilities[(int)relation] * BandCount), BandCount - 1)).OrderBy(band => band.Key).Select(band => new CalibrationBand(
            (double)band.Key / BandCount,
            band.Count(),
            band.Average(pair => pair.Probabilities[(int)relation]),
            Share(band.Count(pair => pair.Label.Relation == relation), band.Count()))),
    ];

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
