using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;

namespace Samvirke.Steering.CarryOut;

/// <summary>What falls due.</summary>
public enum DueSort
{
    /// <summary>The assignment itself, by the register.</summary>
    Assignment,

    /// <summary>Something that is to be delivered.</summary>
    Deliverable,

    /// <summary>Something that has to be done on the way.</summary>
    Step,
}

/// <summary>Something that an organisation still has to do by a day.</summary>
/// <param name="Kept">The work that it belongs to.</param>
/// <param name="Sort">What it is.</param>
/// <param name="Number">Which deliverable or step of the work's it is; 0 for the assignment itself.</param>
/// <param name="What">What it is in the words of the organisation; empty for the assignment itself.</param>
/// <param name="Responsible">The post or unit that answers for it; may be empty.</param>
/// <param name="Due">The last day.</param>
public sealed record DueItem(KeptWork Kept, DueSort Sort, int Number, string What, string Responsible, DateOnly Due)
{
    /// <summary>So many days before it is due something is shown as coming.</summary>
    public const int SoonDays = 30;

    /// <summary>Whether it should have been done before the day.</summary>
    public bool IsLate(DateOnly today) => Due < today;

    /// <summary>Whether it is due within <see cref="SoonDays"/> days.</summary>
    public bool IsSoon(DateOnly today) => !IsLate(today) && Due <= today.AddDays(SoonDays);

    /// <summary>All that is still to be done in the work by some day, the first due first.</summary>
    public static ImmutableArray<DueItem> Of(RegisterSnapshot snapshot, KeptWork kept)
    {
        var work = kept.Work;
        if (work.State == AssignmentState.Ended) return [];
        var due = AssignmentStates.IsOpen(work.State) && AssignmentTies.Find(snapshot, kept.Assignment.Value) is { } assignment ? AssignmentTies.DueOf(assignment) : null;
        return
        [
            .. (due is { } last ? [new DueItem(kept, DueSort.Assignment, 0, "", "", last)] : Array.Empty<DueItem>())
                .Concat(work.Deliverables.Where(each => each is { Delivered: null, Due: not null }).Select(each => new DueItem(kept, DueSort.Deliverable, each.Number, each.What, "", each.Due!.Value)))
                .Concat(work.Steps.Where(each => each is { IsOpen: true, Due: not null }).Select(each => new DueItem(kept, DueSort.Step, each.Number, each.What, each.Responsible, each.Due!.Value)))
                .OrderBy(item => item.Due),
        ];
    }

    /// <summary>Whether anything in the work is late.</summary>
    public static bool IsLate(RegisterSnapshot snapshot, KeptWork kept, DateOnly today) => Of(snapshot, kept).Any(item => item.IsLate(today));
}
