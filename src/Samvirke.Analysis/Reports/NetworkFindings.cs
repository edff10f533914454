using System.Globalization;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using static Samvirke.Analysis.Reports.NetworkReportTexts;

namespace Samvirke.Analysis.Reports;

/// <summary>What follows from who meets whom, as findings that are known again another day.</summary>
internal static class NetworkFindings
{
    public static IEnumerable<Finding> Of(MeetingNetwork network) =>
        [.. network.Bridges.Select(Of), .. network.Alike.Select(Of), .. network.Isolated.Where(HasTies).Select(Of), .. network.Loads.Select(Of)];

    /// <summary>Those who have nothing to do and cooperate with nobody are not missed by anybody.</summary>
    public static bool HasTies(IsolatedActor apart) => !apart.Work.IsNone || !apart.Partners.IsEmpty;

    /// <summary>The share in whole per cent.</summary>
    public static int Percent(SameMembers pair) => (int)Math.Round(100 * pair.Share);

    private static Finding Of(Bridge bridge)
    {
        var cut = bridge.CutOff.Sum(part => part.Length);
        return new($"bridge/{bridge.Entry.Id}", Bridges, bridge.Entry, bridge.Entry.Name, State(CutsOff, cut), IsFirm: true, bridge.Reasons);
    }

    private static Finding Of(SameMembers pair) => new(
        $"same/{pair.A.Id}/{pair.B.Id}", Alike, pair.A, Filled.Of(Pair, pair.A.Name, pair.B.Name), State(InCommon, Percent(pair)), IsFirm: true, pair.Reasons);

    private static Finding Of(IsolatedActor apart) => new(
        $"apart/{apart.Actor.Id}", Apart, apart.Actor, apart.Actor.Name, new("apart", IsApart), IsFirm: true, apart.Reasons);

    /// <summary>That an actor takes part is counted and is nothing that can be mended.</summary>
    private static Finding Of(ActorLoad load) => new(
        $"load/{load.Actor.Id}", Load, load.Actor, load.Actor.Name, State(IsIn, load.Structures), IsFirm: false, load.Reasons);

    private static FindingState State(LocalizedText text, int number) => new(number.ToString(CultureInfo.InvariantCulture), Filled.Of(text, PaperTongue.Number(number)));
}
