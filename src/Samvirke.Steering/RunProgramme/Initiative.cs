using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.RunProgramme;

/// <summary>How far an initiative has come.</summary>
public enum Stage
{
    /// <summary>Somebody has thought of it.</summary>
    Idea,

    /// <summary>It is being made.</summary>
    Development,

    /// <summary>It is tried out.</summary>
    Trial,

    /// <summary>It is found out whether it works.</summary>
    Evaluation,

    /// <summary>The programme recommends it.</summary>
    Recommended,

    /// <summary>It is used.</summary>
    InUse,

    /// <summary>It goes no further.</summary>
    Stopped,
}

/// <summary>Something that a programme sets going, follows, and recommends or stops.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="About">What it is.</param>
/// <param name="Links">Entries of the register that it has to do with: measures, proposals, challenges, assignments.</param>
/// <param name="Moves">How it came to where it is, the first one first; nothing is ever taken out.</param>
/// <param name="Evaluations">What has been found out about it; nothing is ever taken out.</param>
/// <param name="Ratings">How the board rates it.</param>
/// <param name="Plan">Which years each stage is planned for.</param>
public sealed record Initiative(
    string Name, string About, ImmutableArray<EntryId> Links, ImmutableArray<StageMove> Moves, ImmutableArray<Evaluation> Evaluations, ImmutableArray<InitiativeRating> Ratings, ImmutableArray<PlannedStage> Plan)
{
    /// <summary>The sort of paper that initiatives are kept as.</summary>
    public const string Sort = "initiative";

    /// <summary>The times that it was put back to what it said before, the first one first.</summary>
    public ImmutableArray<PutBackNote> PutBacks { get => field.IsDefault ? [] : field; init; }

    /// <summary>Where it stands.</summary>
    public Stage Stage => Moves[^1].To;

    /// <summary>An initiative that begins as an idea.</summary>
    public static Initiative Begin(string name, string about, ImmutableArray<EntryId> links, DateOnly on) =>
        new(name, about, links, [new StageMove(null, Stage.Idea, on, null, "", "", null)], [], [], []);

    /// <summary>The latest evaluation that carries it; nothing where none does.</summary>
    public Evaluation? Carrying => Evaluations.LastOrDefault(each => each.DoesCarry);
}

/// <summary>That an initiative came to a stage.</summary>
/// <param name="From">The stage before; nothing where it began.</param>
/// <param name="To">The stage.</param>
/// <param name="On">The day.</param>
/// <param name="Forum">The number of the forum that decided; nothing where it began.</param>
/// <param name="ForumName">What that forum was called then.</param>
/// <param name="Why">The reason.</param>
/// <param name="Evaluation">The number of the evaluation that carried it, where it took one.</param>
public sealed record StageMove(Stage? From, Stage To, DateOnly On, int? Forum, string ForumName, string Why, int? Evaluation);

/// <summary>How sure a finding is (the four levels of GRADE).</summary>
public enum Certainty
{
    /// <summary>Further research hardly changes it.</summary>
    High,

    /// <summary>Further research may change it.</summary>
    Moderate,

    /// <summary>Further research probably changes it.</summary>
    Low,

    /// <summary>Very unsure.</summary>
    VeryLow,
}

/// <summary>Whether an evaluation carries that an initiative is recommended.</summary>
public enum EvaluationVerdict
{
    /// <summary>It carries it.</summary>
    Carries,

    /// <summary>It cannot say.</summary>
    Undecided,

    /// <summary>It does not carry it.</summary>
    DoesNotCarry,
}

/// <summary>What has been found out about an initiative. It is never changed: one that was wrong is set aside, with the reason, and another written.</summary>
/// <param name="Number">Which of the initiative's.</param>
/// <param name="Design">How it was found out.</param>
/// <param name="Finding">What was found.</param>
/// <param name="Certainty">How sure that is.</param>
/// <param name="Verdict">Whether it carries.</param>
/// <param name="Source">Where it stands, in the register.</param>
/// <param name="Locator">The place in it.</param>
/// <param name="Link">Where it stands, on the web.</param>
/// <param name="SetAside">Why it no longer counts; nothing where it does.</param>
public sealed record Evaluation(int Number, string Design, string Finding, Certainty Certainty, EvaluationVerdict Verdict, EntryId? Source, string Locator, string Link, string? SetAside)
{
    /// <summary>Whether it carries that the initiative is recommended.</summary>
    public bool DoesCarry => SetAside is null && Verdict == EvaluationVerdict.Carries;
}

/// <summary>How an initiative is rated on a criterion.</summary>
/// <param name="Criterion">The number of the criterion.</param>
/// <param name="Points">From 1 to 5.</param>
/// <param name="Why">The reason; may be empty.</param>
public sealed record InitiativeRating(int Criterion, int Points, string Why)
{
    /// <summary>The fewest points.</summary>
    public const int Least = 1;

    /// <summary>The most points.</summary>
    public const int Most = 5;
}

/// <summary>The years that a stage is planned for.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="From">The first year.</param>
/// <param name="To">The last year.</param>
public sealed record PlannedStage(Stage Stage, int From, int To);
