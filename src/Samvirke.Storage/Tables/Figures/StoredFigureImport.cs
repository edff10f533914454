using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Figures;

/// <summary>A table of figures that an organisation has imported: where it is from. What it said stands in its series.</summary>
internal sealed class StoredFigureImport
{
    public required Guid Id { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Nothing when the account no longer exists.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The role that it was imported in; nothing for what was imported before that was kept.</summary>
    public string? Role { get; init; }

    public required DateTimeOffset ImportedAt { get; init; }

    public required string Source { get; init; }

    public required string Population { get; init; }

    public required string Definition { get; init; }

    /// <summary>How small numbers were hidden.</summary>
    public required string Rule { get; init; }

    /// <summary>Of the file, which is not kept.</summary>
    public required byte[] Sha256 { get; init; }

    /// <summary>The latest of the imports of which this one took some place, if it did.</summary>
    public Guid? Replaces { get; init; }
}

internal sealed class StoredFigureImportTable(bool sqlite) : IEntityTypeConfiguration<StoredFigureImport>
{
    public void Configure(EntityTypeBuilder<StoredFigureImport> builder)
    {
        builder.ToTable("figure_imports");
        builder.HasKey(import => import.Id).HasName("pk_figure_imports");
        builder.HasIndex(import => import.Organisation).HasDatabaseName("ix_figure_imports_organisation");
        builder.HasIndex(import => import.AccountId).HasDatabaseName("ix_figure_imports_account_id");
        builder.HasIndex(import => import.Replaces).HasDatabaseName("ix_figure_imports_replaces");
        builder.HasOne<Account>().WithMany().HasForeignKey(import => import.AccountId).OnDelete(DeleteBehavior.SetNull).HasConstraintName("fk_figure_imports_accounts");
        builder.HasOne<StoredFigureImport>().WithMany().HasForeignKey(import => import.Replaces).OnDelete(DeleteBehavior.SetNull).HasConstraintName("fk_figure_imports_replaces");
        builder.Property(import => import.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(import => import.Organisation).HasColumnName("organisation");
        builder.Property(import => import.AccountId).HasColumnName("account_id");
        builder.Property(import => import.Role).HasColumnName("role");
        builder.Property(import => import.ImportedAt).Moment("imported_at", sqlite);
        builder.Property(import => import.Source).HasColumnName("source");
        builder.Property(import => import.Population).HasColumnName("population");
        builder.Property(import => import.Definition).HasColumnName("definition");
        builder.Property(import => import.Rule).HasColumnName("rule");
        builder.Property(import => import.Sha256).HasColumnName("sha256");
        builder.Property(import => import.Replaces).HasColumnName("replaces");
    }
}
