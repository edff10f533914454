using System.Collections.Immutable;

namespace Samvirke.Municipality.KeepGrants;

/// <summary>What a deadline of a grant asks for.</summary>
public enum GrantTask
{
    /// <summary>To apply.</summary>
    Apply,

    /// <summary>To report.</summary>
    Report,
}

/// <summary>A deadline of a grant that the municipality still has to keep.</summary>
/// <param name="Kept">The grant.</param>
/// <param name="Task">What to do.</param>
/// <param name="Day">By when.</param>
public sealed record GrantDeadline(KeptGrant Kept, GrantTask Task, DateOnly Day)
{
    /// <summary>Whether the day is past.</summary>
    public bool IsPast(DateOnly today) => Day < today;

    /// <summary>What remains to be done, the first day first: to apply where that is only planned, to report where there is money. What is past stays until the grant says that it is done.</summary>
    public static ImmutableArray<GrantDeadline> Of(ImmutableArray<KeptGrant> grants) =>
    [
        .. grants.SelectMany(Of).OrderBy(deadline => deadline.Day).ThenBy(deadline => deadline.Task).ThenBy(deadline => deadline.Kept.Key, StringComparer.Ordinal),
    ];

    private static IEnumerable<GrantDeadline> Of(KeptGrant kept)
    {
        var grant = kept.Grant;
        if (grant is { State: GrantState.Planned, ApplyBy: { } apply }) yield return new GrantDeadline(kept, GrantTask.Apply, apply);
        if (grant is { State: GrantState.Granted or GrantState.Reporting, ReportBy: { } report }) yield return new GrantDeadline(kept, GrantTask.Report, report);
    }
}
