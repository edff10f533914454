using Samvirke.Evidence.PlanEvaluation;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;

namespace Samvirke.Evidence.Tests.PlanEvaluation;

/// <summary>Plans as a municipality keeps them: who reads what, two at once, and every version.</summary>
public sealed class StudyPlansTests
{
    private static readonly EntryId Alta = new("alta-kommune");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_OnAVersionThatSomebodyHasChanged_KeepsNothingAndShowsTheirs(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (papers, account) = await PreparedWorkbench.OpenAsync(database);
        var plans = new StudyPlans(papers);
        var key = (await plans.AddAsync(Alta, new(StudyPlanTests.Whole()), SharedWith.Own, account, default)).Key;
        (await plans.AddAsync(Alta, new(new StudyAnswers { MeasureName = "Et annet" }), SharedWith.Public, account, default)).Key.ShouldBe("2");
        var kept = (await plans.FindAsync(Alta, key, default))!;
        var locked = kept.Plan.Lock(new DateOnly(2026, 11, 24)).ShouldBeOfType<LockOutcome.Locked>().Plan;
        await plans.WriteAsync(Alta, key, locked, SharedWith.Region, kept.Paper.Version, account, default);

        var conflict = (await plans.WriteAsync(Alta, key, kept.Plan, SharedWith.Own, kept.Paper.Version, account, default)).ShouldBeOfType<StudyOutcome.Conflict>();
        conflict.Latest!.IsLocked.ShouldBeTrue();
        conflict.Version.ShouldBe(2);
        (await plans.VersionsAsync(Alta, key, default)).Select(version => version.Plan.IsLocked).ShouldBe([false, true]);
        (await plans.ReadAsync(Alta, SharedWith.Region, default)).Select(each => each.Key).ShouldBe(["1", "2"]);
        (await plans.ReadAsync(Alta, SharedWith.Public, default)).Select(each => each.Plan.Answers.MeasureName).ShouldBe(["Et annet"]);
        (await plans.FindAsync(Alta, "3", default)).ShouldBeNull();
    }
}
