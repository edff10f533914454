using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.CarryOut;

/// <summary>A state that the work came to.</summary>
/// <param name="State">The state.</param>
/// <param name="On">The day.</param>
/// <param name="Reason">Why; may be empty where it is the way forward.</param>
public sealed record StateStep(AssignmentState State, DateOnly On, string Reason);

/// <summary>Something that is to be delivered.</summary>
/// <param name="Number">Which of the work's it is; it never stands for another one.</param>
/// <param name="What">What it is.</param>
/// <param name="Due">The last day; nothing where there is none.</param>
/// <param name="Delivered">The day on which it was delivered; nothing as long as it is not.</param>
/// <param name="Where">Where it is to be found: an address or a number in the archive; may be empty.</param>
public sealed record Deliverable(int Number, string What, DateOnly? Due, DateOnly? Delivered, string Where)
{
    /// <summary>Whether it should have been delivered before the day, and is not.</summary>
    public bool IsLate(DateOnly today) => Delivered is null && Due < today;

    /// <summary>The address where it is; nothing where that is none of the web's.</summary>
    public Uri? Page => Uri.TryCreate(Where, UriKind.Absolute, out var page) && page.Scheme is "http" or "https" ? new Uri(Where) : null;
}

/// <summary>Something that has to be done on the way.</summary>
/// <param name="Number">Which of the work's it is; it never stands for another one.</param>
/// <param name="What">What it is.</param>
/// <param name="Responsible">The post or unit that answers for it; may be empty.</param>
/// <param name="Due">The last day; nothing where there is none.</param>
/// <param name="State">How far it has come.</param>
public sealed record WorkStep(int Number, string What, string Responsible, DateOnly? Due, FollowUpState State)
{
    /// <summary>Whether somebody still has to do it.</summary>
    public bool IsOpen => State is FollowUpState.NotBegun or FollowUpState.UnderWay;

    /// <summary>Whether it should have been done before the day, and is not.</summary>
    public bool IsLate(DateOnly today) => IsOpen && Due < today;
}

/// <summary>Another assignment that the work waits for.</summary>
/// <param name="On">The assignment.</param>
/// <param name="Why">What is needed from it.</param>
public sealed record Dependency(EntryId On, string Why);

/// <summary>What an organisation does with an assignment that it has.</summary>
/// <param name="History">The states that it came to, in order; the last one is where it stands.</param>
/// <param name="Deliverables">What is to be delivered.</param>
/// <param name="Steps">What has to be done on the way.</param>
/// <param name="Dependencies">The assignments that it waits for.</param>
/// <param name="Hindrances">What hinders it, each by itself.</param>
public sealed record AssignmentWork(
    ImmutableArray<StateStep> History, ImmutableArray<Deliverable> Deliverables, ImmutableArray<WorkStep> Steps, ImmutableArray<Dependency> Dependencies, ImmutableArray<string> Hindrances)
{
    /// <summary>The sort of paper that the work is kept as; its key is the id of the assignment.</summary>
    public const string Sort = "assignment-work";

    /// <summary>The highest number that any deliverable of it has had.</summary>
    public int LastDeliverable { get; private init; }

    /// <summary>The highest number that any step of it has had.</summary>
    public int LastStep { get; private init; }

    /// <summary>Where it stands.</summary>
    public AssignmentState State => History[^1].State;

    /// <summary>The work that the paper holds; nothing where it was taken away.</summary>
    public static AssignmentWork? Of(Paper? paper)
    {
        if (paper?.Text is not { } text) return null;
        var written = JsonSerializer.Deserialize(text, WorkJson.Default.WrittenWork) ?? throw new InvalidOperationException($"No work: {paper.Name}");
        return new(
            [.. written.History.Select(each => new StateStep(AssignmentStates.Find(each.State) ?? throw new InvalidOperationException($"No state: {each.State}"), each.On, each.Reason))],
            [.. written.Deliverables],
            [.. written.Steps.Select(each => new WorkStep(each.Number, each.What, each.Responsible, each.Due, FollowUpStates.Find(each.State) ?? throw new InvalidOperationException($"No state: {each.State}")))],
            [.. written.Dependencies.Select(each => new Dependency(new EntryId(each.On), each.Why))],
            [.. written.Hindrances])
        {
            LastDeliverable = written.LastDeliverable,
            LastStep = written.LastStep,
        };
    }

    /// <summary>The work as it follows upon what stood before: its history goes on from there, and deliverables and steps that are new get numbers that nothing had.</summary>
    /// <param name="before">What stood before; nothing where this is the first.</param>
    public AssignmentWork After(AssignmentWork? before)
    {
        var (deliverables, lastDeliverable) = Numbered(Deliverables, before?.LastDeliverable ?? 0, each => each.Number, (each, number) => each with { Number = number });
        var (steps, lastStep) = Numbered(Steps, before?.LastStep ?? 0, each => each.Number, (each, number) => each with { Number = number });
        var history = before is null ? History : before.State == State ? before.History : before.History.Add(History[^1]);
        return this with { History = history, Deliverables = deliverables, Steps = steps, LastDeliverable = lastDeliverable, LastStep = lastStep };
    }

    /// <summary>How it is written on paper.</summary>
    public string Write() => JsonSerializer.Serialize(
        new WrittenWork(
            [.. History.Select(each => new WrittenState(AssignmentStates.Word(each.State), each.On, each.Reason))],
            [.. Deliverables],
            [.. Steps.Select(each => new WrittenStep(each.Number, each.What, each.Responsible, each.Due, FollowUpStates.Word(each.State)))],
            [.. Dependencies.Select(each => new WrittenDependency(each.On.Value, each.Why))],
            [.. Hindrances], LastDeliverable, LastStep),
        WorkJson.Default.WrittenWork);

    private static (ImmutableArray<T> All, int Last) Numbered<T>(ImmutableArray<T> all, int last, Func<T, int> numberOf, Func<T, int, T> with)
    {
        var seen = new HashSet<int>();
        var next = last;
        return ([.. all.Select(each => numberOf(each) > 0 && numberOf(each) <= last && seen.Add(numberOf(each)) ? each : with(each, ++next))], next);
    }
}

/// <summary>The form of the paper.</summary>
internal sealed record WrittenWork(
    WrittenState[] History, Deliverable[] Deliverables, WrittenStep[] Steps, WrittenDependency[] Dependencies, string[] Hindrances, int LastDeliverable, int LastStep);

/// <summary>The form of a state on it.</summary>
internal sealed record WrittenState(string State, DateOnly On, string Reason);

/// <summary>The form of a step on it.</summary>
internal sealed record WrittenStep(int Number, string What, string Responsible, DateOnly? Due, string State);

/// <summary>The form of a dependency on it.</summary>
internal sealed record WrittenDependency(string On, string Why);

/// <summary>How it is read and written.</summary>
[JsonSerializable(typeof(WrittenWork))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, IgnoreReadOnlyProperties = true)]
internal sealed partial class WorkJson : JsonSerializerContext;
