using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.RunProgramme;

/// <summary>
/// A forum as the register knows it: a structure that a programme can be set up from. Offered as a proposal that people look through and may say otherwise of;
/// what the register does not say is left open.
/// </summary>
/// <param name="Structure">The structure.</param>
/// <param name="Sort">What it seems to be for, by what it is called.</param>
/// <param name="Task">What it is for.</param>
/// <param name="Members">Who takes part.</param>
/// <param name="Leader">Who leads it; nothing where the register does not say.</param>
/// <param name="Coordinator">Who coordinates it; nothing where the register does not say.</param>
/// <param name="ReportsTo">Whom it reports to.</param>
/// <param name="Secretariat">Who is its secretariat.</param>
/// <param name="Disputed">Whether sources disagree on any of it.</param>
/// <param name="Citations">Where it stands.</param>
public sealed record ForumProposal(
    Entry Structure, ForumSort Sort, string Task, ImmutableArray<ProposedMember> Members, Entry? Leader, Entry? Coordinator, Entry? ReportsTo, Entry? Secretariat, bool Disputed,
    ImmutableArray<Citation> Citations)
{
    /// <summary>The forum that somebody would begin with.</summary>
    public Forum ToForum() => new(
        0, Structure.Name.ToString(), Sort, Task, [.. Members.Select(member => new ForumMember(member.Party.Id, "", false))], (Leader ?? Coordinator)?.Id, false, "", "",
        DecisionRule.Consensus, "", ReportsTo is null ? null : new ReportLine(null, ReportsTo.Id), Structure.Id, false);
}

/// <summary>Somebody who takes part, as the register says.</summary>
/// <param name="Party">Who.</param>
/// <param name="Part">The part that they have in it, which is no post and only shown; may be empty.</param>
public sealed record ProposedMember(Entry Party, LocalizedText Part);

/// <summary>What the register knows of how something could be organised.</summary>
public static class RegisterProposals
{
    private static readonly ImmutableArray<Kind> Kinds = [Kind.OrganisationModel, Kind.Structure, Kind.Programme];

    /// <summary>Words in the names of forums, by which they are taken for a sort; people say otherwise in the form.</summary>
    private static readonly ImmutableArray<(string Word, ForumSort Sort)> SortWords =
    [
        ("referansegrupp", ForumSort.ReferenceGroup), ("brukerråd", ForumSort.ReferenceGroup), ("ungdomsråd", ForumSort.ReferenceGroup), ("sekretariat", ForumSort.Secretariat), ("programfunksjon", ForumSort.Secretariat),
        ("arbeidsgrupp", ForumSort.WorkingGroup), ("prosjektgrupp", ForumSort.WorkingGroup), ("styre", ForumSort.Board), ("styringsgrupp", ForumSort.Board),
    ];

    /// <summary>The entries that a programme can be set up from: models of organisation, programmes, and national structures, by kind and name.</summary>
    public static ImmutableArray<Entry> Bases(RegisterSnapshot snapshot) =>
    [
        .. Kinds.SelectMany(kind => snapshot.OfKind(kind).Ordinals().Select(ordinal => snapshot.Entries[ordinal])
            .Where(entry => kind != Kind.Structure || entry.Facets[Facet.Level].Contains("national")).OrderBy(entry => entry.Name.ToString(), StringComparer.Ordinal)),
    ];

    /// <summary>The same, to be named in a form.</summary>
    public static Parties BaseParties(RegisterSnapshot snapshot) => Parties.Of(Bases(snapshot));

    /// <summary>The forums that the register knows of these: they themselves where they are structures, those that coordinate them, that they build on, and that are part of them.</summary>
    public static ImmutableArray<ForumProposal> Forums(RegisterSnapshot snapshot, IEnumerable<EntryId> bases) =>
        [.. bases.Select(snapshot.Find).OfType<Entry>().SelectMany(entry => Structures(snapshot, entry)).DistinctBy(entry => entry.Id).Select(entry => Propose(snapshot, entry))];

    /// <summary>The forum that the structure would be; nothing where it is no structure.</summary>
    public static ForumProposal? Forum(RegisterSnapshot snapshot, string? id) => snapshot.Find(id) is { } entry && entry.Kind == Kind.Structure ? Propose(snapshot, entry) : null;

    private static IEnumerable<Entry> Structures(RegisterSnapshot snapshot, Entry from)
    {
        if (from.Kind == Kind.Structure) yield return from;
        var reached = snapshot.ReachedFrom(from, [RelationTypes.CoordinatedBy, RelationTypes.SecretariatBy, RelationTypes.HasMember]);
        if (from.Kind == Kind.OrganisationModel) reached = [.. reached, .. snapshot.ReachedFrom(from, [RelationTypes.BuildsOn]).Where(entry => IsMeant(snapshot, from, entry))];
        foreach (var entry in reached.Concat(snapshot.LeadingTo(from.Id, [RelationTypes.PartOf])).Where(entry => entry.Kind == Kind.Structure)) yield return entry;
    }

    /// <summary>A model builds on what is to be in it, and on what others have learnt: only the first is coordinated by, part of or reports to something of the model.</summary>
    private static bool IsMeant(RegisterSnapshot snapshot, Entry model, Entry structure)
    {
        var own = model.Relations.Where(relation => relation.Type == RelationTypes.CoordinatedBy || relation.Type == RelationTypes.BuildsOn).Select(relation => relation.To).ToHashSet();
        return structure.Relations.Any(relation => (relation.Type == RelationTypes.PartOf || relation.Type == RelationTypes.ReportsTo) && own.Contains(relation.To))
            || snapshot.LeadingTo(structure.Id, [RelationTypes.PartOf, RelationTypes.ReportsTo, RelationTypes.CoordinatedBy]).Any(entry => own.Contains(entry.Id));
    }

    private static ForumProposal Propose(RegisterSnapshot snapshot, Entry structure)
    {
        var used = structure.Relations.Where(relation => Used.Contains(relation.Type)).ToList();
        return new(
            structure, SortOf(structure), structure.Details.Text("purpose")?.ToString() ?? "",
            [.. Of(RelationTypes.HasMember).Select(each => new ProposedMember(each.Entry, each.Relation.Role))], First(RelationTypes.LedBy), First(RelationTypes.CoordinatedBy), First(RelationTypes.ReportsTo),
            First(RelationTypes.SecretariatBy), used.Any(relation => relation.Disputed), [.. used.SelectMany(relation => relation.Citations).Concat(structure.Citations.Take(1)).Distinct()]);

        IEnumerable<(Entry Entry, Relation Relation)> Of(RelationType type) =>
            used.Where(relation => relation.Type == type).Select(relation => (Entry: snapshot.Find(relation.To), relation)).Where(each => each.Entry is not null).Select(each => (each.Entry!, each.relation));

        Entry? First(RelationType type) => Of(type).Select(each => each.Entry).FirstOrDefault();
    }

    private static readonly ImmutableArray<RelationType> Used = [RelationTypes.HasMember, RelationTypes.LedBy, RelationTypes.CoordinatedBy, RelationTypes.SecretariatBy, RelationTypes.ReportsTo];

    private static ForumSort SortOf(Entry structure)
    {
        foreach (var (word, sort) in SortWords)
        {
            if (structure.Aliases.Prepend(structure.Name.ToString()).Any(name => name.Contains(word, StringComparison.OrdinalIgnoreCase))) return sort;
        }

        return ForumSort.Other;
    }
}
