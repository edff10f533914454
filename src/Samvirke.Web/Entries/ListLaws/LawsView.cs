using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Entries.ListLaws;

/// <summary>What the law says, law by law and actor by actor.</summary>
/// <param name="Laws">The laws with provisions in the register, by name.</param>
/// <param name="Bound">The actors that a law binds, those with most demands first.</param>
/// <param name="Provisions">How many provisions there are in all.</param>
public sealed record LawsView(ImmutableArray<LawLines> Laws, ImmutableArray<BoundActor> Bound, int Provisions)
{
    /// <summary>Gathers the view.</summary>
    public static LawsView Of(RegisterSnapshot snapshot, IComparer<string> names)
    {
        var laws = snapshot.OfKind(Kind.Law).Ordinals()
            .Select(i => new LawLines(snapshot.Entries[i], ProvisionsOf(snapshot, snapshot.Entries[i], names)))
            .Where(law => !law.Provisions.IsEmpty)
            .OrderBy(law => law.Law.Name.ToString(), names)
            .ToImmutableArray();
        var bound = snapshot.OfKind(Kind.Actor).Ordinals()
            .Select(i => new BoundActor(snapshot.Entries[i], DemandsOn(snapshot, snapshot.Entries[i], names)))
            .Where(actor => !actor.Demands.IsEmpty)
            .OrderByDescending(actor => actor.Demands.Length)
            .ThenBy(actor => actor.Actor.Name.ToString(), names)
            .ToImmutableArray();
        return new LawsView(laws, bound, snapshot.OfKind(Kind.Provision).Count);
    }

    private static ImmutableArray<ProvisionLine> ProvisionsOf(RegisterSnapshot snapshot, Entry law, IComparer<string> names) =>
    [
        .. snapshot.LeadingTo(law.Id, RelationTypes.SectionOf)
            .OrderBy(SectionOrder.Key, names)
            .Select(provision => new ProvisionLine(provision, snapshot.ReachedFrom(provision, RelationTypes.Binds))),
    ];

    /// <summary>Duties and plan requirements first, since they say it in fewest words; then provisions.</summary>
    private static ImmutableArray<Entry> DemandsOn(RegisterSnapshot snapshot, Entry actor, IComparer<string> names) =>
    [
        .. snapshot.LeadingTo(actor.Id, RelationTypes.Binds)
            .OrderBy(entry => entry.Kind == Kind.Duty ? 0 : entry.Kind == Kind.PlanRequirement ? 1 : 2)
            .ThenBy(entry => SectionOrder.Key(entry.Name.ToString()), names),
    ];
}

/// <summary>A law with its provisions in the order of the law.</summary>
public sealed record LawLines(Entry Law, ImmutableArray<ProvisionLine> Provisions);

/// <summary>A provision with those whom it binds.</summary>
public sealed record ProvisionLine(Entry Provision, ImmutableArray<Entry> Binds);

/// <summary>An actor with what the law demands of it.</summary>
public sealed record BoundActor(Entry Actor, ImmutableArray<Entry> Demands);
