using System.Collections.Immutable;
using Samvirke.Analysis.Judging;
using Samvirke.Register.Entries;

namespace Samvirke.Analysis.Grouping;

/// <summary>A chosen group with what people say of it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Judged">What people say; nothing where nobody has judged it.</param>
/// <param name="IsFound">Whether the analysis finds it.</param>
internal sealed record ChosenGroup(FoundGroup Group, JudgedGroup? Judged, bool IsFound);

/// <summary>Lets what people say of groups go before what the analysis finds.</summary>
internal sealed class GroupJudging(EffortTraits traits, GroupSearch search, JudgedGroups judged)
{
    private readonly Dictionary<EntryId, int> places = Enumerable.Range(0, traits.Efforts.Length).ToDictionary(place => traits.Efforts[place].Id);

    /// <summary>How often people say that what the analysis finds belongs together; known when the groups are chosen.</summary>
    public GroupAgreement Agreement { get; private set; } = GroupAgreement.Of([]);

    /// <summary>The groups, rejected ones among them, the one with most in common first.</summary>
    public ImmutableArray<ChosenGroup> Choose(IReadOnlyList<FoundGroup> found)
    {
        if (judged.All.IsEmpty) return [.. new GroupChoice(traits).Of(found).Select(group => new ChosenGroup(group, null, true))];
        var chosen = new GroupChoice(traits, members => Said(members)?.Agreed == GroupAnswer.None).Of(found).Select(group => new ChosenGroup(group, Said(group.Members), true)).ToList();
        Keep(chosen);
        var alone = new GroupChoice(traits).Of(found).Select(group => Ids(group.Members)).ToList();
        Agreement = GroupAgreement.Of([.. chosen.Select(each => each.Judged).OfType<JudgedGroup>().Select(group => (group, group.All.Any(judgement => alone.Exists(members => judgement.Likeness(members) >= GroupJudgement.Same))))]);
        return [.. chosen.OrderByDescending(each => each.Group.Score)];
    }

    /// <summary>Adds what people say belongs together in some way and the analysis does not find.</summary>
    private void Keep(List<ChosenGroup> chosen)
    {
        foreach (var judgement in judged.All)
        {
            if (judgement.Answer == GroupAnswer.None || chosen.Exists(each => judgement.Likeness(Ids(each.Group.Members)) >= GroupJudgement.Same)) continue;
            int[] members = [.. judgement.About.Where(places.ContainsKey).Select(id => places[id]).Order()];
            if (members.Length < GroupJudgement.Fewest || judgement.Likeness(Ids(members)) < GroupJudgement.Same) continue;
            var said = Said(members)!;
            if (said.Agreed != GroupAnswer.None) chosen.Add(new(search.Of(members), said, false));
        }
    }

    private JudgedGroup? Said(int[] members) => judged.Find(Ids(members));

    private ImmutableArray<EntryId> Ids(int[] members) => [.. members.Select(member => traits.Efforts[member].Id)];
}
