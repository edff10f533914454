using System.Collections.Immutable;

namespace Samvirke.Storage.Workbench;

/// <summary>How far what was decided has come.</summary>
public enum FollowUpState
{
    /// <summary>Nobody has begun.</summary>
    NotBegun,

    /// <summary>Somebody has.</summary>
    UnderWay,

    /// <summary>It is done.</summary>
    Done,

    /// <summary>It is not to be done after all.</summary>
    Dropped,
}

/// <summary>The words that states are kept under.</summary>
public static class FollowUpStates
{
    /// <summary>All of them, in the order in which one chooses.</summary>
    public static ImmutableArray<FollowUpState> All { get; } = [.. Enum.GetValues<FollowUpState>()];

    /// <summary>The word for the state in papers and forms.</summary>
    public static string Word(FollowUpState state) => state switch
    {
        FollowUpState.NotBegun => "not-begun",
        FollowUpState.UnderWay => "under-way",
        FollowUpState.Done => "done",
        FollowUpState.Dropped => "dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No state."),
    };

    /// <summary>The state that the word stands for, or nothing.</summary>
    public static FollowUpState? Find(string? word) => All.Where(state => Word(state) == word).Select(state => (FollowUpState?)state).FirstOrDefault();
}
