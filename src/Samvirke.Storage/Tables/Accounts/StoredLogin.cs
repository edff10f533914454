using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>Who an account is at an issuer outside: the issuer, and a fingerprint of what it calls the person; never what it calls the person.</summary>
internal sealed class StoredLoginTable : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> builder)
    {
        builder.ToTable("account_logins");
        builder.HasKey(login => new { login.LoginProvider, login.ProviderKey }).HasName("pk_account_logins");
        builder.HasIndex(login => login.UserId).HasDatabaseName("ix_account_logins_account_id");
        builder.HasOne<Account>().WithMany().HasForeignKey(login => login.UserId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_account_logins_accounts");
        builder.Property(login => login.LoginProvider).HasColumnName("issuer");
        builder.Property(login => login.ProviderKey).HasColumnName("subject_hash");
        builder.Property(login => login.ProviderDisplayName).HasColumnName("issuer_name");
        builder.Property(login => login.UserId).HasColumnName("account_id");
    }
}
