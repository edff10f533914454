using System.Collections.Immutable;

namespace Samvirke.Analysis.Judging;

/// <summary>
/// How often people say that the groups that the analysis finds belong together, of those that they have judged and agree on. The analysis is asked as it is
/// without judgements.
/// </summary>
/// <param name="Groups">How many groups somebody has judged.</param>
/// <param name="Disputed">Of how many of them organisations disagree; those are not counted for or against the analysis.</param>
/// <param name="Together">Of how many the rest say that they belong together.</param>
/// <param name="Found">How many of the rest the analysis finds.</param>
/// <param name="Both">How many belong together as people say, and are found.</param>
public sealed record GroupAgreement(int Groups, int Disputed, int Together, int Found, int Both)
{
    /// <summary>Of those that the analysis finds, the share that people say belong together; nothing where there are too few.</summary>
    public double? Precision => Found < JudgementAgreement.Fewest ? null : (double)Both / Found;

    /// <summary>Of those that people say belong together, the share that the analysis finds; nothing where there are too few.</summary>
    public double? Recall => Together < JudgementAgreement.Fewest ? null : (double)Both / Together;

    /// <summary>Compares what people say with what the analysis finds.</summary>
    internal static GroupAgreement Of(IReadOnlyCollection<(JudgedGroup Judged, bool IsFound)> judged)
    {
        var agreed = judged.Where(each => !each.Judged.IsDisputed).Select(each => (IsTogether: each.Judged.Agreed == GroupAnswer.Together, each.IsFound)).ToImmutableArray();
        return new(judged.Count, judged.Count - agreed.Length, agreed.Count(each => each.IsTogether), agreed.Count(each => each.IsFound), agreed.Count(each => each is { IsTogether: true, IsFound: true }));
    }
}
