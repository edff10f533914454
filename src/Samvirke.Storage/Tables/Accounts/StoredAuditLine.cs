using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>Something that was done with an account, a role or a proposal. Only ever added to; refers to nothing, so that it outlives what it tells of.</summary>
internal sealed class StoredAuditLine
{
    public long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Deed { get; init; }

    public Guid? AccountId { get; init; }

    public Guid? ConcernsId { get; init; }

    public string? Organisation { get; init; }

    public string? Detail { get; init; }

    public string? Origin { get; init; }
}

internal sealed class StoredAuditLineTable(bool sqlite) : IEntityTypeConfiguration<StoredAuditLine>
{
    public void Configure(EntityTypeBuilder<StoredAuditLine> builder)
    {
        builder.ToTable("audit");
        builder.HasKey(line => line.Number).HasName("pk_audit");
        builder.HasIndex(line => line.AccountId).HasDatabaseName("ix_audit_account_id");
        builder.HasIndex(line => line.ConcernsId).HasDatabaseName("ix_audit_concerns_id");
        builder.HasIndex(line => line.Organisation).HasDatabaseName("ix_audit_organisation");
        builder.Property(line => line.Number).HasColumnName("number").ValueGeneratedOnAdd();
        builder.Property(line => line.At).Moment("at", sqlite);
        builder.Property(line => line.Deed).HasColumnName("deed");
        builder.Property(line => line.AccountId).HasColumnName("account_id");
        builder.Property(line => line.ConcernsId).HasColumnName("concerns_id");
        builder.Property(line => line.Organisation).HasColumnName("organisation");
        builder.Property(line => line.Detail).HasColumnName("detail");
        builder.Property(line => line.Origin).HasColumnName("origin");
    }
}
