using Samvirke.Evidence.EvaluateProcess;
using Samvirke.Evidence.KeepResults;
using Samvirke.Register.Entries;
using Samvirke.Storage.Workbench;
using Samvirke.Testing.Databases;

namespace Samvirke.Evidence.Tests.KeepResults;

/// <summary>Results and processes as a municipality keeps them, beside the plan.</summary>
public sealed class EvaluationResultsTests
{
    private static readonly EntryId Alta = new("alta-kommune");

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Results_AddedAtOnce_AreAllKeptAndEachOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (papers, account) = await PreparedWorkbench.OpenAsync(database);
        var results = new EvaluationResults(papers);
        var found = Enumerable.Range(0, 4).Select(place => new EvaluationResult(new DateOnly(2026, 11, 24), new(null, []), new($"Svar {place}", "", ""), [], null, null, "abc")).ToList();
        await Task.WhenAll(found.Concat(found).Select(each => results.AddAsync(Alta, "1", each, SharedWith.Region, account, default)));
        (await results.ReadAsync(Alta, "1", SharedWith.Region, default)).Select(each => each.Answer.Nb).ShouldBe(["Svar 0", "Svar 1", "Svar 2", "Svar 3"], ignoreOrder: true);
        (await results.ReadAsync(Alta, "1", SharedWith.Public, default)).ShouldBeEmpty();
        (await results.ReadAsync(Alta, "2", SharedWith.Own, default)).ShouldBeEmpty();
    }

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Process_WrittenOnAnOldVersion_IsNotKept(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var (papers, account) = await PreparedWorkbench.OpenAsync(database);
        var records = new ProcessRecords(papers);
        var (empty, version) = await records.FindAsync(Alta, "1", default);
        (empty.Sites.Length, version).ShouldBe((0, 0L));
        var one = empty with { Sites = [new("Nordre skole", TakesPart: true, 100, 80, 10, 9, GoesOn: null)] };
        (await records.WriteAsync(Alta, "1", one, SharedWith.Own, version, account, default)).ShouldBeOfType<ProcessOutcome.Kept>();
        var conflict = (await records.WriteAsync(Alta, "1", empty, SharedWith.Own, version, account, default)).ShouldBeOfType<ProcessOutcome.Conflict>();
        conflict.Latest!.Sites.ShouldHaveSingleItem().ShouldBe(one.Sites[0]);
        (await records.FindAsync(Alta, "1", default)).Record.Sites[0].Name.ShouldBe("Nordre skole");
    }
}
