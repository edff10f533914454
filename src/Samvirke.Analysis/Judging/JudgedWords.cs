using Samvirke.Analysis.Relating;

namespace Samvirke.Analysis.Judging;

/// <summary>The words by which judgements stand in the register.</summary>
public static class JudgedWords
{
    /// <summary>The detail that says how the two relate.</summary>
    public const string Key = "judged";

    /// <summary>The detail that says why.</summary>
    public const string Reason = "reason";

    /// <summary>The word of the relation.</summary>
    public static string Of(EffortRelation relation) => relation switch
    {
        EffortRelation.None => "none",
        EffortRelation.Overlaps => "overlaps",
        EffortRelation.Complements => "complements",
        EffortRelation.Supports => "supports",
        EffortRelation.Conflicts => "conflicts",
        _ => throw new InvalidOperationException($"An unknown relation: {relation}"),
    };

    /// <summary>The relation of the word, or none where it is no such word.</summary>
    public static EffortRelation? Relation(string? word) => RelationModel.Relations.Where(relation => Of(relation) == word).Select(relation => (EffortRelation?)relation).FirstOrDefault();
}
