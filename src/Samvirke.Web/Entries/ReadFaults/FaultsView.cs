using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Web.Entries.ReadEntry;

namespace Samvirke.Web.Entries.ReadFaults;

/// <summary>What a source says in a place.</summary>
/// <param name="Source">The document, or nothing when it does not exist at the moment shown.</param>
public sealed record FaultReading(Citation Citation, Entry? Source);

/// <summary>A note of the register, with what each source says.</summary>
public sealed record Fault(Entry Entry, Note Note, ImmutableArray<FaultReading> Readings);

/// <summary>The notes on one section of a source.</summary>
/// <param name="Section">What citations call it.</param>
/// <param name="Title">Its title, where the source lists it and it says more.</param>
public sealed record FaultSection(string Section, string? Title, ImmutableArray<Fault> Faults);

/// <summary>The notes on one source, in the order of its sections.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">The document, or nothing when it does not exist at the moment shown.</param>
public sealed record FaultSource(EntryId Id, Entry? Source, ImmutableArray<FaultSection> Sections)
{
    public int Count => Sections.Sum(section => section.Faults.Length);
}

/// <summary>Every note of the register on what its sources have wrong or disagree about.</summary>
/// <param name="Type">The only type shown, if one was chosen.</param>
/// <param name="UnknownType">A type that was asked for and is none.</param>
/// <param name="Corrections">How many corrections the register has.</param>
/// <param name="Contradictions">How many contradictions it has.</param>
/// <param name="Sources">The notes by the source that they begin with, the source with most of them first.</param>
public sealed record FaultsView(NoteType? Type, string? UnknownType, int Corrections, int Contradictions, ImmutableArray<FaultSource> Sources)
{
    public const string TypeParameter = "type";

    /// <summary>The types by their name in the address.</summary>
    public static readonly ImmutableArray<(string Id, NoteType Type)> Types = [("rettelse", NoteType.Correction), ("uenighet", NoteType.Contradiction)];

    /// <summary>How many notes of the type the register has.</summary>
    public int Count(NoteType type) => type == NoteType.Correction ? Corrections : Contradictions;

    /// <summary>Gathers the notes; <paramref name="type"/> is what the address asks for, or empty.</summary>
    public static FaultsView Of(RegisterSnapshot snapshot, string type, IComparer<string> names)
    {
        NoteType? chosen = Types.Where(each => each.Id == type).Select(each => (NoteType?)each.Type).FirstOrDefault();
        var all = snapshot.Entries.SelectMany(entry => entry.Notes.Select(note => FaultOf(snapshot, entry, note))).ToList();
        var sources = all
            .Where(fault => chosen is null || fault.Note.Type == chosen)
            .GroupBy(fault => fault.Note.Citations[0].Source)
            .Select(group => new FaultSource(group.Key, snapshot.Find(group.Key), SectionsOf(snapshot.Find(group.Key), group, names)))
            .OrderByDescending(source => source.Count)
            .ThenBy(source => source.Source?.Name.ToString() ?? source.Id.Value, names);
        return new FaultsView(
            chosen,
            chosen is null && type.Length > 0 ? type : null,
            all.Count(fault => fault.Note.Type == NoteType.Correction),
            all.Count(fault => fault.Note.Type == NoteType.Contradiction),
            [.. sources]);
    }

    private static Fault FaultOf(RegisterSnapshot snapshot, Entry entry, Note note) =>
        new(entry, note, [.. note.Citations.Select(citation => new FaultReading(citation, snapshot.Find(citation.Source)))]);

    private static ImmutableArray<FaultSection> SectionsOf(Entry? source, IEnumerable<Fault> faults, IComparer<string> names)
    {
        var sections = source?.Details.Sections() ?? [];
        var order = sections.Select((section, i) => (section.Locator, Order: i)).DistinctBy(each => each.Locator).ToDictionary(each => each.Locator, each => each.Order, StringComparer.Ordinal);
        return
        [
            .. faults
                .GroupBy(fault => fault.Note.Citations[0].Section, StringComparer.Ordinal)
                .OrderBy(group => order.GetValueOrDefault(group.Key, int.MaxValue))
                .ThenBy(group => SectionOrder.Key(group.Key), names)
                .Select(group => new FaultSection(
                    group.Key,
                    sections.FirstOrDefault(section => section.Locator == group.Key)?.Title is { } title && title != group.Key ? title : null,
                    [.. group.OrderBy(fault => SectionOrder.Key(fault.Note.Citations[0].Locator), names).ThenBy(fault => fault.Entry.Name.ToString(), names)])),
        ];
    }
}
