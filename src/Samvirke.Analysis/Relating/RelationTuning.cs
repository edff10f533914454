using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>Fits the weights to labelled pairs, and measures how well they hold.</summary>
public static class RelationTuning
{
    /// <summary>How strongly weights are kept small; chosen by <see cref="CrossValidate"/> on the pairs for tuning.</summary>
    public const double Penalty = 0.005;

    private const int Folds = 10;

    /// <summary>The weights that fit the labelled pairs best. Pairs of efforts that the snapshot does not have are left out.</summary>
    public static RelationModel Fit(RegisterSnapshot snapshot, IReadOnlyList<LabelledPair> labels) => RelationFitting.Fit([.. Judged(snapshot, labels).Select(each => each.Features)], Penalty);

    /// <summary>How well a model agrees with labelled pairs.</summary>
    public static RelationEvaluation Measure(RegisterSnapshot snapshot, RelationModel model, IReadOnlyList<LabelledPair> labels) =>
        RelationEvaluation.Of([.. Judged(snapshot, labels).Select(each => Scored(model, each))]);

    /// <summary>How well models fitted to nine tenths of the pairs agree with the last tenth, over all tenths.</summary>
    public static RelationEvaluation CrossValidate(RegisterSnapshot snapshot, IReadOnlyList<LabelledPair> labels, double penalty)
    {
        var judged = Judged(snapshot, labels).ToList();
        return RelationEvaluation.Of([.. Enumerable.Range(0, Folds).SelectMany(fold =>
        {
            var model = RelationFitting.Fit([.. judged.Where((_, i) => i % Folds != fold).Select(each => each.Features)], penalty);
            return judged.Where((_, i) => i % Folds == fold).Select(each => Scored(model, each)).ToList();
        })]);
    }

    private static IEnumerable<(LabelledPair Label, JudgedFeatures Features)> Judged(RegisterSnapshot snapshot, IReadOnlyList<LabelledPair> labels)
    {
        var pairs = EffortPairs.Of(snapshot, RelationModel.Shipped);
        return labels.Select(label => (label, features: pairs.Features(label.A, label.B))).Where(each => each.features is not null).Select(each => (each.label, new JudgedFeatures(each.features!, each.label.Relation)));
    }

    private static ScoredPair Scored(RelationModel model, (LabelledPair Label, JudgedFeatures Features) pair)
    {
        var likely = new double[RelationModel.Relations.Length];
        model.Write(pair.Features.Features, likely);
        return new(pair.Label, likely);
    }
}
