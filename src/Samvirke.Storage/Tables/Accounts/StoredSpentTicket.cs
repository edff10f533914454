using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A sealed ticket that may be used once and was: kept as a fingerprint until it would have been too old anyway.</summary>
internal sealed class StoredSpentTicket
{
    public required string Hash { get; init; }

    public required DateTimeOffset SpentAt { get; init; }
}

internal sealed class StoredSpentTicketTable(bool sqlite) : IEntityTypeConfiguration<StoredSpentTicket>
{
    public void Configure(EntityTypeBuilder<StoredSpentTicket> builder)
    {
        builder.ToTable("spent_tickets");
        builder.HasKey(ticket => ticket.Hash).HasName("pk_spent_tickets");
        builder.HasIndex(ticket => ticket.SpentAt).HasDatabaseName("ix_spent_tickets_spent_at");
        builder.Property(ticket => ticket.Hash).HasColumnName("hash");
        builder.Property(ticket => ticket.SpentAt).Moment("spent_at", sqlite);
    }
}
