using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Testing.Databases;

namespace Samvirke.Storage.Tests.Log;

/// <summary>Entries that another version wrote do not stop this one.</summary>
public sealed class StoredDefectTests
{
    private const string Half = """{"id":"b","kind":"challenge","name":{"nb":"Halv"},"facets":{"status":["established","oppdiktet"]},"steward":"a","citations":[{"source":"s","locator":"1"}],"fremtid":1}""";

    [Theory, OnSqlite, OnPostgreSql]
    public async Task Read_EntriesNotWhollyUnderstood_KeepsWhatCanBeRead(DatabaseKind kind)
    {
        await using var log = await OpenLog.CreateAsync(kind);
        await log.AppendAsync(Made.Put("a"), Made.Put("c", "gammelt navn"));
        await log.AppendAsync(Made.Put("d"));
        await InsertAsync(log, 1, "b", Half);
        await InsertAsync(log, 2, "c", """{"id":"c","kind":"romskip"}""");
        await InsertAsync(log, 3, "e", "ikke json");

        var snapshot = await log.Log.SnapshotAsync();
        snapshot.Snapshot.Entries.Select(entry => entry.Id.Value).ShouldBe(["a", "b", "d"]);
        snapshot.Snapshot.Find("b")!.Facets[Facet.Status].ShouldBe(["established"]);
        snapshot.Defects.Select(defect => (defect.Change, defect.Entry.Value, defect.Lost)).ShouldBe([(2, "b", false), (2, "c", true), (2, "e", true)]);
        snapshot.Defects[0].Defects.Select(defect => defect.Message.Written).ShouldBe(["ukjent nøkkel «fremtid»", "ukjent ord «oppdiktet» i fasetten «status»"], ignoreOrder: true);

        var change = (await log.ReadAllAsync())[1];
        change.Recorded.Change.Revisions.Select(revision => revision.Id.Value).ShouldBe(["d", "b"]);
        change.Defects.Length.ShouldBe(3);

        var history = await log.Log.HistoryAsync(new EntryId("c"));
        history.Select(each => each.Revision is not null).ShouldBe([true, false]);
        history[1].Defect!.Lost.ShouldBeTrue();
    }

    private static Task<int> InsertAsync(OpenLog log, int position, string entry, string payload) =>
        log.ExecuteAsync($"INSERT INTO revisions (change_number, position, entry_id, action, payload) VALUES (2, {position}, '{entry}', 'put', '{payload}')");
}
