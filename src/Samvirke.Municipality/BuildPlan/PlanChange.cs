using System.Collections.Immutable;
using System.Security.Cryptography;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>What the register says otherwise than when people last wrote: exactly one of the records below.</summary>
public abstract record PlanChange
{
    private PlanChange()
    {
    }

    /// <summary>It was not there then.</summary>
    public sealed record Came(Entry Entry) : PlanChange;

    /// <summary>It reads otherwise.</summary>
    public sealed record Changed(Entry Entry) : PlanChange;

    /// <summary>It is there no longer: ended, taken out, or no longer about this.</summary>
    public sealed record Gone(SeenEntry Was) : PlanChange
    {
        /// <summary>What sort of thing it was; nothing for one that this version does not know.</summary>
        public Kind? Kind => Register.Kinds.Kind.Find(Was.Kind);
    }

    /// <summary>What has changed since the entries were seen, in the order of the plan; nothing where nothing was noted then.</summary>
    internal static ImmutableArray<PlanChange> Since(ImmutableArray<SeenEntry> seen, IReadOnlyList<Entry> now)
    {
        if (seen.IsEmpty) return [];
        var before = seen.DistinctBy(each => each.Id).ToDictionary(each => each.Id);
        var changes = ImmutableArray.CreateBuilder<PlanChange>();
        foreach (var entry in now)
        {
            if (!before.Remove(entry.Id, out var was)) changes.Add(new Came(entry));
            else if (was.Print != Print(entry)) changes.Add(new Changed(entry));
        }

        changes.AddRange(seen.Where(each => before.Remove(each.Id)).Select(each => new Gone(each)));
        return changes.ToImmutable();
    }

    /// <summary>The entry as it reads now.</summary>
    internal static SeenEntry See(Entry entry) => new(entry.Id, entry.Kind.Id, entry.Name.In(Tongue.Nb).Text, Print(entry));

    /// <summary>A fingerprint of all that the entry says. That somebody confirms it changes nothing.</summary>
    private static string Print(Entry entry) => Convert.ToHexStringLower(SHA256.HashData(EntryWriter.ToUtf8(entry with { Confirmed = null })).AsSpan(0, 8));
}
