using System.Collections.Immutable;
using Samvirke.Register.Changes;
using Samvirke.Register.Checking;
using Samvirke.Register.Entries;
using Samvirke.Storage.Log;

namespace Samvirke.Web.Changes.AcceptChange;

/// <summary>What came of accepting a change: exactly one of the records below. Only the first has altered anything.</summary>
internal abstract record AcceptOutcome
{
    private AcceptOutcome()
    {
    }

    /// <summary>It is in the log, and the next request on this node sees it.</summary>
    public sealed record Accepted(RecordedChange Change) : AcceptOutcome;

    /// <summary>Others have changed, added or taken out these entries since the change was begun.</summary>
    public sealed record Outdated(ImmutableArray<EntryId> Entries) : AcceptOutcome;

    /// <summary>The register would have these defects, in the change itself or in what it breaks.</summary>
    public sealed record Faulty(ImmutableArray<Defect> Defects) : AcceptOutcome;

    /// <summary>What was to be done together with it did not want it.</summary>
    public sealed record Withheld : AcceptOutcome;

    /// <summary>The log does not take it.</summary>
    public sealed record Refused(AppendOutcome Why) : AcceptOutcome;

    /// <summary>Other nodes recorded changes all the time; it may be tried again.</summary>
    public sealed record Crowded : AcceptOutcome;
}
