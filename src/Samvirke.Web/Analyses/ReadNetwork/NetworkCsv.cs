using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Formats.Csv;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Analyses.ReadNetwork;

/// <summary>The tables of the network for a spreadsheet, in the language of the visit.</summary>
internal sealed class NetworkCsv(Visit visit, MeetingNetwork network)
{
    private const string Id = "id";

    private static readonly MeetingRole[] Roles = Enum.GetValues<MeetingRole>();

    /// <summary>The tables by their names in the address.</summary>
    public static readonly IReadOnlyList<string> Tables = ["belastning", "mellom", "broer", "deltakere", "kretser", "utenfor", "moter"];

    /// <summary>The table.</summary>
    public byte[] Write(string table)
    {
        var csv = new CsvText();
        foreach (var line in Lines(table)) csv.Row(line);
        return csv.ToUtf8();
    }

    private IEnumerable<string[]> Lines(string table) => table switch
    {
        "belastning" => Loads(),
        "mellom" => Brokers(),
        "broer" => Bridges(),
        "deltakere" => Alike(),
        "kretser" => Circles(),
        "utenfor" => Isolated(),
        "moter" => Meetings(),
        _ => throw new InvalidOperationException($"An unknown table: {table}"),
    };

    private IEnumerable<string[]> Loads() => network.Loads
        .Select(load => (string[])
        [
            load.Actor.Id.Value, Name(load.Actor), Number(load.Structures), .. Roles.Select(role => Number(load.As(role).Length)),
            Number(load.Met), Number(load.Work.Functions.Length), Number(load.Work.Assignments.Length), Number(load.Work.Owned.Length),
        ])
        .Prepend(
        [
            Id, visit.T(NetworkTexts.Actor), visit.T(NetworkTexts.Structures), .. Roles.Select(role => visit.T(NetworkTexts.Of(role))),
            visit.T(NetworkTexts.Met), visit.T(NetworkTexts.Functions), visit.T(NetworkTexts.Assignments), visit.T(NetworkTexts.Efforts),
        ]);

    private IEnumerable<string[]> Brokers() => network.Brokers
        .Select(broker => (string[])[broker.Entry.Id.Value, Name(broker.Entry), visit.T(broker.Entry.Kind.One), broker.Pairs.ToString("0.##", CultureInfo.InvariantCulture), broker.Of.ToString(CultureInfo.InvariantCulture)])
        .Prepend(Heads(null, NetworkTexts.Who, NetworkTexts.Kind, NetworkTexts.Pairs, NetworkTexts.AllPairs));

    private IEnumerable<string[]> Bridges() => network.Bridges
        .Select(bridge => (string[])[bridge.Entry.Id.Value, Name(bridge.Entry), visit.T(bridge.Entry.Kind.One), Names(bridge.CutOff.SelectMany(part => part)), Told(bridge.Reasons)])
        .Prepend(Heads(null, NetworkTexts.Who, NetworkTexts.Kind, NetworkTexts.CutOff, NetworkTexts.Why));

    private IEnumerable<string[]> Alike() => network.Alike
        .Select(pair => (string[])[pair.A.Id.Value, Name(pair.A), pair.B.Id.Value, Name(pair.B), pair.Share.ToString("0.####", CultureInfo.InvariantCulture), Told(pair.Reasons)])
        .Prepend(Heads(null, NetworkTexts.Structure, null, NetworkTexts.Structure, NetworkTexts.Share, NetworkTexts.Why));

    private IEnumerable<string[]> Circles() => network.Circles
        .Select(circle => (string[])[visit.T(circle.Name), Names(circle.Actors), Told(circle.Reasons)])
        .Prepend(Heads(NetworkTexts.Circle, NetworkTexts.Actors, NetworkTexts.Why));

    private IEnumerable<string[]> Isolated() => network.Isolated
        .Select(apart => (string[])[apart.Actor.Id.Value, Name(apart.Actor), Number(apart.Work.Count), Told(apart.Reasons)])
        .Prepend(Heads(null, NetworkTexts.Actor, NetworkTexts.Work, NetworkTexts.Why));

    private IEnumerable<string[]> Meetings() => network.Meetings
        .Select(meeting => (string[])[meeting.A.Id.Value, Name(meeting.A), meeting.B.Id.Value, Name(meeting.B), Number(meeting.Structures.Length), Names(meeting.Structures)])
        .Prepend(Heads(null, NetworkTexts.Actor, null, NetworkTexts.Actor, NetworkTexts.Structures, NetworkTexts.WhichStructures));

    /// <summary>The heads of the columns; where there is no text, the column has ids.</summary>
    private string[] Heads(params LocalizedText?[] texts) => [.. texts.Select(text => text is null ? Id : visit.T(text))];

    private string Name(Entry entry) => visit.T(entry.Name);

    private string Names(IEnumerable<Entry> entries) => string.Join("; ", entries.Select(Name));

    private string Told(ImmutableArray<Reason> reasons) => string.Join(' ', reasons.Select(reason => visit.T(reason.Text)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
