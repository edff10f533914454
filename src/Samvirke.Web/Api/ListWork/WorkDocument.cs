using System.Collections.Immutable;
using Samvirke.Steering.CarryOut;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Api.ReadGaps;
using Samvirke.Web.Steering.CarryOut;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ListWork;

/// <summary>What organisations do with their assignments, as far as whoever asks may read it.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="Items">By organisation and assignment.</param>
public sealed record WorksDocument(int Total, ImmutableArray<WorkDocument> Items)
{
    internal static WorksDocument Of(Visit visit, IReadOnlyCollection<KeptWork> works, WorkDesk desk) => new(works.Count, [.. works.Select(kept => WorkDocument.Of(visit, kept, desk))]);

    /// <summary>What an answer looks like.</summary>
    internal static WorksDocument Example { get; } = new(1,
    [
        new WorkDocument(
            new EntryReference("tb2024-08", "assignment", Names("Oppfølging av forslaget til nasjonalt program")), new EntryReference("hdir", "actor", Names("Helsedirektoratet")), "under-way",
            [new StateDocument("given", new DateOnly(2024, 1, 15), ""), new StateDocument("under-way", new DateOnly(2024, 2, 1), "")],
            [new DeliverableDocument(1, "Plan for programmet", new DateOnly(2024, 6, 1), null, "", true)],
            [new WorkStepDocument(1, "Innspill fra kommunene", "avdeling folkehelse", new DateOnly(2024, 4, 1), "done", false)],
            [new DependencyDocument(new EntryReference("tb2023-30", "assignment", Names("Oppdraget om tverrsektorielt rusforebyggende arbeid")), "tallene fra kartleggingen")],
            ["Ingen avklart finansiering"], new DateTimeOffset(2024, 5, 2, 9, 0, 0, TimeSpan.Zero), new Uri("https://samvirke.example/oppdrag/tb2024-08/arbeid")),
    ]);

    private static Dictionary<string, string> Names(string nb) => new(StringComparer.Ordinal) { ["nb"] = nb };
}

/// <summary>What one organisation does with one assignment.</summary>
/// <param name="Assignment">The assignment.</param>
/// <param name="Organisation">The organisation.</param>
/// <param name="State"><c>given</c>, <c>under-way</c>, <c>delivered</c>, <c>followed-up</c> or <c>ended</c>.</param>
/// <param name="History">The states that it came to, in order.</param>
/// <param name="Deliverables">What is to be delivered.</param>
/// <param name="Steps">What has to be done on the way.</param>
/// <param name="Dependencies">The assignments that it waits for.</param>
/// <param name="Hindrances">What hinders it.</param>
/// <param name="Written">When it was last written.</param>
/// <param name="Page">Where people read it.</param>
public sealed record WorkDocument(
    EntryReference Assignment, EntryReference Organisation, string State, ImmutableArray<StateDocument> History, ImmutableArray<DeliverableDocument> Deliverables, ImmutableArray<WorkStepDocument> Steps,
    ImmutableArray<DependencyDocument> Dependencies, ImmutableArray<string> Hindrances, DateTimeOffset Written, Uri Page)
{
    internal static WorkDocument Of(Visit visit, KeptWork kept, WorkDesk desk) => new(
        EntryReference.Of(visit.Snapshot.Find(kept.Assignment)!), EntryReference.Of(visit.Snapshot.Find(kept.Organisation)!), AssignmentStates.Word(kept.Work.State),
        [.. kept.Work.History.Select(each => new StateDocument(AssignmentStates.Word(each.State), each.On, each.Reason))],
        [.. kept.Work.Deliverables.Select(each => new DeliverableDocument(each.Number, each.What, each.Due, each.Delivered, each.Where, each.IsLate(visit.Today)))],
        [.. kept.Work.Steps.Select(each => new WorkStepDocument(each.Number, each.What, each.Responsible, each.Due, FollowUpStates.Word(each.State), each.IsLate(visit.Today)))],
        [.. kept.Work.Dependencies.Where(each => visit.Snapshot.Find(each.On) is not null).Select(each => new DependencyDocument(EntryReference.Of(visit.Snapshot.Find(each.On)!), each.Why))],
        kept.Work.Hindrances, kept.Paper.WrittenAt, desk.Outside(WorkAddress.Of(kept.Assignment)));
}

/// <summary>A state that the work came to, when and why; the reason may be empty.</summary>
public sealed record StateDocument(string State, DateOnly On, string Reason);

/// <summary>Something that is to be delivered.</summary>
/// <param name="Number">Which of the work's it is; it never stands for another one.</param>
/// <param name="What">What it is.</param>
/// <param name="Due">The last day.</param>
/// <param name="Delivered">The day on which it was delivered.</param>
/// <param name="Where">Where it is; may be empty.</param>
/// <param name="Late">Whether the last day has gone by.</param>
public sealed record DeliverableDocument(int Number, string What, DateOnly? Due, DateOnly? Delivered, string Where, bool Late);

/// <summary>Something that has to be done on the way.</summary>
/// <param name="Number">Which of the work's it is; it never stands for another one.</param>
/// <param name="What">What it is.</param>
/// <param name="Responsible">The post or unit that answers for it; may be empty.</param>
/// <param name="Due">The last day.</param>
/// <param name="State"><c>not-begun</c>, <c>under-way</c>, <c>done</c> or <c>dropped</c>.</param>
/// <param name="Late">Whether the last day has gone by.</param>
public sealed record WorkStepDocument(int Number, string What, string Responsible, DateOnly? Due, string State, bool Late);

/// <summary>Another assignment that the work waits for, and what for.</summary>
public sealed record DependencyDocument(EntryReference On, string Why);
