using Samvirke.Analysis.Judging;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Analyses.ReadJudgements;

/// <summary>What an organisation says of a pair or a group, as a page shows it.</summary>
/// <param name="Id">The entry that says it.</param>
/// <param name="Organisation">Who says it.</param>
/// <param name="Says">What.</param>
/// <param name="Reason">Why.</param>
public sealed record SaidLine(EntryId Id, EntryId Organisation, LocalizedText Says, LocalizedText Reason)
{
    /// <summary>What is said of the pair.</summary>
    internal static IEnumerable<SaidLine> Of(JudgedPair? judged) => judged is null ? [] : judged.All.Select(each => new SaidLine(each.Id, each.Organisation, JudgementTexts.Of(each.Relation), each.Reason));

    /// <summary>What is said of the group.</summary>
    internal static IEnumerable<SaidLine> Of(JudgedGroup? judged) => judged is null ? [] : judged.All.Select(each => new SaidLine(each.Id, each.Organisation, JudgementTexts.Of(each.Answer), each.Reason));
}
