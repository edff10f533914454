using System.Collections.Immutable;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Reports.NetworkReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>The report of who meets whom.</summary>
public static class NetworkReport
{
    private static readonly ImmutableArray<(LocalizedText Head, Func<ActorLoad, int> Of)> LoadColumns =
    [
        (Structures, load => load.Structures),
        (Met, load => load.Met),
        (Functions, load => load.Work.Functions.Length),
        (Assignments, load => load.Work.Assignments.Length),
        (Efforts, load => load.Work.Owned.Length),
        (Duties, load => load.Work.Duties.Length),
    ];

    /// <summary>The report of the network.</summary>
    /// <param name="network">Who meets whom.</param>
    /// <param name="stamp">The register that it was made from.</param>
    public static Report Of(MeetingNetwork network, PaperStamp stamp)
    {
        ImmutableArray<IsolatedActor> apart = [.. network.Isolated.Where(NetworkFindings.HasTies)];
        var lead = Filled.Of(
            Lead, PaperTongue.Number(network.Actors.Length), PaperTongue.Number(network.Structures.Length), PaperTongue.Number(network.Meetings.Length),
            PaperTongue.Number(network.Bridges.Length), PaperTongue.Number(network.Alike.Length), PaperTongue.Number(apart.Length));
        return new Report(Words, new Paper(Title, lead, stamp, [OfLoads(network), OfBridges(network), OfAlike(network), OfApart(apart)]), [.. NetworkFindings.Of(network)]);
    }

    private static PaperSection OfLoads(MeetingNetwork network) => Section(Load, LoadLead, new PaperBlock.Table(
        LoadTable,
        [new(Actor), .. LoadColumns.Select(column => new PaperColumn(column.Head, IsNumber: true))],
        [.. network.Loads.Select(load => new PaperRow([[PaperText.Of(load.Actor)], .. LoadColumns.Select(column => ReportReasons.Number(column.Of(load)))]))]));

    private static PaperSection OfBridges(MeetingNetwork network) => Section(Bridges, BridgesLead, new PaperBlock.Table(
        Bridges, [new(Who), new(Why)], [.. network.Bridges.Select(bridge => new PaperRow([[PaperText.Of(bridge.Entry)], ReportReasons.Of(bridge.Reasons)]))]));

    private static PaperSection OfAlike(MeetingNetwork network) => Section(Alike, AlikeLead, new PaperBlock.Table(
        Alike,
        [new(Which), new(Share, IsNumber: true), new(Why)],
        [
            .. network.Alike.Select(pair => new PaperRow(
                [[PaperText.Of(pair.A), PaperText.Of(pair.B)], [PaperText.Of(Filled.Of(Percent, Filled.Number(NetworkFindings.Percent(pair))))], ReportReasons.Of(pair.Reasons)])),
        ]));

    private static PaperSection OfApart(ImmutableArray<IsolatedActor> apart) => Section(Apart, ApartLead, new PaperBlock.Table(
        Apart, [new(Actor), new(Why)], [.. apart.Select(each => new PaperRow([[PaperText.Of(each.Actor)], ReportReasons.Of(each.Reasons)]))]));

    private static PaperSection Section(LocalizedText heading, LocalizedText lead, PaperBlock.Table table) =>
        new(heading, 1, [new PaperBlock.Paragraph(PaperText.Of(lead)), table]);
}
