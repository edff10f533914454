using Samvirke.Register.Changes;
using Samvirke.Register.Entries;

namespace Samvirke.Storage.Log;

/// <summary>What came of adding a change: exactly one of the records below.</summary>
public abstract record AppendOutcome
{
    private AppendOutcome()
    {
    }

    /// <summary>It is in the log and safe on disk.</summary>
    public sealed record Recorded(RecordedChange Change) : AppendOutcome;

    /// <summary>It does nothing at all.</summary>
    public sealed record Empty : AppendOutcome;

    /// <summary>It says two things of the same entry.</summary>
    public sealed record EntryTwice(EntryId Entry) : AppendOutcome;

    /// <summary>Its author, organisation or reason has a character that is no text: a control character, or half of one that takes two.</summary>
    public sealed record NotText : AppendOutcome;

    /// <summary>The last change of the log has no seal for the next to hang on: somebody has been at the log.</summary>
    /// <param name="Change">The number of that change.</param>
    public sealed record Unsealed(long Change) : AppendOutcome;

    /// <summary>The log ends elsewhere than where the change was judged.</summary>
    /// <param name="Head">The number of the last change; 0 for an empty log.</param>
    public sealed record Moved(long Head) : AppendOutcome;

    /// <summary>What was to be done together with it did not want it recorded; nothing of either is kept.</summary>
    public sealed record Withheld : AppendOutcome;
}
