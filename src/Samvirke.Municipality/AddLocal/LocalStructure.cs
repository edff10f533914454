using System.Collections.Immutable;
using Samvirke.Municipality.ReadFunctions;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Kinds;
using Samvirke.Register.Relations;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;

namespace Samvirke.Municipality.AddLocal;

/// <summary>What a municipality says of a collaboration structure that it has. Posts, units and organisations, never people.</summary>
/// <param name="Form">What it is called nationally; nothing where it is the municipality's own.</param>
/// <param name="Name">What it is called here; empty where the municipality calls it as it is called nationally.</param>
/// <param name="Purpose">What it is for; where empty, what it is for nationally.</param>
/// <param name="Tasks">What it does; where empty, what it does nationally.</param>
/// <param name="Offices">The posts and units that take part.</param>
/// <param name="Members">The entries that take part: actors, functions and structures.</param>
/// <param name="Coordinator">The function that coordinates it, if any.</param>
/// <param name="Since">The first day, if it is known.</param>
public sealed record LocalStructure(
    Entry? Form, string Name, string Purpose, string Tasks, ImmutableArray<string> Offices, ImmutableArray<EntryId> Members, EntryId? Coordinator, DateOnly? Since)
{
    /// <summary>How many posts and units may be named.</summary>
    public const int MostOffices = 40;

    /// <summary>Whether it has a name, its own or the national one.</summary>
    public bool IsNamed => Name.Length > 0 || Form is not null;

    /// <summary>Whether it is said what it is for, here or nationally.</summary>
    public bool HasPurpose => Purpose.Length > 0 || Form?.Details.Text("purpose") is not null;

    /// <summary>The entry; nothing where it has no name or no purpose.</summary>
    /// <param name="snapshot">The register, in which an id is to be free.</param>
    /// <param name="writing">Whose it is.</param>
    /// <param name="tongue">The language that it was written in.</param>
    public Entry? Written(RegisterSnapshot snapshot, LocalWriting writing, Tongue tongue)
    {
        if (!IsNamed || !HasPurpose) return null;
        var name = Name.Length > 0 ? LocalizedText.Of([new Phrase(Name, Tongue.Nb)]) : writing.NameOf(Form!);
        var entry = writing.Of(LocalWriting.Free(snapshot, name, Kind.Structure), Kind.Structure, name, Form);
        return entry with
        {
            Valid = new ValidTime(Since, null),
            Details = Details(tongue),
            Relations =
            [
                .. Coordinator is { } coordinator ? [writing.To(RelationTypes.CoordinatedBy, coordinator)] : Array.Empty<Relation>(),
                .. Members.Distinct().Where(member => member != Coordinator).Select(member => writing.To(RelationTypes.HasMember, member)),
                .. entry.Relations,
                .. Wholes(snapshot, writing.Local).Select(whole => writing.To(RelationTypes.PartOf, whole)),
            ],
        };
    }

    /// <summary>A level of SLT is part of the municipality's SLT, where that is entered.</summary>
    private IEnumerable<EntryId> Wholes(RegisterSnapshot snapshot, LocalRegister local) => Form is not null && SltModel.Levels.Contains(Form.Id)
        ? local.OfKind(Kind.Structure).Where(entry => snapshot.ReachedFrom(entry, RelationTypes.LocalFormOf).Any(form => form.Id == SltModel.Whole)).Select(entry => entry.Id)
        : [];

    private DetailValues Details(Tongue tongue)
    {
        var details = new LocalDetails(Kind.Structure, tongue);
        if (Purpose.Length > 0) details.Text("purpose", Purpose);
        else details.Text("purpose", Form!.Details.Text("purpose")!);
        return details.Text("tasks", Tasks).Points("members", Offices).Values;
    }
}
