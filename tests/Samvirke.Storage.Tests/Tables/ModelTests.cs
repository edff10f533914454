using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Log;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage.Tests.Tables;

public sealed class ModelTests
{
    [Fact]
    public void Migrations_OfSqlite_HaveAllOfTheModel()
    {
        using var context = new RegisterContext(SqliteStore.Options("Data Source=none.db"));
        context.Database.GetMigrations().ShouldNotBeEmpty();
        context.Database.HasPendingModelChanges().ShouldBeFalse("run tools/migration");
    }

    [Fact]
    public void Migrations_OfPostgreSql_HaveAllOfTheModel()
    {
        using var context = new RegisterContext(PostgreSqlStore.Options("Host=localhost"));
        context.Database.GetMigrations().ShouldNotBeEmpty();
        context.Database.HasPendingModelChanges().ShouldBeFalse("run tools/migration");
    }

    /// <summary>These tests refer to the migrations as the host does: what lies beside them lies beside the host.</summary>
    [Fact]
    public void Migrations_WhereTheyRun_BringNoDesignTimeParts() =>
        Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Select(Path.GetFileName)
            .ShouldNotContain(file => file!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) || file == "Microsoft.EntityFrameworkCore.Design.dll");

    [Fact]
    public void UtcText_AnyMoments_SortAsTimeDoes()
    {
        DateTimeOffset[] moments =
        [
            DateTimeOffset.MinValue, DateTimeOffset.UnixEpoch, new(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(2)), new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero),
            new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMicroseconds(1), new(9999, 12, 31, 23, 59, 59, TimeSpan.Zero),
        ];
        moments.Select(UtcText.Write).ShouldBe(moments.Select(UtcText.Write).Order(StringComparer.Ordinal));
        moments.Select(moment => UtcText.Read(UtcText.Write(moment))).ShouldBe(moments);
    }
}
