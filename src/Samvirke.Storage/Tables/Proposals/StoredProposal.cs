using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Proposals;

/// <summary>A change that somebody has proposed, with what became of it. Only what became of it is ever written anew.</summary>
internal sealed class StoredProposal
{
    public const string Sent = "sent";
    public const string Accepted = "accepted";
    public const string Returned = "returned";
    public const string Withdrawn = "withdrawn";

    public long Number { get; init; }

    /// <summary>Nothing when the account no longer exists.</summary>
    public Guid? AccountId { get; init; }

    public required string Organisation { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset SentAt { get; init; }

    public required string State { get; set; }

    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedFor { get; set; }

    public string? Decision { get; set; }

    public long? ChangeNumber { get; set; }
}

internal sealed class StoredProposalTable(bool sqlite) : IEntityTypeConfiguration<StoredProposal>
{
    public void Configure(EntityTypeBuilder<StoredProposal> builder)
    {
        builder.ToTable("proposals", table =>
        {
            table.HasCheckConstraint("ck_proposals_state", "state IN ('sent', 'accepted', 'returned', 'withdrawn')");
            table.HasCheckConstraint("ck_proposals_change", "(state = 'accepted') = (change_number IS NOT NULL)");
        });
        builder.HasKey(proposal => proposal.Number).HasName("pk_proposals");
        builder.HasIndex(proposal => proposal.State).HasDatabaseName("ix_proposals_state");
        builder.HasIndex(proposal => proposal.AccountId).HasDatabaseName("ix_proposals_account_id");
        builder.HasIndex(proposal => proposal.Organisation).HasDatabaseName("ix_proposals_organisation");
        // What was proposed stays under the organisation's name when the person's account is deleted.
        builder.HasOne<Account>().WithMany().HasForeignKey(proposal => proposal.AccountId).OnDelete(DeleteBehavior.SetNull).HasConstraintName("fk_proposals_accounts");
        builder.HasOne<StoredChange>().WithMany().HasForeignKey(proposal => proposal.ChangeNumber).OnDelete(DeleteBehavior.Restrict).HasConstraintName("fk_proposals_changes");
        builder.Property(proposal => proposal.Number).HasColumnName("number").ValueGeneratedOnAdd();
        builder.Property(proposal => proposal.AccountId).HasColumnName("account_id");
        builder.Property(proposal => proposal.Organisation).HasColumnName("organisation");
        builder.Property(proposal => proposal.Reason).HasColumnName("reason");
        builder.Property(proposal => proposal.SentAt).Moment("sent_at", sqlite);
        builder.Property(proposal => proposal.State).HasColumnName("state").IsConcurrencyToken();
        builder.Property(proposal => proposal.DecidedAt).Moment("decided_at", sqlite);
        builder.Property(proposal => proposal.DecidedFor).HasColumnName("decided_for");
        builder.Property(proposal => proposal.Decision).HasColumnName("decision");
        builder.Property(proposal => proposal.ChangeNumber).HasColumnName("change_number");
    }
}
