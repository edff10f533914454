using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables;

/// <summary>A change of the log: who, for whom, why and when. What it does is in its revisions.</summary>
internal sealed class StoredChange
{
    public required long Number { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string Author { get; init; }

    public required string Organisation { get; init; }

    public required string Reason { get; init; }
}

internal sealed class StoredChangeTable(bool sqlite) : IEntityTypeConfiguration<StoredChange>
{
    public void Configure(EntityTypeBuilder<StoredChange> builder)
    {
        builder.ToTable("changes", table => table.HasCheckConstraint("ck_changes_number", "number > 0"));
        builder.HasKey(change => change.Number).HasName("pk_changes");
        builder.HasIndex(change => change.RecordedAt).HasDatabaseName("ix_changes_recorded_at");
        builder.Property(change => change.Number).HasColumnName("number").ValueGeneratedNever();
        builder.Property(change => change.Author).HasColumnName("author");
        builder.Property(change => change.Organisation).HasColumnName("organisation");
        builder.Property(change => change.Reason).HasColumnName("reason");
        var recordedAt = builder.Property(change => change.RecordedAt).HasColumnName("recorded_at");
        if (sqlite) recordedAt.HasConversion(time => UtcText.Write(time), text => UtcText.Read(text));
    }
}
