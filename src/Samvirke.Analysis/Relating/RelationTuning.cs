using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Relating;

/// <summary>Fits the weights to labelled pairs, and measures how well they hold.</summary>
public static class RelationTuning
{
    /// <summary>How strongly weights are kept small; chosen by <see cref="CrossValidate"/> on the pairs for tuning.</summary>
    public const double Penalty = 0.003;

    private const int Folds = 10;
    private const int StrangerCount = 1000;
    private const double StrangersWeigh = 100;
    private static readonly int SupportTie = PairFeatures.Names.IndexOf("supportTie");
    private static readonly int OtherTie = PairFeatures.Names.IndexOf("otherTie");

    /// <summary>The weights that fit the labelled pairs best. Pairs of efforts that the snapshot does not have are left out.</summary>
    public static RelationModel Fit(RegisterSnapshot snapshot, IReadOnlyList<LabelledPair> labels)
    {
        var pairs = EffortPairs.Of(snapshot, RelationModel.Shipped);
        return RelationFitting.Fit([.. Judged(pairs, labels).Select(each => each.Features), .. Strangers(pairs, labels)], Penalty);
    }

    /// <summary>How well a model agrees with labelled pairs.</summary>
    public static RelationEvaluation Measure(RegisterSnapshot snapshot, RelationModel model, IReadOnlyList<LabelledPair> labels) =>
        RelationEvaluation.Of([.. Judged(EffortPairs.Of(snapshot, RelationModel.Shipped), labels).Select(each => Scored(model, each))]);

    /// <summary>How well models fitted to nine tenths of the pairs agree with the last tenth, over all tenths.</summary>
    public static RelationEvaluation CrossValidate(RegisterSnapshot snapshot, IReadOnlyList<LabelledPair> labels, double penalty) => RelationEvaluation.Of(Held(snapshot, labels, penalty));

    /// <summary>Each labelled pair as a model sees it that was fitted without the tenth that it is in.</summary>
    public static IReadOnlyList<ScoredPair> Held(RegisterSnapshot snapshot, IReadOnlyList<LabelledPair> labels, double penalty)
    {
        var pairs = EffortPairs.Of(snapshot, RelationModel.Shipped);
        var judged = Judged(pairs, labels).ToList();
        var strangers = Strangers(pairs, labels);
        return
        [
            .. Enumerable.Range(0, Folds).SelectMany(fold =>
            {
                var model = RelationFitting.Fit([.. judged.Where((_, i) => i % Folds != fold).Select(each => each.Features), .. strangers], penalty);
                return judged.Where((_, i) => i % Folds == fold).Select(each => Scored(model, each)).ToList();
            }),
        ];
    }

    private static IEnumerable<(LabelledPair Label, JudgedFeatures Features)> Judged(EffortPairs pairs, IReadOnlyList<LabelledPair> labels) =>
        labels.Select(label => (label, features: pairs.Features(label.A, label.B))).Where(each => each.features is not null).Select(each => (each.label, new JudgedFeatures(each.features!, each.label.Relation)));

    /// <summary>
    /// Pairs of the register that are taken at even distances and that no relation ties. Nearly all pairs have nothing to do with each other, and labelled ones
    /// are those that somebody thought worth a look; these keep the model from seeing likeness everywhere. All of them together count as a few labelled ones.
    /// </summary>
    private static List<JudgedFeatures> Strangers(EffortPairs pairs, IReadOnlyList<LabelledPair> labels)
    {
        var labelled = labels.Select(label => (label.A, label.B)).ToHashSet();
        return
        [
            .. pairs.Spread(StrangerCount).Where(pair => !labelled.Contains((pair.A, pair.B)))
                .Select(pair => pairs.Features(pair.A, pair.B)!).Where(features => features[SupportTie] == 0 && features[OtherTie] == 0)
                .Select(features => new JudgedFeatures(features, EffortRelation.None, StrangersWeigh / StrangerCount)),
        ];
    }

    private static ScoredPair Scored(RelationModel model, (LabelledPair Label, JudgedFeatures Features) pair)
    {
        var likely = new double[RelationModel.Relations.Length];
        model.Write(pair.Features.Features, likely);
        return new(pair.Label, likely);
    }
}
