namespace Samvirke.Analysis.Gaps;

/// <summary>How sure it is that something is missing, the surest first.</summary>
public enum GapStanding
{
    /// <summary>Sources of the register say that it is missing.</summary>
    Said,
    /// <summary>What stands in the register lets one expect it: several are bound and nobody holds them together, something is done and nobody has studied it.</summary>
    Expected,
    /// <summary>The register has nothing of it, which says as much of the register as of the world.</summary>
    NotRecorded,
}

/// <summary>The standings in words.</summary>
public static class GapStandings
{
    /// <summary>The word for the standing where programs read it.</summary>
    public static string Word(GapStanding standing) => standing switch
    {
        GapStanding.Said => "said",
        GapStanding.Expected => "expected",
        GapStanding.NotRecorded => "not-recorded",
        _ => throw new InvalidOperationException($"An unknown standing: {standing}"),
    };
}
