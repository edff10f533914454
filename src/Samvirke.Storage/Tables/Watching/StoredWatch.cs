using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Watching;

/// <summary>Something that an account follows.</summary>
internal sealed class StoredWatch
{
    public required Guid AccountId { get; init; }

    /// <summary>The address of it on this site, written the one way that it is written here.</summary>
    public required string What { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>The last change of the log when it began to be followed.</summary>
    public required long AfterChange { get; init; }
}

internal sealed class StoredWatchTable(bool sqlite) : IEntityTypeConfiguration<StoredWatch>
{
    public void Configure(EntityTypeBuilder<StoredWatch> builder)
    {
        builder.ToTable("watches");
        builder.HasKey(watch => new { watch.AccountId, watch.What }).HasName("pk_watches");
        builder.HasOne<Account>().WithMany().HasForeignKey(watch => watch.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_watches_accounts");
        builder.Property(watch => watch.AccountId).HasColumnName("account_id");
        builder.Property(watch => watch.What).HasColumnName("what");
        builder.Property(watch => watch.Since).Moment("since", sqlite);
        builder.Property(watch => watch.AfterChange).HasColumnName("after_change");
    }
}
