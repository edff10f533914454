using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Tables;

namespace Samvirke.Storage;

/// <summary>The tables of Samvirke, the same on SQLite and PostgreSQL; each of the two has its migrations in a project of its own.</summary>
public sealed class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    internal DbSet<StoredChange> Changes => Set<StoredChange>();

    internal DbSet<StoredRevision> Revisions => Set<StoredRevision>();

    internal DbSet<StoredSeal> Seals => Set<StoredSeal>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new StoredChangeTable(Database.IsSqlite()));
        modelBuilder.ApplyConfiguration(new StoredRevisionTable(Database.IsSqlite()));
        modelBuilder.ApplyConfiguration(new StoredSealTable());
    }
}
