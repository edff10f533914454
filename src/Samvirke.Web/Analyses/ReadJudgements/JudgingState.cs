using Samvirke.Analysis.Judging;
using Samvirke.Analysis.Relating;

namespace Samvirke.Web.Analyses.ReadJudgements;

/// <summary>Whether people have judged a pair or a group, as can be asked for.</summary>
internal enum JudgingState
{
    /// <summary>Somebody has.</summary>
    Judged,

    /// <summary>Nobody has.</summary>
    Unjudged,

    /// <summary>Some have, and they disagree.</summary>
    Disputed,

    /// <summary>All who have say that there is nothing to it: it is shown only where one asks for this.</summary>
    Rejected,
}

/// <summary>The words of the states, as they stand in addresses, and what they take in.</summary>
internal static class JudgingStates
{
    /// <summary>The words, in the order of pages.</summary>
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<JudgingState>().Select(Word)];

    /// <summary>The word of the state.</summary>
    public static string Word(JudgingState state) => state switch
    {
        JudgingState.Judged => "yes",
        JudgingState.Unjudged => "no",
        JudgingState.Disputed => "disputed",
        JudgingState.Rejected => "rejected",
        _ => throw new InvalidOperationException($"An unknown state: {state}"),
    };

    /// <summary>The state of the word, or nothing.</summary>
    public static JudgingState? Find(string word) => Enum.GetValues<JudgingState>().Where(state => Word(state) == word).Select(state => (JudgingState?)state).FirstOrDefault();

    /// <summary>Whether what is said of the pair, if anything, makes it one of these.</summary>
    public static bool Fits(this JudgingState state, JudgedPair? judged) => Fits(state, judged is not null, judged is { IsDisputed: true }, judged?.Agreed == EffortRelation.None);

    /// <summary>Whether what is said of the group, if anything, makes it one of these.</summary>
    public static bool Fits(this JudgingState state, JudgedGroup? judged) => Fits(state, judged is not null, judged is { IsDisputed: true }, judged?.Agreed == GroupAnswer.None);

    private static bool Fits(JudgingState state, bool isJudged, bool isDisputed, bool isRejected) => state switch
    {
        JudgingState.Judged => isJudged,
        JudgingState.Unjudged => !isJudged,
        JudgingState.Disputed => isDisputed,
        JudgingState.Rejected => isRejected,
        _ => throw new InvalidOperationException($"An unknown state: {state}"),
    };
}
