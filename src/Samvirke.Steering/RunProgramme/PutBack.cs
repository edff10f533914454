using Samvirke.Storage.Workbench;

namespace Samvirke.Steering.RunProgramme;

/// <summary>That what is written was put back to what it said in an earlier version.</summary>
/// <param name="Version">The version.</param>
/// <param name="On">The day on which it was put back.</param>
/// <param name="Reason">Why.</param>
public sealed record PutBackNote(long Version, DateOnly On, string Reason);

/// <summary>
/// Puts back what was written, as a new version. What has happened is not undone by that: mandates, stages and evaluations have ways of their own to be taken back, each with its reason, and
/// what others name by number stays, so that no number comes to stand for something else.
/// </summary>
public static class PutBack
{
    /// <summary>The programme as it was then. Its mandates stay as they are now, and forums that were set up since no longer meet.</summary>
    public static Programme Of(Programme now, Programme then, PutBackNote note) => now with
    {
        Name = then.Name,
        About = then.About,
        Basis = then.Basis,
        ReportsTo = then.ReportsTo,
        Forums = [.. then.Forums, .. now.Forums.Where(forum => then.Forum(forum.Number) is null).Select(forum => forum with { IsClosed = true })],
        Criteria = then.Criteria with { Last = Math.Max(now.Criteria.Last, then.Criteria.Last) },
        Resources = then.Resources,
        PutBacks = now.PutBacks.Add(note),
    };

    /// <summary>The initiative as it was then. Its stages and evaluations stay.</summary>
    public static Initiative Of(Initiative now, Initiative then, PutBackNote note) =>
        now with { Name = then.Name, About = then.About, Links = then.Links, Ratings = then.Ratings, Plan = then.Plan, PutBacks = now.PutBacks.Add(note) };

    /// <summary>The meeting as it was then.</summary>
    public static ProgrammeMeeting Of(ProgrammeMeeting now, ProgrammeMeeting then, PutBackNote note) =>
        then with { Last = Math.Max(now.Last, then.Last), PutBacks = now.PutBacks.Add(note) };
}

/// <summary>The form in which somebody says why something is put back.</summary>
public static class PutBackForm
{
    public const string Reason = "hvorfor";

    /// <summary>The reason that was typed.</summary>
    public static AnswerReading<string> Read(TypedAnswers typed)
    {
        var reader = new AnswerReader(typed);
        var reason = reader.Text(Reason, AnswerTexts.NoReasonToPutBack);
        return reader.Read(() => reason);
    }
}
