using System.Collections.Immutable;

namespace Samvirke.Municipality.KeepGrants;

/// <summary>How far it has come with a grant.</summary>
public enum GrantState
{
    /// <summary>The municipality means to apply.</summary>
    Planned,

    /// <summary>It has applied.</summary>
    Applied,

    /// <summary>It has got the money.</summary>
    Granted,

    /// <summary>It got nothing.</summary>
    Refused,

    /// <summary>The money is used, and a report is due.</summary>
    Reporting,

    /// <summary>It has reported, and nothing remains to be done.</summary>
    Ended,
}

/// <summary>The words that states are kept under.</summary>
public static class GrantStates
{
    /// <summary>All of them, in the order in which one chooses.</summary>
    public static ImmutableArray<GrantState> All { get; } = [.. Enum.GetValues<GrantState>()];

    /// <summary>The word for the state in papers, forms and tables.</summary>
    public static string Word(GrantState state) => state switch
    {
        GrantState.Planned => "planned",
        GrantState.Applied => "applied",
        GrantState.Granted => "granted",
        GrantState.Refused => "refused",
        GrantState.Reporting => "reporting",
        GrantState.Ended => "ended",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>The state that the word stands for, or nothing.</summary>
    public static GrantState? Find(string? word) => All.Where(state => Word(state) == word).Select(state => (GrantState?)state).FirstOrDefault();
}
