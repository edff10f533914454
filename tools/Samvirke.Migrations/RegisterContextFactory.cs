using Microsoft.EntityFrameworkCore.Design;
using Samvirke.Storage;
using Samvirke.Storage.Log;

namespace Samvirke.Migrations;

/// <summary>Gives dotnet-ef a context of the database named after <c>--</c>: <c>sqlite</c> or <c>postgresql</c>. Nothing is connected to.</summary>
internal sealed class RegisterContextFactory : IDesignTimeDbContextFactory<RegisterContext>
{
    public RegisterContext CreateDbContext(string[] args) => args switch
    {
        ["sqlite"] => new RegisterContext(SqliteStore.Options("Data Source=design.db")),
        ["postgresql"] => new RegisterContext(PostgreSqlStore.Options("Host=localhost;Database=design")),
        _ => throw new ArgumentException("Say which database at the end of the command: -- sqlite or -- postgresql.", nameof(args)),
    };
}
