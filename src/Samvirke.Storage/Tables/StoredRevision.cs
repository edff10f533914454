using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables;

/// <summary>What a change does with one entry. The payload is the entry's JSON, readable with the database's own tools.</summary>
internal sealed class StoredRevision
{
    public const string Put = "put";
    public const string Remove = "remove";

    public required long ChangeNumber { get; init; }

    public required int Position { get; init; }

    public required string EntryId { get; init; }

    public required string Action { get; init; }

    public string? Payload { get; init; }
}

internal sealed class StoredRevisionTable(bool sqlite) : IEntityTypeConfiguration<StoredRevision>
{
    public void Configure(EntityTypeBuilder<StoredRevision> builder)
    {
        builder.ToTable("revisions", table =>
        {
            table.HasCheckConstraint("ck_revisions_action", "action IN ('put', 'remove')");
            table.HasCheckConstraint("ck_revisions_payload", "(action = 'put') = (payload IS NOT NULL)");
        });
        builder.HasKey(revision => new { revision.ChangeNumber, revision.Position }).HasName("pk_revisions");
        // Finds the last revision of each entry, and refuses the same entry twice in one change.
        builder.HasIndex(revision => new { revision.EntryId, revision.ChangeNumber }).IsUnique().HasDatabaseName("ix_revisions_entry_id");
        builder.HasOne<StoredChange>().WithMany().HasForeignKey(revision => revision.ChangeNumber)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_revisions_changes");
        builder.Property(revision => revision.ChangeNumber).HasColumnName("change_number");
        builder.Property(revision => revision.Position).HasColumnName("position");
        builder.Property(revision => revision.Action).HasColumnName("action");
        builder.Property(revision => revision.Payload).HasColumnName("payload");
        var entryId = builder.Property(revision => revision.EntryId).HasColumnName("entry_id");
        // Ids are ASCII: comparing them by the rules of a language would only cost time.
        if (!sqlite) entryId.UseCollation("C");
    }
}
