using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables;

/// <summary>The seal of a change, beside the log and not in it: the log as it was before there were seals is left as it is.</summary>
internal sealed class StoredSeal
{
    public required long ChangeNumber { get; init; }

    public required byte[] Hash { get; init; }
}

internal sealed class StoredSealTable : IEntityTypeConfiguration<StoredSeal>
{
    public void Configure(EntityTypeBuilder<StoredSeal> builder)
    {
        builder.ToTable("seals", table => table.HasCheckConstraint("ck_seals_hash", "length(hash) = 32"));
        builder.HasKey(seal => seal.ChangeNumber).HasName("pk_seals");
        builder.HasOne<StoredChange>().WithOne().HasForeignKey<StoredSeal>(seal => seal.ChangeNumber)
            .OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_seals_changes");
        builder.Property(seal => seal.ChangeNumber).HasColumnName("change_number").ValueGeneratedNever();
        builder.Property(seal => seal.Hash).HasColumnName("hash");
    }
}
