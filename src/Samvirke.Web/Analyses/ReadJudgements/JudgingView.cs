using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.ReadJudgements;

/// <summary>Two efforts with how they relate, to be judged.</summary>
/// <param name="Pair">The two, with what people say.</param>
/// <param name="Alone">What the analysis says where it has not heard what people say, and why.</param>
public sealed record JudgingView(EffortPair Pair, ExplainedPair Alone)
{
    /// <summary>The one.</summary>
    public Entry A => Pair.A;

    /// <summary>The other.</summary>
    public Entry B => Pair.B;

    /// <summary>What people say of them; nothing where nobody has.</summary>
    public JudgedPair? Judged => Pair.Judged;

    /// <summary>What the analysis itself thinks, where it is surer of that than of anything else.</summary>
    public EffortRelation? Thought => Alone.Pair.Confidence > 0 ? Alone.Pair.Relation : null;

    /// <summary>The page of the pair.</summary>
    public string Address => Of(A.Id, B.Id);

    /// <summary>The page of the pair of the two.</summary>
    public static string Of(EntryId one, EntryId other) => $"/overlapp/{one.Value}/{other.Value}";

    /// <summary>The two, or nothing where either is no effort of the analysis.</summary>
    internal static JudgingView? Of(OverlapAnalysis analysis, EntryId one, EntryId other) =>
        analysis.Find(one, other) is { } pair && analysis.Alone(one, other) is { } alone ? new JudgingView(pair, alone) : null;

    /// <summary>Reads the pair; nothing where either is no effort of the day.</summary>
    internal static JudgingView? Read(Visit visit, string one, string other) =>
        EntryId.IsValid(one) && EntryId.IsValid(other) ? Of(visit.Reading.Analyses.Overlaps(visit.AsOf.Valid ?? visit.Today), new EntryId(one), new EntryId(other)) : null;
}
