using System.Reflection;
using Xunit.Sdk;

namespace Samvirke.Testing.Databases;

/// <summary>Runs a theory on SQLite; its first parameter is the <see cref="DatabaseKind"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.Sqlite]];
}

/// <summary>Runs a theory on PostgreSQL, or reports it as skipped where there is none; its first parameter is the <see cref="DatabaseKind"/>.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgreSqlAttribute : DataAttribute
{
    public OnPostgreSqlAttribute() => Skip = PostgresServer.Missing;

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseKind.PostgreSql]];
}
