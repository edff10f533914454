using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Samvirke.Analysis.Networks.Meetings;
using Samvirke.Register.Snapshots;

namespace Samvirke.Web.Analyses.ReadNetwork;

/// <summary>The networks that were asked for, kept as long as the picture of the register that they were made from.</summary>
public sealed class MeetingNetworks
{
    /// <summary>Enough for what people choose; who tries all combinations has them made again.</summary>
    private const int MostChoices = 64;

    private readonly ConditionalWeakTable<RegisterSnapshot, ConcurrentDictionary<string, Lazy<MeetingNetwork>>> kept = [];

    /// <summary>The network of the choice.</summary>
    public MeetingNetwork Of(RegisterSnapshot snapshot, MeetingChoice choice)
    {
        var ofPicture = kept.GetOrCreateValue(snapshot);
        if (ofPicture.Count >= MostChoices) ofPicture.Clear();
        return ofPicture.GetOrAdd(Key(choice), _ => new Lazy<MeetingNetwork>(() => MeetingNetwork.Of(snapshot, choice, Environment.ProcessorCount))).Value;
    }

    private static string Key(MeetingChoice choice) =>
        $"{choice.Day:O}|{string.Join(' ', choice.Sectors.Order())}|{string.Join(' ', choice.Levels.Order())}|{string.Join(' ', choice.Statuses.Order())}";
}
