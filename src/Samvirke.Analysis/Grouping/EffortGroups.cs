using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Samvirke.Analysis.Judging;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Grouping;

/// <summary>
/// The sets of efforts that crowd the same place: what all of them share, few others have. What people say of a group goes before: one that all who have
/// judged it reject is set aside, and one that somebody says belongs together is kept while its members are there.
/// </summary>
public sealed class EffortGroups
{
    private const int KeyLength = 12;

    private EffortGroups(RegisterSnapshot snapshot, ImmutableArray<EffortGroup> all, GroupAgreement agreement)
    {
        Snapshot = snapshot;
        All = [.. all.Where(group => group.Judged?.Agreed != GroupAnswer.None)];
        Rejected = [.. all.Where(group => group.Judged?.Agreed == GroupAnswer.None)];
        Agreement = agreement;
    }

    /// <summary>The snapshot that they are of.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>The groups, the one with most in common first.</summary>
    public ImmutableArray<EffortGroup> All { get; }

    /// <summary>The sets that the analysis finds and that all who have judged them say do not belong together.</summary>
    public ImmutableArray<EffortGroup> Rejected { get; }

    /// <summary>How often people say that what the analysis finds belongs together.</summary>
    public GroupAgreement Agreement { get; }

    /// <summary>Finds the groups.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="day">Efforts that are over by then are left out.</param>
    public static EffortGroups Of(RegisterSnapshot snapshot, DateOnly day)
    {
        var traits = EffortTraits.Read(snapshot, day);
        var (search, telling) = (new GroupSearch(traits), new GroupTelling(snapshot, traits));
        var judging = new GroupJudging(traits, search, JudgedGroups.Of(snapshot));
        var groups = judging.Choose(search.Run()).Select(each => Told(snapshot, traits, telling, each.Group) with { Judged = each.Judged, IsFound = each.IsFound });
        return new(snapshot, [.. groups], judging.Agreement);
    }

    /// <summary>The group with the key, rejected or not, or nothing.</summary>
    public EffortGroup? Find(string? key) => All.Concat(Rejected).FirstOrDefault(group => group.Key == key);

    /// <summary>The groups of which the entry is a member.</summary>
    public IEnumerable<EffortGroup> With(EntryId id) => All.Where(group => group.Members.Any(member => member.Id == id));

    private static EffortGroup Told(RegisterSnapshot snapshot, EffortTraits traits, GroupTelling telling, FoundGroup found)
    {
        ImmutableArray<Entry> members = [.. found.Members.Select(member => traits.Efforts[member])];
        ImmutableArray<Entry> owners = [.. found.Members.SelectMany(member => traits.Owners[member]).Distinct(StringComparer.Ordinal).Select(snapshot.Find).OfType<Entry>().OrderBy(owner => owner.Id)];
        return new EffortGroup(
            Key(members),
            telling.Name(found),
            [.. members.GroupBy(member => member.Kind).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Ordinal).Select(kind => kind.Key)],
            members,
            owners,
            found.Score,
            [.. telling.Reasons(found, owners)]);
    }

    private static string Key(ImmutableArray<Entry> members) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('|', members.Select(member => member.Id.Value)))))[..KeyLength];
}
