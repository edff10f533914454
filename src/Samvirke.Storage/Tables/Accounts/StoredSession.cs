using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A sign-in that has not been ended. The cookie names it; without the row the cookie is worth nothing.</summary>
internal sealed class StoredSession
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTimeOffset BeganAt { get; init; }

    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>The organisation that the person has chosen to act for.</summary>
    public string? Organisation { get; set; }

    /// <summary>How the person came in, as <see cref="SignInWays"/> writes it.</summary>
    public required string Way { get; init; }

    /// <summary>A fingerprint of what the issuer calls the sign-in there, so that it can end this one.</summary>
    public string? IssuerSession { get; init; }
}

internal sealed class StoredSessionTable(bool sqlite) : IEntityTypeConfiguration<StoredSession>
{
    public void Configure(EntityTypeBuilder<StoredSession> builder)
    {
        builder.ToTable("sessions");
        builder.HasKey(session => session.Id).HasName("pk_sessions");
        builder.HasIndex(session => session.AccountId).HasDatabaseName("ix_sessions_account_id");
        builder.HasIndex(session => session.SeenAt).HasDatabaseName("ix_sessions_seen_at");
        builder.HasOne<Account>().WithMany().HasForeignKey(session => session.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_sessions_accounts");
        builder.Property(session => session.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(session => session.AccountId).HasColumnName("account_id");
        builder.Property(session => session.BeganAt).Moment("began_at", sqlite);
        builder.Property(session => session.SeenAt).Moment("seen_at", sqlite);
        builder.Property(session => session.Organisation).HasColumnName("organisation");
        // Sessions from before this was noted came in with a password.
        builder.Property(session => session.Way).HasColumnName("way").HasDefaultValue(SignInWays.Code(SignInWay.Password));
        builder.Property(session => session.IssuerSession).HasColumnName("issuer_session");
        builder.HasIndex(session => session.IssuerSession).HasDatabaseName("ix_sessions_issuer_session");
    }
}
