using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A key that cookies, form tokens and one-time links are sealed with, as the framework writes it.</summary>
internal sealed class StoredProtectionKey
{
    public required string Name { get; init; }

    public required string Xml { get; init; }
}

internal sealed class StoredProtectionKeyTable : IEntityTypeConfiguration<StoredProtectionKey>
{
    public void Configure(EntityTypeBuilder<StoredProtectionKey> builder)
    {
        builder.ToTable("protection_keys");
        builder.HasKey(key => key.Name).HasName("pk_protection_keys");
        builder.Property(key => key.Name).HasColumnName("name");
        builder.Property(key => key.Xml).HasColumnName("xml");
    }
}
