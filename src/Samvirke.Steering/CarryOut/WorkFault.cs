using Samvirke.Register.Texts;

namespace Samvirke.Steering.CarryOut;

/// <summary>What is typed of the work with an assignment.</summary>
public enum WorkField
{
    /// <summary>How far it has come.</summary>
    State,

    /// <summary>Why it came there.</summary>
    Reason,

    /// <summary>What hinders it.</summary>
    Hindrances,

    /// <summary>What is to be delivered.</summary>
    DeliverableWhat,

    /// <summary>By when.</summary>
    DeliverableDue,

    /// <summary>When it was.</summary>
    DeliverableDelivered,

    /// <summary>Where it is.</summary>
    DeliverableWhere,

    /// <summary>What has to be done.</summary>
    StepWhat,

    /// <summary>Who answers for it.</summary>
    StepResponsible,

    /// <summary>By when.</summary>
    StepDue,

    /// <summary>What it waits for.</summary>
    DependencyOn,

    /// <summary>What is needed from it.</summary>
    DependencyWhy,
}

/// <summary>What has to be mended in work that was typed: exactly one of the records below.</summary>
/// <param name="Field">Where.</param>
/// <param name="Row">In which row, from 0; nothing where it is about the whole.</param>
public abstract record WorkFault(WorkField Field, int? Row = null)
{
    /// <summary>It is no state.</summary>
    public sealed record NoState() : WorkFault(WorkField.State);

    /// <summary>One does not come there from where it stands: something between is left out.</summary>
    public sealed record NoWay(AssignmentState From, AssignmentState To) : WorkFault(WorkField.State);

    /// <summary>It goes back, or ends before its time, and it is not said why.</summary>
    public sealed record NoReason(AssignmentState From, AssignmentState To) : WorkFault(WorkField.Reason);

    /// <summary>It is no day.</summary>
    public sealed record NoDay(WorkField Where, int At, string Typed) : WorkFault(Where, At);

    /// <summary>It is said to be delivered on a day that has not come.</summary>
    public sealed record NotYet(int At) : WorkFault(WorkField.DeliverableDelivered, At);

    /// <summary>Something is to be delivered, and it is not said what.</summary>
    public sealed record NothingToDeliver(int At) : WorkFault(WorkField.DeliverableWhat, At);

    /// <summary>Somebody is to do something, and it is not said what.</summary>
    public sealed record NothingToDo(int At) : WorkFault(WorkField.StepWhat, At);

    /// <summary>It waits for something that is no assignment of the register.</summary>
    public sealed record NoAssignment(int At, string Typed) : WorkFault(WorkField.DependencyOn, At);

    /// <summary>It waits for itself.</summary>
    public sealed record OnItself(int At) : WorkFault(WorkField.DependencyOn, At);

    /// <summary>It waits for the same twice.</summary>
    public sealed record Twice(int At) : WorkFault(WorkField.DependencyOn, At);

    /// <summary>It waits for something, and it is not said what for.</summary>
    public sealed record NoWhy(int At) : WorkFault(WorkField.DependencyWhy, At);

    /// <summary>It has characters that cannot be shown.</summary>
    /// <param name="Where">The field.</param>
    /// <param name="At">The row.</param>
    /// <param name="Fault">Which, to follow upon the name of the field.</param>
    public sealed record NoText(WorkField Where, int? At, LocalizedText Fault) : WorkFault(Where, At);
}
