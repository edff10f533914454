using System.Collections.Immutable;

namespace Samvirke.Steering.RunProgramme;

/// <summary>What somebody wants with an initiative.</summary>
/// <param name="To">The stage that it is to come to.</param>
/// <param name="On">The day on which that was decided.</param>
/// <param name="Forum">The forum that decided.</param>
/// <param name="Why">The reason.</param>
public sealed record StageWish(Stage To, DateOnly On, Forum? Forum, string Why);

/// <summary>What came of moving an initiative: exactly one of the records below.</summary>
public abstract record MoveOutcome
{
    private MoveOutcome()
    {
    }

    /// <summary>It has come there.</summary>
    public sealed record Moved(Initiative Initiative) : MoveOutcome;

    /// <summary>It stays where it is.</summary>
    public sealed record Refused(ImmutableArray<GateRefusal> Refusals) : MoveOutcome;
}

/// <summary>Why an initiative stays where it is: exactly one of the records below.</summary>
public abstract record GateRefusal
{
    private GateRefusal()
    {
    }

    /// <summary>It cannot come there from where it is.</summary>
    public sealed record NoWay(Stage From, Stage To) : GateRefusal;

    /// <summary>Nobody has evaluated it, or nothing that was found counts any more.</summary>
    public sealed record NoEvaluation(Stage To) : GateRefusal;

    /// <summary>It is evaluated, and no evaluation carries it.</summary>
    public sealed record NotCarried(Stage To, ImmutableArray<Evaluation> Evaluations) : GateRefusal;

    /// <summary>It is not said why.</summary>
    public sealed record NoReason(Stage To) : GateRefusal;

    /// <summary>It is not said which forum decided.</summary>
    public sealed record NobodyDecided : GateRefusal;

    /// <summary>The forum does not decide: it coordinates or gives advice.</summary>
    public sealed record ForumDecidesNothing(Forum Forum) : GateRefusal;

    /// <summary>The forum no longer meets.</summary>
    public sealed record ForumIsClosed(Forum Forum) : GateRefusal;

    /// <summary>The day has not come.</summary>
    public sealed record NotYet : GateRefusal;

    /// <summary>It came to where it is after that day.</summary>
    public sealed record BeforeTheLast(DateOnly Last) : GateRefusal;
}

/// <summary>What came of setting an evaluation aside: exactly one of the records below.</summary>
public abstract record SetAsideOutcome
{
    private SetAsideOutcome()
    {
    }

    /// <summary>It no longer counts.</summary>
    public sealed record Done(Initiative Initiative) : SetAsideOutcome;

    /// <summary>There is none that counts with that number.</summary>
    public sealed record Gone : SetAsideOutcome;

    /// <summary>It is not said why.</summary>
    public sealed record NoReason : SetAsideOutcome;

    /// <summary>It alone carries where the initiative stands: that has to be moved back first.</summary>
    public sealed record CarriesWhereItStands(Stage Stage) : SetAsideOutcome;
}

/// <summary>
/// The gates between stages. An initiative goes to the next stage, back, or is stopped; to be recommended or in use it takes an evaluation that carries it. There is
/// no other way to another stage.
/// </summary>
public static class StageGate
{
    /// <summary>The stages that an initiative can come to from where it is, as far as the way is concerned.</summary>
    public static ImmutableArray<Stage> Ways(Initiative initiative) => initiative.Stage == Stage.Stopped
        ? [.. Words.All<Stage>().Where(stage => stage <= Before(initiative))]
        : [.. Words.All<Stage>().Where(stage => stage < initiative.Stage || stage == initiative.Stage + 1 || stage == Stage.Stopped)];

    /// <summary>Whether it takes an evaluation that carries it to be there.</summary>
    public static bool TakesEvaluation(Stage stage) => stage is Stage.Recommended or Stage.InUse;

    /// <summary>Moves the initiative, or says all that stands in the way.</summary>
    public static MoveOutcome Move(Initiative initiative, StageWish wish, DateOnly today)
    {
        ImmutableArray<GateRefusal> refusals = [.. Refusals(initiative, wish, today)];
        if (!refusals.IsEmpty) return new MoveOutcome.Refused(refusals);
        var carried = TakesEvaluation(wish.To) ? initiative.Carrying?.Number : null;
        return new MoveOutcome.Moved(initiative with { Moves = initiative.Moves.Add(new(initiative.Stage, wish.To, wish.On, wish.Forum!.Number, wish.Forum.Name, wish.Why, carried)) });
    }

    /// <summary>The initiative with one more evaluation.</summary>
    public static Initiative Evaluate(Initiative initiative, Evaluation evaluation) =>
        initiative with { Evaluations = initiative.Evaluations.Add(evaluation with { Number = initiative.Evaluations.Length + 1, SetAside = null }) };

    /// <summary>Says that an evaluation no longer counts.</summary>
    public static SetAsideOutcome SetAside(Initiative initiative, int number, string why)
    {
        if (initiative.Evaluations.FirstOrDefault(each => each.Number == number && each.SetAside is null) is not { } evaluation) return new SetAsideOutcome.Gone();
        if (why.Length == 0) return new SetAsideOutcome.NoReason();
        var without = initiative with { Evaluations = initiative.Evaluations.Replace(evaluation, evaluation with { SetAside = why }) };
        return TakesEvaluation(initiative.Stage) && without.Carrying is null ? new SetAsideOutcome.CarriesWhereItStands(initiative.Stage) : new SetAsideOutcome.Done(without);
    }

    private static IEnumerable<GateRefusal> Refusals(Initiative initiative, StageWish wish, DateOnly today)
    {
        if (!Ways(initiative).Contains(wish.To)) yield return new GateRefusal.NoWay(initiative.Stage, wish.To);
        else if (TakesEvaluation(wish.To) && initiative.Carrying is null) yield return Uncarried(initiative, wish.To);
        if (wish.Why.Length == 0) yield return new GateRefusal.NoReason(wish.To);
        if (wish.Forum is not { } forum) yield return new GateRefusal.NobodyDecided();
        else if (forum.IsClosed) yield return new GateRefusal.ForumIsClosed(forum);
        else if (!forum.Decides) yield return new GateRefusal.ForumDecidesNothing(forum);
        if (wish.On > today) yield return new GateRefusal.NotYet();
        if (wish.On < initiative.Moves[^1].On) yield return new GateRefusal.BeforeTheLast(initiative.Moves[^1].On);
    }

    private static GateRefusal Uncarried(Initiative initiative, Stage to)
    {
        ImmutableArray<Evaluation> counting = [.. initiative.Evaluations.Where(each => each.SetAside is null)];
        return counting.IsEmpty ? new GateRefusal.NoEvaluation(to) : new GateRefusal.NotCarried(to, counting);
    }

    /// <summary>The stage that a stopped initiative had.</summary>
    private static Stage Before(Initiative initiative) => initiative.Moves[^1].From ?? Stage.Idea;
}
