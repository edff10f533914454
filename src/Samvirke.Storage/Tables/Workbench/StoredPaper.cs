using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Workbench;

/// <summary>A version of a paper of an organisation's workbench.</summary>
internal sealed class StoredPaper
{
    public const int LongestKey = 200;

    public required string Organisation { get; init; }

    public required string Sort { get; init; }

    public required string Key { get; init; }

    public required long Version { get; init; }

    /// <summary>JSON; nothing where the version takes the paper away.</summary>
    public string? Text { get; init; }

    public required string SharedWith { get; init; }

    /// <summary>Nothing when the account no longer exists.</summary>
    public Guid? AccountId { get; init; }

    public required DateTimeOffset WrittenAt { get; init; }
}

internal sealed class StoredPaperTable(bool sqlite) : IEntityTypeConfiguration<StoredPaper>
{
    public void Configure(EntityTypeBuilder<StoredPaper> builder)
    {
        builder.ToTable("papers", table => table.HasCheckConstraint("ck_papers_shared_with", "shared_with IN ('own', 'region', 'public')"));
        builder.HasKey(paper => new { paper.Organisation, paper.Sort, paper.Key, paper.Version }).HasName("pk_papers");
        builder.HasIndex(paper => paper.AccountId).HasDatabaseName("ix_papers_account_id");
        builder.HasOne<Account>().WithMany().HasForeignKey(paper => paper.AccountId).OnDelete(DeleteBehavior.SetNull).HasConstraintName("fk_papers_accounts");
        builder.Property(paper => paper.Organisation).HasColumnName("organisation");
        builder.Property(paper => paper.Sort).HasColumnName("sort");
        builder.Property(paper => paper.Key).HasColumnName("key");
        builder.Property(paper => paper.Version).HasColumnName("version").ValueGeneratedNever();
        builder.Property(paper => paper.Text).HasColumnName("text");
        builder.Property(paper => paper.SharedWith).HasColumnName("shared_with");
        builder.Property(paper => paper.AccountId).HasColumnName("account_id");
        builder.Property(paper => paper.WrittenAt).Moment("written_at", sqlite);
    }
}
