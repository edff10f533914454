using Samvirke.Analysis.Reasons;
using Samvirke.Analysis.Relating;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Analysis.Judging;

/// <summary>What people say of a pair, as reasons.</summary>
internal static class JudgedReasons
{
    /// <summary>One reason for each judgement, in the order of organisations.</summary>
    public static IEnumerable<Reason> Of(RegisterSnapshot snapshot, JudgedPair pair) => pair.All.Select(judgement =>
    {
        var organisation = snapshot.Find(judgement.Organisation)?.Name ?? new LocalizedText(judgement.Organisation.Value);
        return new Reason(Filled.Of(JudgedTexts.Says(judgement.Relation), organisation, judgement.Reason), [judgement.Id], []);
    });
}
