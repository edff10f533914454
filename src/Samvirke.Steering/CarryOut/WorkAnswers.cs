using System.Collections.Immutable;
using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Register.Text;
using Samvirke.Register.Texts;
using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.CarryOut;

/// <summary>A deliverable as it was typed.</summary>
public sealed record DeliverableAnswers(string Number, string What, string Due, string Delivered, string Where)
{
    /// <summary>Nothing.</summary>
    public static DeliverableAnswers Empty { get; } = new("", "", "", "", "");

    /// <summary>Whether nothing is typed in it.</summary>
    public bool IsEmpty => What.Length + Due.Length + Delivered.Length + Where.Length == 0;
}

/// <summary>A step as it was typed.</summary>
public sealed record StepAnswers(string Number, string What, string Responsible, string Due, string State)
{
    /// <summary>Nothing.</summary>
    public static StepAnswers Empty { get; } = new("", "", "", "", "");

    /// <summary>Whether nothing is typed in it.</summary>
    public bool IsEmpty => What.Length + Responsible.Length + Due.Length == 0;
}

/// <summary>A dependency as it was typed: the id of an assignment, and why.</summary>
public sealed record DependencyAnswers(string On, string Why)
{
    /// <summary>Nothing.</summary>
    public static DependencyAnswers Empty { get; } = new("", "");

    /// <summary>Whether nothing is typed in it.</summary>
    public bool IsEmpty => On.Length + Why.Length == 0;
}

/// <summary>What an organisation does with an assignment, as it was typed; what was left empty is an empty text.</summary>
/// <param name="State">The word for how far it has come.</param>
/// <param name="Reason">Why it came there.</param>
/// <param name="Deliverables">What is to be delivered.</param>
/// <param name="Steps">What has to be done on the way.</param>
/// <param name="Dependencies">What it waits for.</param>
/// <param name="Hindrances">What hinders it, one thing on each line.</param>
public sealed record WorkAnswers(
    string State, string Reason, ImmutableArray<DeliverableAnswers> Deliverables, ImmutableArray<StepAnswers> Steps, ImmutableArray<DependencyAnswers> Dependencies, string Hindrances)
{
    private const string DayForm = "yyyy-MM-dd";

    /// <summary>Nothing: the assignment has been given.</summary>
    public static WorkAnswers Empty { get; } = new(AssignmentStates.Word(AssignmentState.Given), "", [], [], [], "");

    /// <summary>The work as one would type it; the reason of a state that stands is not typed again.</summary>
    public static WorkAnswers Of(AssignmentWork work) => new(
        AssignmentStates.Word(work.State), "",
        [.. work.Deliverables.Select(each => new DeliverableAnswers(Written(each.Number), each.What, Written(each.Due), Written(each.Delivered), each.Where))],
        [.. work.Steps.Select(each => new StepAnswers(Written(each.Number), each.What, each.Responsible, Written(each.Due), FollowUpStates.Word(each.State)))],
        [.. work.Dependencies.Select(each => new DependencyAnswers(each.On.Value, each.Why))],
        string.Join('\n', work.Hindrances));

    /// <summary>The work, or all that has to be mended in it.</summary>
    /// <param name="assignment">The assignment that it is about.</param>
    /// <param name="before">What stood before; nothing where this is the first.</param>
    /// <param name="isAssignment">Whether an id is an assignment's.</param>
    /// <param name="today">The day.</param>
    public WorkReading Read(EntryId assignment, AssignmentWork? before, Func<string, bool> isAssignment, DateOnly today)
    {
        ImmutableArray<WorkFault> faults = [.. StateFaults(before), .. DeliverableFaults(today), .. StepFaults(), .. DependencyFaults(assignment, isAssignment), .. TextFaults()];
        if (!faults.IsEmpty) return new WorkReading.Faulty(faults);
        return new WorkReading.Found(new AssignmentWork(
            [new StateStep(AssignmentStates.Find(State)!.Value, today, Reason)],
            [.. Deliverables.Where(each => !each.IsEmpty).Select(each => new Deliverable(Number(each.Number), each.What, WrittenDay.Read(each.Due), WrittenDay.Read(each.Delivered), each.Where))],
            [.. Steps.Where(each => !each.IsEmpty).Select(each => new WorkStep(Number(each.Number), each.What, each.Responsible, WrittenDay.Read(each.Due), FollowUpStates.Find(each.State) ?? FollowUpState.NotBegun))],
            [.. Dependencies.Where(each => !each.IsEmpty).Select(each => new Dependency(new EntryId(each.On), each.Why))],
            [.. Hindrances.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)]).After(before));
    }

    private IEnumerable<WorkFault> StateFaults(AssignmentWork? before)
    {
        if (AssignmentStates.Find(State) is not { } state)
        {
            yield return new WorkFault.NoState();
            yield break;
        }

        if (before is null) yield break;
        var move = AssignmentStates.MoveOf(before.State, state);
        if (move == StateMove.Closed) yield return new WorkFault.NoWay(before.State, state);
        if (move == StateMove.WithReason && Reason.Length == 0) yield return new WorkFault.NoReason(before.State, state);
    }

    private IEnumerable<WorkFault> DeliverableFaults(DateOnly today)
    {
        for (var row = 0; row < Deliverables.Length; row++)
        {
            var typed = Deliverables[row];
            if (typed is { IsEmpty: false, What.Length: 0 }) yield return new WorkFault.NothingToDeliver(row);
            if (IsNoDay(typed.Due)) yield return new WorkFault.NoDay(WorkField.DeliverableDue, row, typed.Due);
            if (IsNoDay(typed.Delivered)) yield return new WorkFault.NoDay(WorkField.DeliverableDelivered, row, typed.Delivered);
            else if (WrittenDay.Read(typed.Delivered) > today) yield return new WorkFault.NotYet(row);
        }
    }

    private IEnumerable<WorkFault> StepFaults()
    {
        for (var row = 0; row < Steps.Length; row++)
        {
            if (Steps[row] is { IsEmpty: false, What.Length: 0 }) yield return new WorkFault.NothingToDo(row);
            if (IsNoDay(Steps[row].Due)) yield return new WorkFault.NoDay(WorkField.StepDue, row, Steps[row].Due);
        }
    }

    private IEnumerable<WorkFault> DependencyFaults(EntryId assignment, Func<string, bool> isAssignment)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var row = 0; row < Dependencies.Length; row++)
        {
            var typed = Dependencies[row];
            if (typed.IsEmpty) continue;
            if (typed.On == assignment.Value) yield return new WorkFault.OnItself(row);
            else if (!isAssignment(typed.On)) yield return new WorkFault.NoAssignment(row, typed.On);
            else if (!seen.Add(typed.On)) yield return new WorkFault.Twice(row);
            if (typed.Why.Length == 0) yield return new WorkFault.NoWhy(row);
        }
    }

    private IEnumerable<WorkFault> TextFaults()
    {
        IEnumerable<(WorkField Field, int? Row, string Text)> texts =
        [
            (WorkField.Reason, null, Reason), (WorkField.Hindrances, null, Hindrances),
            .. Deliverables.SelectMany((each, row) => ((WorkField, int?, string)[])[(WorkField.DeliverableWhat, row, each.What), (WorkField.DeliverableWhere, row, each.Where)]),
            .. Steps.SelectMany((each, row) => ((WorkField, int?, string)[])[(WorkField.StepWhat, row, each.What), (WorkField.StepResponsible, row, each.Responsible)]),
            .. Dependencies.Select((each, row) => (WorkField.DependencyWhy, (int?)row, each.Why)),
        ];
        return texts.Select(each => PlainText.Fault(each.Text) is { } fault ? new WorkFault.NoText(each.Field, each.Row, fault) : null).OfType<WorkFault>();
    }

    private static bool IsNoDay(string typed) => typed.Length > 0 && WrittenDay.Read(typed) is null;

    private static int Number(string typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Written(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture) ?? "";
}

/// <summary>What came of reading work that was typed: exactly one of the records below.</summary>
public abstract record WorkReading
{
    private WorkReading()
    {
    }

    /// <summary>It can be kept.</summary>
    public sealed record Found(AssignmentWork Work) : WorkReading;

    /// <summary>Something has to be mended.</summary>
    public sealed record Faulty(ImmutableArray<WorkFault> Faults) : WorkReading;
}
