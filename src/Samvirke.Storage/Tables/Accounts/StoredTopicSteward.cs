using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A topic of the vocabulary that an account is, or was, steward of.</summary>
internal sealed class StoredTopicSteward
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Topic { get; init; }

    public required DateTimeOffset Since { get; init; }

    public DateTimeOffset? Until { get; set; }
}

internal sealed class StoredTopicStewardTable(bool sqlite) : IEntityTypeConfiguration<StoredTopicSteward>
{
    public void Configure(EntityTypeBuilder<StoredTopicSteward> builder)
    {
        builder.ToTable("topic_stewards");
        builder.HasKey(steward => steward.Id).HasName("pk_topic_stewards");
        builder.HasIndex(steward => new { steward.AccountId, steward.Topic }).IsUnique().HasFilter("until IS NULL").HasDatabaseName("ix_topic_stewards_current");
        builder.HasOne<Account>().WithMany().HasForeignKey(steward => steward.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_topic_stewards_accounts");
        builder.Property(steward => steward.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(steward => steward.AccountId).HasColumnName("account_id");
        builder.Property(steward => steward.Topic).HasColumnName("topic");
        builder.Property(steward => steward.Since).Moment("since", sqlite);
        builder.Property(steward => steward.Until).Moment("until", sqlite);
    }
}
