using Samvirke.Analysis.Relating;

namespace Samvirke.Analysis.Judging;

/// <summary>Lets the analysis learn from judgements, so that pairs like the judged ones move too.</summary>
internal static class JudgementLearning
{
    /// <summary>
    /// How strongly the weights are kept where the labelled pairs have put them: one judgement against a firm belief moves the odds of a pair much like the
    /// judged one by about a tenth, and it takes many that agree to move the whole.
    /// </summary>
    public const double Hold = 100;

    /// <summary>The model after it has learnt. A pair counts once, shared among the organisations that have judged it.</summary>
    /// <param name="pairs">The efforts.</param>
    /// <param name="model">The model before.</param>
    /// <param name="judged">What people say.</param>
    public static RelationModel Learn(EffortPairs pairs, RelationModel model, JudgedPairs judged) => judged.All.IsEmpty ? model :
        RelationFitting.Learn(model, [.. judged.All.SelectMany(pair => Features(pairs, pair))], Hold);

    /// <summary>How efforts would be compared if nobody had judged the pair.</summary>
    /// <param name="pairs">The efforts, compared without judgements.</param>
    /// <param name="model">The model before it learns.</param>
    /// <param name="judged">What people say.</param>
    /// <param name="pair">The pair.</param>
    public static EffortPairs Without(EffortPairs pairs, RelationModel model, JudgedPairs judged, JudgedPair pair)
    {
        var others = judged.Except(pair);
        return pairs.With(Learn(pairs, model, others), others);
    }

    /// <summary>How the analysis itself says that the judged pair relates.</summary>
    /// <param name="pairs">The efforts, compared without judgements.</param>
    /// <param name="pair">The pair.</param>
    public static EffortRelation Answer(EffortPairs pairs, JudgedPair pair) =>
        pairs.Tie(pairs.Profiles.All[pairs.Place(pair.A)!.Value], pairs.Profiles.All[pairs.Place(pair.B)!.Value])?.Relation ?? EffortRelation.None;

    private static IEnumerable<JudgedFeatures> Features(EffortPairs pairs, JudgedPair pair)
    {
        // Definitions are compared by rule, which has nothing to learn.
        if (pairs.Profiles.All[pairs.Place(pair.A)!.Value].IsDefinition || pairs.Profiles.All[pairs.Place(pair.B)!.Value].IsDefinition) return [];
        var features = pairs.Features(pair.A, pair.B)!;
        return pair.All.Select(judgement => new JudgedFeatures(features, judgement.Relation, 1.0 / pair.All.Length));
    }
}
