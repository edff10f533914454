using System.Collections.Immutable;
using Samvirke.Analysis.Defining;
using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Reasons;

namespace Samvirke.Analysis.Relating;

/// <summary>
/// Says why two efforts have to do with each other. What each number adds to the relation (its weight times the number, in natural logarithms of odds
/// against nothing) is added up for each sentence, and the sentences come in that order.
/// </summary>
internal sealed class PairExplanation(EffortPairs pairs)
{
    /// <summary>What adds less is left out.</summary>
    private const double Least = 0.05;
    private const int Most = 8;

    private static readonly ImmutableArray<ImmutableArray<int>> Behind = [.. PairReasons.All.Select(each => each.Features.Select(name => PairFeatures.Names.IndexOf(name)).ToImmutableArray())];

    /// <summary>The pair with why, and with what could be aligned.</summary>
    public ExplainedPair Of(EffortPair pair)
    {
        var (i, j) = (pairs.Place(pair.A.Id)!.Value, pairs.Place(pair.B.Id)!.Value);
        if (DefinedPair.Of(pair.A, pair.B) is { } defined) return OfDefinitions(pair, new(pairs.Profiles.Snapshot, defined));
        var matter = new PairMatter(pairs.Profiles, pairs.Profiles.All[i], pairs.Profiles.All[j]);
        var features = pairs.Features(i, j);
        var weights = pairs.Model.Weights[(int)pair.Relation];
        var reasons = PairReasons.All
            .Select((each, n) => (each.Write, Adds: Behind[n].Sum(feature => weights[feature] * features[feature]), Place: n))
            .Where(each => each.Adds >= Least)
            .OrderByDescending(each => each.Adds).ThenBy(each => each.Place)
            .SelectMany(each => each.Write(matter)).Take(Most).ToList();
        if (pair.Relation == EffortRelation.Complements) reasons.AddRange(PairReasons.Differences(matter));
        if (pair.Relation == EffortRelation.Overlaps) reasons.AddRange(PairReasons.Owners(matter).Where(owner => !reasons.Exists(reason => reason.Text.Equals(owner.Text))));
        if (reasons.Count == 0) reasons.Add(matter.Reason(PairTexts.Little));
        if (pair.Judged is { } judged) reasons.InsertRange(0, JudgedReasons.Of(pairs.Profiles.Snapshot, judged));
        return new ExplainedPair(pair, [.. reasons], pair.Relation is EffortRelation.Overlaps or EffortRelation.Conflicts ? PairAlignment.Of(matter) : []);
    }

    private ExplainedPair OfDefinitions(EffortPair pair, DefinitionReasons said) =>
        new(pair, [.. pair.Judged is { } judged ? JudgedReasons.Of(pairs.Profiles.Snapshot, judged) : [], .. said.Reasons], said.Align);
}
