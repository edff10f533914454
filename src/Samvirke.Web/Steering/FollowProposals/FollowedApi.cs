using Samvirke.Steering.FollowProposals;

namespace Samvirke.Web.Steering.FollowProposals;

/// <summary>The words of the API and of tables for what the program has names for.</summary>
internal static class FollowedApi
{
    public static string Word(StepTime time) => time switch
    {
        StepTime.Since => "since",
        StepTime.Before => "before",
        StepTime.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(time), time, "No time."),
    };

    public static string Word(Uptake uptake) => uptake switch
    {
        Uptake.Nobody => "nobody",
        Uptake.Touched => "touched",
        Uptake.InPart => "in-part",
        Uptake.TakenUp => "taken-up",
        _ => throw new ArgumentOutOfRangeException(nameof(uptake), uptake, "No uptake."),
    };
}
