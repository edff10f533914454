using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Watching;

/// <summary>How often an account gets a letter about what it follows, and how far it has been told.</summary>
internal sealed class StoredDigest
{
    public required Guid AccountId { get; init; }

    public required string Every { get; set; }

    /// <summary>The tag of the language of the letters.</summary>
    public required string Tongue { get; set; }

    /// <summary>The last change that has been told of.</summary>
    public required long SentThrough { get; set; }

    /// <summary>The last change that the letter under way tells of; stays when handing over fails, so that the next try sends the same letter.</summary>
    public long? SendingThrough { get; set; }

    /// <summary>The moment through which has been told of what is noted outside the register; nothing where the choice is older than that such things can be followed.</summary>
    public DateTimeOffset? SentUntil { get; set; }

    /// <summary>The same of the letter under way.</summary>
    public DateTimeOffset? SendingUntil { get; set; }

    /// <summary>When the next letter is to be sent.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Until when one node has the sending to itself.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }
}

internal sealed class StoredDigestTable(bool sqlite) : IEntityTypeConfiguration<StoredDigest>
{
    public void Configure(EntityTypeBuilder<StoredDigest> builder)
    {
        builder.ToTable("digests", table => table.HasCheckConstraint("ck_digests_every", "every IN ('off', 'daily', 'weekly')"));
        builder.HasKey(digest => digest.AccountId).HasName("pk_digests");
        builder.HasIndex(digest => digest.DueAt).HasFilter("every <> 'off'").HasDatabaseName("ix_digests_due_at");
        builder.HasOne<Account>().WithMany().HasForeignKey(digest => digest.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_digests_accounts");
        builder.Property(digest => digest.AccountId).HasColumnName("account_id").ValueGeneratedNever();
        builder.Property(digest => digest.Every).HasColumnName("every");
        builder.Property(digest => digest.Tongue).HasColumnName("tongue");
        builder.Property(digest => digest.SentThrough).HasColumnName("sent_through");
        builder.Property(digest => digest.SendingThrough).HasColumnName("sending_through");
        builder.Property(digest => digest.SentUntil).Moment("sent_until", sqlite);
        builder.Property(digest => digest.SendingUntil).Moment("sending_until", sqlite);
        builder.Property(digest => digest.DueAt).Moment("due_at", sqlite);
        builder.Property(digest => digest.ClaimedUntil).Moment("claimed_until", sqlite);
    }
}
