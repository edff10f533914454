using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Accounts;

/// <summary>A role that an account has, or had, in an organisation. A change of role ends the one and begins another.</summary>
internal sealed class StoredMembership
{
    /// <summary>Stands for the platform where an organisation would stand; no entry can have this id.</summary>
    public const string Platform = "*";

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required string Organisation { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset Since { get; init; }

    public DateTimeOffset? Until { get; set; }

    /// <summary>The membership, unless its role is one that this version does not know.</summary>
    public Membership? Read() => Roles.Find(Role) is { } role ? new Membership(Organisation == Platform ? null : new EntryId(Organisation), role) : null;
}

internal sealed class StoredMembershipTable(bool sqlite) : IEntityTypeConfiguration<StoredMembership>
{
    public void Configure(EntityTypeBuilder<StoredMembership> builder)
    {
        builder.ToTable("memberships", table => table.HasCheckConstraint("ck_memberships_platform", "organisation <> '*' OR role = 'administrator'"));
        builder.HasKey(membership => membership.Id).HasName("pk_memberships");
        // One role at a time in each organisation.
        builder.HasIndex(membership => new { membership.AccountId, membership.Organisation }).IsUnique().HasFilter("until IS NULL").HasDatabaseName("ix_memberships_current");
        builder.HasIndex(membership => membership.Organisation).HasDatabaseName("ix_memberships_organisation");
        builder.HasOne<Account>().WithMany().HasForeignKey(membership => membership.AccountId).OnDelete(DeleteBehavior.Cascade).HasConstraintName("fk_memberships_accounts");
        builder.Property(membership => membership.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(membership => membership.AccountId).HasColumnName("account_id");
        builder.Property(membership => membership.Organisation).HasColumnName("organisation");
        builder.Property(membership => membership.Role).HasColumnName("role");
        builder.Property(membership => membership.Since).Moment("since", sqlite);
        builder.Property(membership => membership.Until).Moment("until", sqlite);
    }
}
