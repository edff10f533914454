using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Proposals;

/// <summary>An entry as somebody is writing it: right or wrong, whole or half.</summary>
internal sealed class StoredDraft
{
    public required Guid AccountId { get; init; }

    public required string EntryId { get; init; }

    /// <summary>JSON as of an entry, but nothing in it has been judged.</summary>
    public required string Payload { get; set; }

    /// <summary>The change that the entry last had when the draft was begun; 0 when it was not there.</summary>
    public required long BasedOn { get; set; }

    public required DateTimeOffset SavedAt { get; set; }
}

internal sealed class StoredDraftTable(bool sqlite) : IEntityTypeConfiguration<StoredDraft>
{
    public void Configure(EntityTypeBuilder<StoredDraft> builder)
    {
        builder.ToTable("drafts");
        builder.HasKey(draft => new { draft.AccountId, draft.EntryId }).HasName("pk_drafts");
        builder.HasOne<Account>().WithMany().HasForeignKey(draft => draft.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_drafts_accounts");
        builder.Property(draft => draft.AccountId).HasColumnName("account_id");
        builder.Property(draft => draft.EntryId).HasColumnName("entry_id");
        builder.Property(draft => draft.Payload).HasColumnName("payload");
        builder.Property(draft => draft.BasedOn).HasColumnName("based_on");
        builder.Property(draft => draft.SavedAt).Moment("saved_at", sqlite);
    }
}
