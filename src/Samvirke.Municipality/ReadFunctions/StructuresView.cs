using System.Collections.Immutable;
using Samvirke.Municipality.ReadRequirements;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.ReadFunctions;

/// <summary>A collaboration structure that a municipality has.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Form">What it is called nationally; nothing where it is the municipality's own.</param>
/// <param name="Members">The actors, functions and structures that take part.</param>
/// <param name="Coordinators">Who coordinates it.</param>
public sealed record HeldStructure(Entry Entry, Entry? Form, ImmutableArray<Entry> Members, ImmutableArray<Entry> Coordinators)
{
    /// <summary>The posts and units that take part and are no entries.</summary>
    public ImmutableArray<LocalizedText> Offices => Entry.Details.Points("members");

    /// <summary>What it does here; where that is not said, what it does nationally.</summary>
    public LocalizedText? Tasks => Entry.Details.Text("tasks") ?? Form?.Details.Text("tasks");

    /// <summary>Whether <see cref="Tasks"/> are those that are said nationally.</summary>
    public bool AreTasksNational => Tasks is not null && Entry.Details.Text("tasks") is null;
}

/// <summary>A level of SLT, and what the municipality has there.</summary>
/// <param name="Form">The level as the register knows it.</param>
/// <param name="Held">What the municipality has at it: one group, several, or none yet.</param>
public sealed record SltLevel(Entry Form, ImmutableArray<HeldStructure> Held);

/// <summary>Where a municipality has its collaboration.</summary>
/// <param name="Held">What the municipality says that it has, the levels of SLT left out.</param>
/// <param name="Slt">The levels of SLT, the top one first, where the municipality has any of it or a coordinator for it.</param>
/// <param name="Required">Structures that the law demands of municipalities and that this one has not said anything about.</param>
/// <param name="Usual">Other structures that municipalities have and that this one has not said anything about.</param>
public sealed record StructuresView(ImmutableArray<HeldStructure> Held, ImmutableArray<SltLevel> Slt, ImmutableArray<Entry> Required, ImmutableArray<Entry> Usual)
{
    /// <summary>Reads it.</summary>
    /// <param name="snapshot">The register of the day.</param>
    /// <param name="local">The municipality.</param>
    /// <param name="names">The order of names.</param>
    public static StructuresView Of(RegisterSnapshot snapshot, LocalRegister local, IComparer<string> names)
    {
        var all = All(snapshot, local, names);
        var forms = all.Select(each => each.Form?.Id).OfType<EntryId>().ToHashSet();
        var levels = SltModel.Levels.Select(id => snapshot.Find(id)).OfType<Entry>().Select(form => new SltLevel(form, [.. all.Where(each => each.Form?.Id == form.Id)]));
        var met = local.Own.SelectMany(entry => snapshot.ReachedFrom(entry, RelationTypes.Fulfils)).Select(demand => demand.Id).ToHashSet();
        var missing = National(snapshot).Where(form => !forms.Contains(form.Id) && !(Demands(snapshot, form) is { Count: > 0 } demands && demands.IsSubsetOf(met))).OrderBy(form => form.Name.ToString(), names).ToLookup(form => FunctionsView.IsRequired(snapshot, form));
        var hasSlt = forms.Any(SltModel.Is) || local.OfKind(Kind.Function).Any(function => function.Relations.Any(relation => relation.Type == RelationTypes.LocalFormOf && relation.To == SltModel.Coordinator));
        return new([.. all.Where(each => each.Form is not { } form || !SltModel.Levels.Contains(form.Id))], hasSlt ? [.. levels] : [], [.. missing[true]], [.. missing[false]]);
    }

    // What something else here fulfils already, as the contact point does, is not missing.
    private static HashSet<EntryId> Demands(RegisterSnapshot snapshot, Entry form) =>
    [
        .. snapshot.ReachedFrom(form, RelationTypes.Fulfils)
            .Concat(snapshot.ReachedFrom(form, RelationTypes.LegalBasis).SelectMany(basis => snapshot.ReachedFrom(basis, RelationTypes.Imposes)))
            .Select(demand => demand.Id),
    ];

    /// <summary>The structures that the municipality has, by name.</summary>
    public static ImmutableArray<HeldStructure> All(RegisterSnapshot snapshot, LocalRegister local, IComparer<string> names) =>
    [
        .. local.OfKind(Kind.Structure).OrderBy(entry => entry.Name.ToString(), names).Select(entry => new HeldStructure(
            entry,
            snapshot.ReachedFrom(entry, RelationTypes.LocalFormOf).FirstOrDefault(form => form.Kind == Kind.Structure),
            snapshot.ReachedFrom(entry, RelationTypes.HasMember),
            snapshot.ReachedFrom(entry, RelationTypes.CoordinatedBy))),
    ];

    /// <summary>The structures that municipalities may have, as the register knows them; the levels of SLT belong to it.</summary>
    public static IEnumerable<Entry> National(RegisterSnapshot snapshot) => NationalDemands.Of(snapshot).Structures.Where(form => !SltModel.Levels.Contains(form.Id));

    /// <summary>What an entry may be a local form of: <see cref="National"/>, and the levels of SLT.</summary>
    public static IEnumerable<Entry> Forms(RegisterSnapshot snapshot) => National(snapshot).Concat(SltModel.Levels.Select(id => snapshot.Find(id)).OfType<Entry>());
}
