using System.Collections.Immutable;
using Samvirke.Register.Entries;

namespace Samvirke.Steering.RunProgramme;

/// <summary>The form of a forum.</summary>
public static class ForumForm
{
    public const string Name = "navn";
    public const string Sort = "slag";
    public const string Task = "oppgave";
    public const string Leader = "leder";
    public const string LeadRotates = "lederen-skifter";
    public const string LeadHow = "hvordan-lederen-skifter";
    public const string Meets = "motes";
    public const string Rule = "beslutning";
    public const string RuleHow = "hvordan-det-besluttes";
    public const string ReportsTo = "rapporterer";
    public const string Basis = "grunnlag";
    public const string IsClosed = "nedlagt";
    public const string Members = "deltaker";
    public const string Party = "hvem";
    public const string Post = "stilling";
    public const string IsYouthVoice = "unge";
    public const string Several = "flere";

    /// <summary>Members at most, and rows that stand empty below those that are there.</summary>
    public const int MostMembers = 60;
    public const int EmptyRows = 3;

    /// <summary>What stands behind a member in a line of several to say that it is there as a voice of young people.</summary>
    private static readonly ImmutableArray<string> YouthMarks = ["(unge)", "(young)"];

    /// <summary>What one would type to have this forum.</summary>
    public static TypedAnswers Of(Forum forum, Programme programme, Parties sitting)
    {
        var typed = TypedAnswers.Nothing.With(Name, forum.Name).With(Sort, Words.Of(forum.Sort)).With(Task, forum.Task).With(Leader, forum.Leader is { } leader ? sitting.Written(leader) : "")
            .With(LeadRotates, forum.LeadRotates).With(LeadHow, forum.LeadHow).With(Meets, forum.Meets).With(Rule, Words.Of(forum.Rule)).With(RuleHow, forum.RuleHow)
            .With(ReportsTo, Written(forum.ReportsTo, programme, sitting)).With(Basis, forum.Basis?.Value ?? "").With(IsClosed, forum.IsClosed);
        for (var i = 0; i < forum.Members.Length; i++)
        {
            var member = forum.Members[i];
            typed = typed.With(Cell(i, Party), sitting.Written(member.Party)).With(Cell(i, Post), member.Post).With(Cell(i, IsYouthVoice), member.IsYouthVoice);
        }

        return typed;
    }

    /// <summary>What the register knows of a forum, as one would type it; how it decides is left to be said.</summary>
    public static TypedAnswers Of(ForumProposal proposal, Programme programme, Parties sitting) => Of(proposal.ToForum(), programme, sitting).With(Rule, "");

    /// <summary>A question about a member.</summary>
    public static string Cell(int row, string column) => TypedAnswers.Cell(Members, row, column);

    /// <summary>The rows of members to show: those with something in them and some empty ones.</summary>
    public static int Rows(TypedAnswers typed) => Math.Min(typed.Rows(Members, MostMembers, Party, Post) + EmptyRows, MostMembers);

    /// <summary>The forum that was typed.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="number">The number of the forum; 0 where it is new.</param>
    /// <param name="programme">The programme that it belongs to.</param>
    /// <param name="sitting">Who can sit in it.</param>
    public static AnswerReading<Forum> Read(TypedAnswers typed, int number, Programme programme, Parties sitting)
    {
        var reader = new AnswerReader(typed);
        var name = reader.Line(Name, AnswerTexts.NoForumName);
        if (programme.Forums.Any(other => other.Number != number && other.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) reader.Fault(Name, AnswerTexts.SameForum);
        // What a forum is for and how it decides is asked, and never taken for granted: a forum that decides can move initiatives.
        if (Words.Find<ForumSort>(typed[Sort]) is null) reader.Fault(Sort, AnswerTexts.NoChoice);
        if (Words.Find<DecisionRule>(typed[Rule]) is null) reader.Fault(Rule, AnswerTexts.NoChoice);
        var members = ReadMembers(reader, sitting);
        var leader = reader.Party(Leader, sitting);
        var report = ReadReport(reader, number, programme, sitting);
        var basis = EntryId.IsValid(typed[Basis]) ? new EntryId(typed[Basis]) : (EntryId?)null;
        var forum = new Forum(
            number, name, reader.Choice<ForumSort>(Sort), reader.Text(Task), members, leader, reader.Ticked(LeadRotates), reader.Line(LeadHow), reader.Line(Meets), reader.Choice<DecisionRule>(Rule),
            reader.Text(RuleHow), report, basis, reader.Ticked(IsClosed));
        return reader.Read(() => forum);
    }

    private static ImmutableArray<ForumMember> ReadMembers(AnswerReader reader, Parties sitting)
    {
        var members = ImmutableArray.CreateBuilder<ForumMember>();
        var rows = reader.Typed.Rows(Members, MostMembers, Party, Post);
        for (var row = 0; row < rows; row++)
        {
            var (party, post) = (reader.Party(Cell(row, Party), sitting), reader.Line(Cell(row, Post)));
            if (party is null && reader.Typed[Cell(row, Party)].Length == 0 && post.Length > 0) reader.Fault(Cell(row, Party), AnswerTexts.NoMember);
            if (party is not { } id) continue;
            if (members.Any(other => other.Party == id && other.Post.Equals(post, StringComparison.OrdinalIgnoreCase))) reader.Fault(Cell(row, Party), AnswerTexts.MemberTwice);
            members.Add(new(id, post, reader.Ticked(Cell(row, IsYouthVoice))));
        }

        ReadSeveral(reader, sitting, members);
        if (members.Count > MostMembers) reader.Fault(Several, AnswerTexts.TooManyMembers(MostMembers, members.Count));
        return members.ToImmutable();
    }

    /// <summary>A member on each line: the organisation, and after a colon the post.</summary>
    private static void ReadSeveral(AnswerReader reader, Parties sitting, ImmutableArray<ForumMember>.Builder members)
    {
        foreach (var line in reader.Text(Several).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var mark = YouthMarks.FirstOrDefault(each => line.EndsWith(each, StringComparison.OrdinalIgnoreCase));
            var said = mark is null ? line : line[..^mark.Length].TrimEnd();
            var colon = said.IndexOf(':', StringComparison.Ordinal);
            // A name may have a colon in it; one that is known as a whole has no post.
            var (who, post) = colon < 0 || sitting.Find(said) is PartyFinding.Found ? (said, "") : (said[..colon].Trim(), said[(colon + 1)..].Trim());
            if (post.Length > AnswerReader.LongestLine) reader.Fault(Several, AnswerTexts.TooLong(post.Length, AnswerReader.LongestLine));
            if (reader.Party(Several, who, sitting) is not { } party) continue;
            if (members.Any(other => other.Party == party && other.Post.Equals(post, StringComparison.OrdinalIgnoreCase))) reader.Fault(Several, AnswerTexts.LineTwice(line));
            members.Add(new(party, post, mark is not null));
        }
    }

    /// <summary>A forum of the programme goes before a party of the register that is called the same.</summary>
    private static ReportLine? ReadReport(AnswerReader reader, int number, Programme programme, Parties sitting)
    {
        if (reader.Typed[ReportsTo].Length == 0) return null;
        if (programme.Forums.FirstOrDefault(other => other.Name.Equals(reader.Typed[ReportsTo], StringComparison.OrdinalIgnoreCase)) is not { } forum)
        {
            return reader.Party(ReportsTo, sitting) is { } party ? new(null, party) : null;
        }

        if (LeadsTo(forum, number, programme)) reader.Fault(ReportsTo, AnswerTexts.ReportsToItself);
        return new(forum.Number, null);
    }

    private static bool LeadsTo(Forum from, int number, Programme programme)
    {
        var seen = new HashSet<int>();
        for (var forum = from; forum is not null && seen.Add(forum.Number); forum = programme.Forum(forum.ReportsTo?.Forum))
        {
            if (forum.Number == number) return true;
        }

        return false;
    }

    private static string Written(ReportLine? line, Programme programme, Parties sitting) =>
        programme.Forum(line?.Forum)?.Name ?? (line?.Party is { } party ? sitting.Written(party) : "");
}
