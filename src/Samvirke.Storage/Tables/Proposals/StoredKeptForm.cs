using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Proposals;

/// <summary>A form that somebody sent after their session had run out, until they have signed in again.</summary>
internal sealed class StoredKeptForm
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Address { get; init; }

    /// <summary>JSON: pairs of name and value.</summary>
    public required string Payload { get; init; }

    public required DateTimeOffset KeptAt { get; init; }
}

internal sealed class StoredKeptFormTable(bool sqlite) : IEntityTypeConfiguration<StoredKeptForm>
{
    public void Configure(EntityTypeBuilder<StoredKeptForm> builder)
    {
        builder.ToTable("kept_forms");
        builder.HasKey(form => form.Id).HasName("pk_kept_forms");
        builder.HasIndex(form => form.AccountId).HasDatabaseName("ix_kept_forms_account_id");
        builder.HasOne<Account>().WithMany().HasForeignKey(form => form.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_kept_forms_accounts");
        builder.Property(form => form.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(form => form.AccountId).HasColumnName("account_id");
        builder.Property(form => form.Address).HasColumnName("address");
        builder.Property(form => form.Payload).HasColumnName("payload");
        builder.Property(form => form.KeptAt).Moment("kept_at", sqlite);
    }
}
