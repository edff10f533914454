using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Accounts;

internal sealed class AccountTable(bool sqlite) : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.HasKey(account => account.Id).HasName("pk_accounts");
        builder.HasIndex(account => account.NormalizedEmail).IsUnique().HasDatabaseName("ix_accounts_normalized_email");
        builder.HasIndex(account => account.NormalizedUserName).IsUnique().HasDatabaseName("ix_accounts_normalized_user_name");
        builder.Property(account => account.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(account => account.UserName).HasColumnName("user_name").IsRequired();
        builder.Property(account => account.NormalizedUserName).HasColumnName("normalized_user_name").IsRequired();
        builder.Property(account => account.Email).HasColumnName("email").IsRequired();
        builder.Property(account => account.NormalizedEmail).HasColumnName("normalized_email").IsRequired();
        builder.Property(account => account.EmailConfirmed).HasColumnName("email_confirmed");
        builder.Property(account => account.PasswordHash).HasColumnName("password_hash");
        builder.Property(account => account.SecurityStamp).HasColumnName("security_stamp").IsRequired();
        builder.Property(account => account.ConcurrencyStamp).HasColumnName("concurrency_stamp").IsConcurrencyToken();
        builder.Property(account => account.TwoFactorEnabled).HasColumnName("two_factor_enabled");
        builder.Property(account => account.LockoutEnabled).HasColumnName("lockout_enabled");
        builder.Property(account => account.AccessFailedCount).HasColumnName("access_failed_count");
        builder.Property(account => account.LockoutEnd).Moment("lockout_end", sqlite);
        builder.Property(account => account.CreatedAt).Moment("created_at", sqlite);
        builder.Ignore(account => account.PhoneNumber);
        builder.Ignore(account => account.PhoneNumberConfirmed);
    }
}
