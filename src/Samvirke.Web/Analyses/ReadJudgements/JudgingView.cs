using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Entries;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.ReadJudgements;

/// <summary>Two efforts with how they relate, to be judged.</summary>
/// <param name="Explained">The two, with why.</param>
public sealed record JudgingView(ExplainedPair Explained)
{
    /// <summary>The one.</summary>
    public Entry A => Explained.Pair.A;

    /// <summary>The other.</summary>
    public Entry B => Explained.Pair.B;

    /// <summary>What people say of them; nothing where nobody has.</summary>
    public JudgedPair? Judged => Explained.Pair.Judged;

    /// <summary>What the analysis thinks, where nobody has judged and it is surer of that than of anything else.</summary>
    public EffortRelation? Thought => Judged is null && Explained.Pair.Confidence > 0 ? Explained.Pair.Relation : null;

    /// <summary>The page of the pair.</summary>
    public string Address => Of(A.Id, B.Id);

    /// <summary>The page of the pair of the two.</summary>
    public static string Of(EntryId one, EntryId other) => $"/overlapp/{one.Value}/{other.Value}";

    /// <summary>Reads the pair; nothing where either is no effort of the day.</summary>
    internal static JudgingView? Read(Visit visit, string one, string other)
    {
        if (!EntryId.IsValid(one) || !EntryId.IsValid(other)) return null;
        var analysis = visit.Reading.Analyses.Overlaps(visit.AsOf.Valid ?? visit.Today);
        return analysis.Find(new EntryId(one), new EntryId(other)) is { } pair ? new JudgingView(analysis.Explain(pair)) : null;
    }
}
