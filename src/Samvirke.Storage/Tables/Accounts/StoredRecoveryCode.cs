using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A recovery code that has not been used, as a fingerprint; it goes when it is used.</summary>
internal sealed class StoredRecoveryCode
{
    public required Guid AccountId { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset MadeAt { get; init; }
}

internal sealed class StoredRecoveryCodeTable(bool sqlite) : IEntityTypeConfiguration<StoredRecoveryCode>
{
    public void Configure(EntityTypeBuilder<StoredRecoveryCode> builder)
    {
        builder.ToTable("recovery_codes");
        builder.HasKey(code => new { code.AccountId, code.Hash }).HasName("pk_recovery_codes");
        builder.HasOne<Account>().WithMany().HasForeignKey(code => code.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_recovery_codes_accounts");
        builder.Property(code => code.AccountId).HasColumnName("account_id");
        builder.Property(code => code.Hash).HasColumnName("hash");
        builder.Property(code => code.MadeAt).Moment("made_at", sqlite);
    }
}
