using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A passkey of an account: its public half, with what the device said of it.</summary>
internal sealed class StoredPasskeyTable : IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    /// <summary>What the standard lets a device call a key at most, in bytes.</summary>
    private const int LongestId = 1023;

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> builder)
    {
        builder.ToTable("account_passkeys");
        builder.HasKey(passkey => passkey.CredentialId).HasName("pk_account_passkeys");
        builder.HasIndex(passkey => passkey.UserId).HasDatabaseName("ix_account_passkeys_account_id");
        builder.HasOne<Account>().WithMany().HasForeignKey(passkey => passkey.UserId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_account_passkeys_accounts");
        builder.Property(passkey => passkey.CredentialId).HasColumnName("credential_id").HasMaxLength(LongestId);
        builder.Property(passkey => passkey.UserId).HasColumnName("account_id");
        builder.OwnsOne(passkey => passkey.Data).ToJson("data");
    }
}
