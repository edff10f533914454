using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Grouping;

/// <summary>The sets of efforts that crowd the same place: what all of them share, few others have.</summary>
public sealed class EffortGroups
{
    private const int KeyLength = 12;

    private EffortGroups(RegisterSnapshot snapshot, ImmutableArray<EffortGroup> all) => (Snapshot, All) = (snapshot, all);

    /// <summary>The snapshot that they are of.</summary>
    public RegisterSnapshot Snapshot { get; }

    /// <summary>The groups, the one with most in common first.</summary>
    public ImmutableArray<EffortGroup> All { get; }

    /// <summary>Finds the groups.</summary>
    /// <param name="snapshot">The register.</param>
    /// <param name="day">Efforts that are over by then are left out.</param>
    public static EffortGroups Of(RegisterSnapshot snapshot, DateOnly day)
    {
        var traits = EffortTraits.Read(snapshot, day);
        var telling = new GroupTelling(snapshot, traits);
        return new(snapshot, [.. new GroupChoice(traits).Of(new GroupSearch(traits).Run()).Select(found => Told(snapshot, traits, telling, found))]);
    }

    /// <summary>The group with the key, or nothing.</summary>
    public EffortGroup? Find(string? key) => All.FirstOrDefault(group => group.Key == key);

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
