using Samvirke.Steering.CarryOut;

namespace Samvirke.Steering.ReportStatus;

/// <summary>Something that differs between two versions of the work with an assignment: exactly one of the records below.</summary>
public abstract record WorkChange
{
    private WorkChange()
    {
    }

    /// <summary>It came to another state.</summary>
    public sealed record Moved(StateStep Step) : WorkChange;

    /// <summary>Something more is to be delivered.</summary>
    public sealed record Promised(Deliverable Deliverable) : WorkChange;

    /// <summary>Something is delivered.</summary>
    public sealed record Delivered(Deliverable Deliverable) : WorkChange;

    /// <summary>Something is to be delivered on another day, or no longer by any.</summary>
    public sealed record Postponed(Deliverable Before, Deliverable After) : WorkChange;

    /// <summary>Something is no longer to be delivered.</summary>
    public sealed record Withdrawn(Deliverable Deliverable) : WorkChange;

    /// <summary>A step has come further, or not so far after all.</summary>
    public sealed record Stepped(WorkStep Step) : WorkChange;

    /// <summary>It waits for another assignment.</summary>
    public sealed record Waits(Dependency Dependency) : WorkChange;

    /// <summary>It no longer waits for another assignment.</summary>
    public sealed record WaitsNoMore(Dependency Dependency) : WorkChange;

    /// <summary>Something hinders it.</summary>
    public sealed record Hindered(string What) : WorkChange;

    /// <summary>Something no longer hinders it.</summary>
    public sealed record Freed(string What) : WorkChange;

    /// <summary>What differs, in the order of the work.</summary>
    public static IEnumerable<WorkChange> Between(AssignmentWork then, AssignmentWork now) =>
    [
        .. now.History.Skip(then.History.Length).Select(step => new Moved(step)),
        .. Deliverables(then, now),
        .. now.Steps.Where(step => step.State != (then.Steps.FirstOrDefault(each => each.Number == step.Number)?.State ?? Storage.Workbench.FollowUpState.NotBegun)).Select(step => new Stepped(step)),
        .. now.Dependencies.Where(each => then.Dependencies.All(before => before.On != each.On)).Select(each => new Waits(each)),
        .. then.Dependencies.Where(each => now.Dependencies.All(after => after.On != each.On)).Select(each => new WaitsNoMore(each)),
        .. now.Hindrances.Except(then.Hindrances, StringComparer.Ordinal).Select(each => new Hindered(each)),
        .. then.Hindrances.Except(now.Hindrances, StringComparer.Ordinal).Select(each => new Freed(each)),
    ];

    private static IEnumerable<WorkChange> Deliverables(AssignmentWork then, AssignmentWork now)
    {
        var old = then.Deliverables.ToDictionary(each => each.Number);
        foreach (var each in now.Deliverables)
        {
            var isKnown = old.Remove(each.Number, out var before);
            if (!isKnown) yield return new Promised(each);
            if (each.Delivered is not null && before?.Delivered is null) yield return new Delivered(each);
            if (isKnown && each.Delivered is null && before!.Due != each.Due) yield return new Postponed(before, each);
        }

        foreach (var gone in old.Values) yield return new Withdrawn(gone);
    }
}
