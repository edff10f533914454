using Samvirke.Register.Entries;

namespace Samvirke.Web.Steering.FollowProposals;

/// <summary>Addresses of what came of the proposals.</summary>
internal static class FollowedAddress
{
    public const string All = "/forslag-og-oppfolging";
    public const string ShowParameter = "vis";
    public const string ShowChallenges = "utfordringer";

    /// <summary>The page of the challenges, with what was proposed against each.</summary>
    public const string Challenges = $"{All}?{ShowParameter}={ShowChallenges}";

    public static string Of(EntryId proposal) => $"{All}/{proposal}";

    public static string Answer(EntryId proposal, EntryId organisation) => $"{Of(proposal)}/svar/{organisation}";

    public static string Versions(EntryId proposal, EntryId organisation) => $"{Answer(proposal, organisation)}/versjoner";
}
