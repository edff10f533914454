using System.Collections.Immutable;
using Samvirke.Register.Texts;

namespace Samvirke.Steering.CarryOut;

/// <summary>How far an assignment has come at an organisation that has it.</summary>
public enum AssignmentState
{
    /// <summary>It has been given, and nobody has begun.</summary>
    Given,

    /// <summary>Somebody works at it.</summary>
    UnderWay,

    /// <summary>What was asked for is delivered.</summary>
    Delivered,

    /// <summary>What was delivered is being followed up.</summary>
    FollowedUp,

    /// <summary>There is nothing more to do.</summary>
    Ended,
}

/// <summary>The words that states are kept under, and what may follow what.</summary>
public static class AssignmentStates
{
    /// <summary>All of them, in their order.</summary>
    public static ImmutableArray<AssignmentState> All { get; } = [.. Enum.GetValues<AssignmentState>()];

    /// <summary>The word for the state in papers, forms and addresses.</summary>
    public static string Word(AssignmentState state) => state switch
    {
        AssignmentState.Given => "given",
        AssignmentState.UnderWay => "under-way",
        AssignmentState.Delivered => "delivered",
        AssignmentState.FollowedUp => "followed-up",
        AssignmentState.Ended => "ended",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>What the state is called.</summary>
    public static LocalizedText Label(AssignmentState state) => state switch
    {
        AssignmentState.Given => new("Gitt", "Gitt", "Given"),
        AssignmentState.UnderWay => new("I arbeid", "I arbeid", "Under way"),
        AssignmentState.Delivered => new("Levert", "Levert", "Delivered"),
        AssignmentState.FollowedUp => new("Følges opp", "Blir følgt opp", "Followed up"),
        AssignmentState.Ended => new("Avsluttet", "Avslutta", "Ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>The state that the word stands for, or nothing.</summary>
    public static AssignmentState? Find(string? word) => All.Where(state => Word(state) == word).Select(state => (AssignmentState?)state).FirstOrDefault();

    /// <summary>How one comes from one state to another.</summary>
    public static StateMove MoveOf(AssignmentState from, AssignmentState to) => (from, to) switch
    {
        _ when from == to => StateMove.Stays,
        (AssignmentState.Given, AssignmentState.UnderWay) => StateMove.Free,
        (AssignmentState.UnderWay, AssignmentState.Delivered) => StateMove.Free,
        (AssignmentState.Delivered, AssignmentState.FollowedUp or AssignmentState.Ended) => StateMove.Free,
        (AssignmentState.FollowedUp, AssignmentState.Ended) => StateMove.Free,
        // What was taken away or given up ends too, and why is said.
        (_, AssignmentState.Ended) => StateMove.WithReason,
        _ when to < from => StateMove.WithReason,
        _ => StateMove.Closed,
    };

    /// <summary>Whether what was asked for is still to come.</summary>
    public static bool IsOpen(AssignmentState state) => state is AssignmentState.Given or AssignmentState.UnderWay;
}

/// <summary>How one comes from one state to another.</summary>
public enum StateMove
{
    /// <summary>It is the same state.</summary>
    Stays,

    /// <summary>It is the way forward.</summary>
    Free,

    /// <summary>It is a way back, or an end before its time, and why is said.</summary>
    WithReason,

    /// <summary>There is no such way: something between is left out.</summary>
    Closed,
}
