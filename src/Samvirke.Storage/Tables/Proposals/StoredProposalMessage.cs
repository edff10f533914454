using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Proposals;

/// <summary>Something that was said about a proposal.</summary>
internal sealed class StoredProposalMessage
{
    public required Guid Id { get; init; }

    public required long ProposalNumber { get; init; }

    /// <summary>Nothing when the account no longer exists.</summary>
    public Guid? AccountId { get; init; }

    public required string Organisation { get; init; }

    public required DateTimeOffset SaidAt { get; init; }

    public required string Text { get; init; }
}

internal sealed class StoredProposalMessageTable(bool sqlite) : IEntityTypeConfiguration<StoredProposalMessage>
{
    public void Configure(EntityTypeBuilder<StoredProposalMessage> builder)
    {
        builder.ToTable("proposal_messages");
        builder.HasKey(message => message.Id).HasName("pk_proposal_messages");
        builder.HasIndex(message => message.ProposalNumber).HasDatabaseName("ix_proposal_messages_proposal_number");
        builder.HasIndex(message => message.AccountId).HasDatabaseName("ix_proposal_messages_account_id");
        builder.HasOne<StoredProposal>().WithMany().HasForeignKey(message => message.ProposalNumber).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_proposal_messages_proposals");
        builder.HasOne<Account>().WithMany().HasForeignKey(message => message.AccountId).OnDelete(DeleteBehavior.SetNull).HasConstraintName("fk_proposal_messages_accounts");
        builder.Property(message => message.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(message => message.ProposalNumber).HasColumnName("proposal_number");
        builder.Property(message => message.AccountId).HasColumnName("account_id");
        builder.Property(message => message.Organisation).HasColumnName("organisation");
        builder.Property(message => message.SaidAt).Moment("said_at", sqlite);
        builder.Property(message => message.Text).HasColumnName("text");
    }
}
