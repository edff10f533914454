namespace Samvirke.Storage.Sealing;

/// <summary>What came of verifying the log: exactly one of the records below.</summary>
public abstract record LogVerification
{
    private LogVerification()
    {
    }

    /// <summary>Every change fits its seal, and a seal that was noted earlier is still that of its change.</summary>
    /// <param name="Changes">How many changes.</param>
    /// <param name="Last">The seal of the last one; nothing when there is none.</param>
    public sealed record Whole(long Changes, Seal? Last) : LogVerification;

    /// <summary>Somebody has been at the log.</summary>
    /// <param name="Change">The first number at which something is wrong.</param>
    /// <param name="Fault">What is wrong there.</param>
    public sealed record Broken(long Change, LogFault Fault) : LogVerification;

    /// <summary>The log fits its seals up to the change, but another seal was noted earlier: change and seals have been written anew.</summary>
    public sealed record Rewritten(Seal Noted, Seal Now) : LogVerification;

    /// <summary>The log fits its seals, but ends before the change whose seal was noted earlier.</summary>
    public sealed record CutShort(Seal Noted, long Changes) : LogVerification;
}

/// <summary>What can be wrong with a change of the log.</summary>
public enum LogFault
{
    /// <summary>The change is gone: those after it are there.</summary>
    ChangeMissing,
    /// <summary>It has no seal: the seal was taken away, or the change was not written by Samvirke.</summary>
    SealMissing,
    /// <summary>What it says is not what was accepted; its seal is as it was.</summary>
    ContentChanged,
    /// <summary>Its seal is another; what it says is as it was accepted.</summary>
    SealChanged,
    /// <summary>It does not fit its seal, and nothing tells which of them is as it was.</summary>
    ContentOrSealChanged,
    /// <summary>Something stands under the number that belongs to no change: revisions or a seal.</summary>
    Stray,
}
