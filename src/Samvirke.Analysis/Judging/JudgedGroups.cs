using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Judging;

/// <summary>What people say of groups, to be found again for the groups that there are now.</summary>
internal sealed class JudgedGroups
{
    private JudgedGroups(ImmutableArray<GroupJudgement> all) => All = all;

    /// <summary>The judgements, by id.</summary>
    public ImmutableArray<GroupJudgement> All { get; }

    /// <summary>Reads the judgements of the snapshot.</summary>
    public static JudgedGroups Of(RegisterSnapshot snapshot) =>
        new([.. snapshot.OfKind(Kind.Judgement).Ordinals().Select(ordinal => GroupJudgement.Read(snapshot.Entries[ordinal])).OfType<GroupJudgement>().OrderBy(judgement => judgement.Id)]);

    /// <summary>What is said of the group; nothing where nobody has judged it. Of several that one organisation has said of groups like it, the one that fits best counts.</summary>
    public JudgedGroup? Find(IReadOnlyCollection<EntryId> members)
    {
        ImmutableArray<GroupJudgement> said =
        [
            .. All.Select(judgement => (Judgement: judgement, Likeness: judgement.Likeness(members))).Where(each => each.Likeness >= GroupJudgement.Same)
                .GroupBy(each => each.Judgement.Organisation).OrderBy(each => each.Key).Select(each => each.MaxBy(one => one.Likeness).Judgement),
        ];
        return said.IsEmpty ? null : new(said);
    }
}
