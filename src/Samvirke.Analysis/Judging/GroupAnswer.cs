namespace Samvirke.Analysis.Judging;

/// <summary>What an organisation can say of a group. A closed set.</summary>
public enum GroupAnswer
{
    /// <summary>That they belong together, as the analysis says.</summary>
    Together,

    /// <summary>That they complement each other.</summary>
    Complements,

    /// <summary>That some of them support others.</summary>
    Supports,

    /// <summary>That they cannot all be followed.</summary>
    Conflicts,

    /// <summary>That they do not belong together.</summary>
    None,
}

/// <summary>The words of the answers, as they stand in the register.</summary>
public static class GroupAnswers
{
    /// <summary>The answers, in the order of pages.</summary>
    public static IReadOnlyList<GroupAnswer> All { get; } = Enum.GetValues<GroupAnswer>();

    /// <summary>The word of the answer.</summary>
    public static string Word(this GroupAnswer answer) => answer switch
    {
        GroupAnswer.Together => "together",
        GroupAnswer.Complements => "complements",
        GroupAnswer.Supports => "supports",
        GroupAnswer.Conflicts => "conflicts",
        GroupAnswer.None => "none",
        _ => throw new InvalidOperationException($"An unknown answer: {answer}"),
    };

    /// <summary>The answer of the word, or nothing where it is no such word.</summary>
    public static GroupAnswer? Find(string? word) => All.Where(answer => answer.Word() == word).Select(answer => (GroupAnswer?)answer).FirstOrDefault();
}
