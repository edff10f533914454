using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Steering.RunProgramme;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;

namespace Samvirke.Steering.Tests.RunProgramme;

/// <summary>Earlier versions are put back as new ones; what has happened stays, and no number comes to stand for something else.</summary>
public sealed class PutBackTests
{
    private static readonly EntryId Hdir = new("hdir");
    private static readonly DateOnly Day = new(2026, 3, 2);
    private static readonly PutBackNote Note = new(1, Day, "Skrevet ved en feil");

    [Fact]
    public void Programme_PutBack_HasItsWordsAgain_AndKeepsMandatesAndNumbers()
    {
        var then = Forums.Keep(Setting.Empty with { About = "Før" }, Board("Styret")) with { Criteria = new CriteriaChoice([new(0, "Nytte", "", 1, false)], 1, Day).Numbered(CriteriaChoice.None) };
        var now = Forums.Keep(Forums.Keep(then, then.Forums[0] with { Task = "Noe annet" }), Board("Gruppa"));
        now = Mandates.Write(now, new(0, "Formål", "x", "", null, null, null)) with { Criteria = new CriteriaChoice([new(0, "Kostnad", "", 1, true)], 1, Day).Numbered(then.Criteria), About = "Nå" };

        var back = PutBack.Of(now, then, Note);
        (back.About, back.Forum(1), back.Mandates.Length, back.Criteria.All[0].Name).ShouldBe(("Før", then.Forums[0], 1, "Nytte"));
        back.Forum(2).ShouldBe(now.Forums[1] with { IsClosed = true }, "meetings may name it");
        Forums.Keep(back, Board("Ny")).Forums[^1].Number.ShouldBe(3, "the number of the one that came since stands for no other");
        new CriteriaChoice([new(0, "Ny", "", 1, false)], 1, Day).Numbered(back.Criteria).All[0].Number.ShouldBe(3);
        back.PutBacks.ShouldBe([Note]);
        PutBack.Of(back, now, Note with { Version = 2 }).PutBacks.Length.ShouldBe(2);
    }

    [Fact]
    public void Initiative_PutBack_KeepsItsStagesAndEvaluations()
    {
        var then = Initiative.Begin("A", "Før", [], Day) with { Plan = [new(Stage.Trial, 2027, 2028)] };
        var board = Board("Styret") with { Number = 1 };
        var now = ((MoveOutcome.Moved)StageGate.Move(StageGate.Evaluate(then with { Name = "B", Plan = [] }, new(0, "x", "y", Certainty.Low, EvaluationVerdict.Carries, null, "", "https://example.no", null)), new(Stage.Development, Day, board, "Fordi"), Day)).Initiative;
        var back = PutBack.Of(now, then, Note);
        (back.Name, back.Plan, back.Stage, back.Evaluations).ShouldBe(("A", then.Plan, Stage.Development, now.Evaluations));
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task PutBack_OfAnyPaper_IsANewVersionWithItsReason_UnlessOthersWrote(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (programmes, account) = await ProgrammesTests.OpenAsync(database);
        var key = (await programmes.AddAsync(Hdir, Setting.Empty with { About = "Før" }, SharedWith.Public, account, default)).Key;
        await programmes.AddAsync(Hdir, key, new ProgrammeMeeting(1, Day, "Oslo", [new(0, "Sak", "", null, "", "", [], "", null, default)]), account, default);
        await programmes.ChangeAsync(Hdir, key, 1, each => each with { About = "Nå" }, each => each.About, account, default);
        await programmes.ChangeAsync(Hdir, key, 1, 1, each => each with { Place = "Bergen", Matters = [] }, (ProgrammeMeeting each) => each, account, default);
        var telling = new ProgrammeTelling(Tongue.Nb, _ => null, _ => LocalizedText.Empty);
        var first = (await programmes.VersionsAsync(Hdir, key, default)).Single(each => each.Paper is { Name.Sort: Programme.Sort, Version: 1 });
        var name = first.Paper.Name;
        first.ChangesBack((await programmes.FindAsync(Hdir, key, default))!.Kept.Paper, telling).ShouldBe([new("Hva det er", "Nå", "Før")], "what will differ is told before it is done");

        (await programmes.PutBackAsync(name, Note, 1, account, default)).ShouldBe(new KeepOutcome.Outrun(2), "somebody wrote since");
        (await programmes.PutBackAsync(name, Note with { Version = 9 }, 2, account, default)).ShouldBeOfType<KeepOutcome.Gone>();
        (await programmes.PutBackAsync(name, Note, 2, account, default)).ShouldBeOfType<KeepOutcome.Kept>();
        (await programmes.PutBackAsync(new(Hdir, ProgrammeMeeting.Sort, $"{key}/1"), Note, 2, account, default)).ShouldBeOfType<KeepOutcome.Kept>();

        var whole = (await programmes.FindAsync(Hdir, key, default))!;
        (whole.Kept.Programme.About, whole.Kept.Paper.Version, whole.Kept.Paper.SharedWith).ShouldBe(("Før", 3L, SharedWith.Public));
        (whole.Meetings[0].Meeting.Place, whole.Meetings[0].Meeting.Matters.Single().Number, whole.Meetings[0].Meeting.PutBacks.Single()).ShouldBe(("Oslo", 1, Note));
        var last = (await programmes.VersionsAsync(Hdir, key, default)).Single(each => each.Paper is { Name.Sort: Programme.Sort, Version: 3 });
        last.Changes(telling).ShouldBe([new("Hva det er", "Nå", "Før"), new("Satt tilbake", "", "Til versjon 1, 2. mars 2026: Skrevet ved en feil")]);
        PutBackForm.Read(TypedAnswers.Nothing).Faults().ShouldBe([new(PutBackForm.Reason, AnswerTexts.NoReasonToPutBack)]);
    }

    private static Forum Board(string name) => new(0, name, ForumSort.Board, "", [], null, false, "", "", DecisionRule.Majority, "", null, null, false);
}
