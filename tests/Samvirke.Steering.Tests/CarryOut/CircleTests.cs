using System.Globalization;
using Samvirke.Register.Entries;
using Samvirke.Steering.CarryOut;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;
using Shouldly;

namespace Samvirke.Steering.Tests.CarryOut;

/// <summary>Several who write in the same moment never come to wait for each other in a circle.</summary>
public sealed class CircleTests
{
    private const int Writers = 6;

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Write_OfAllInACircleAtOnce_KeepsAllButThatWhichClosesIt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (workbench, account) = await Workbenches.OpenAsync(database);
        var works = new AssignmentWorks(workbench);
        for (var round = 0; round < 5; round++)
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, Writers).Select(i => Task.Run(() => WriteAsync(round, i))));
            outcomes.Count(outcome => outcome is WorkOutcome.Kept).ShouldBe(Writers - 1);
            outcomes.OfType<WorkOutcome.Circle>().ShouldHaveSingleItem().Members.Length.ShouldBe(Writers);
        }

        DependencyGraph.Of(await works.ReadAsync(null, default)).Circles().ShouldBeEmpty();
        (await works.WriteAsync(Organisation(0), Assignment(9, 9), Waiting(Assignment(9, 8)), SharedWith.Public, 4, account, default)).ShouldBe(new WorkOutcome.Conflict(null, 0), "what others wrote is told, and not whose turn it is");

        Task<WorkOutcome> WriteAsync(int round, int i) =>
            works.WriteAsync(Organisation(i), Assignment(round, i), Waiting(Assignment(round, (i + 1) % Writers)), SharedWith.Public, 0, account, default);
    }

    private static EntryId Organisation(int i) => new(string.Create(CultureInfo.InvariantCulture, $"etat-{i}"));

    private static EntryId Assignment(int round, int i) => new(string.Create(CultureInfo.InvariantCulture, $"oppdrag-{round}-{i}"));

    private static AssignmentWork Waiting(EntryId on) => new([new(AssignmentState.UnderWay, new DateOnly(2026, 3, 2), "")], [], [], [new(on, "Tallene")], []);
}
