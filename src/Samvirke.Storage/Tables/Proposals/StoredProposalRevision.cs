using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables.Proposals;

/// <summary>What a proposal would do with one entry, in the form of the log.</summary>
internal sealed class StoredProposalRevision
{
    public long ProposalNumber { get; set; }

    public required int Position { get; init; }

    public required string EntryId { get; init; }

    public required string Action { get; init; }

    public string? Payload { get; init; }

    /// <summary>The change that the entry last had when it was proposed; 0 when it was not there.</summary>
    public required long BasedOn { get; init; }
}

internal sealed class StoredProposalRevisionTable : IEntityTypeConfiguration<StoredProposalRevision>
{
    public void Configure(EntityTypeBuilder<StoredProposalRevision> builder)
    {
        builder.ToTable("proposal_revisions", table =>
        {
            table.HasCheckConstraint("ck_proposal_revisions_action", "action IN ('put', 'remove')");
            table.HasCheckConstraint("ck_proposal_revisions_payload", "(action = 'put') = (payload IS NOT NULL)");
        });
        builder.HasKey(revision => new { revision.ProposalNumber, revision.Position }).HasName("pk_proposal_revisions");
        builder.HasIndex(revision => revision.EntryId).HasDatabaseName("ix_proposal_revisions_entry_id");
        builder.HasOne<StoredProposal>().WithMany().HasForeignKey(revision => revision.ProposalNumber).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_proposal_revisions_proposals");
        builder.Property(revision => revision.ProposalNumber).HasColumnName("proposal_number");
        builder.Property(revision => revision.Position).HasColumnName("position");
        builder.Property(revision => revision.EntryId).HasColumnName("entry_id");
        builder.Property(revision => revision.Action).HasColumnName("action");
        builder.Property(revision => revision.Payload).HasColumnName("payload");
        builder.Property(revision => revision.BasedOn).HasColumnName("based_on");
    }
}
