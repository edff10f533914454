using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samvirke.Storage.Accounts;

namespace Samvirke.Storage.Tables.Figures;

/// <summary>That an import was taken back, and why. One for each import at most; how its numbers were divided stays known.</summary>
internal sealed class StoredFigureWithdrawal
{
    public required Guid ImportId { get; init; }

    /// <summary>Nothing when the account no longer exists.</summary>
    public Guid? AccountId { get; init; }

    public required string Role { get; init; }

    public required DateTimeOffset WithdrawnAt { get; init; }

    public required string Reason { get; init; }
}

internal sealed class StoredFigureWithdrawalTable(bool sqlite) : IEntityTypeConfiguration<StoredFigureWithdrawal>
{
    public void Configure(EntityTypeBuilder<StoredFigureWithdrawal> builder)
    {
        builder.ToTable("figure_withdrawals");
        builder.HasKey(withdrawal => withdrawal.ImportId).HasName("pk_figure_withdrawals");
        builder.HasIndex(withdrawal => withdrawal.AccountId).HasDatabaseName("ix_figure_withdrawals_account_id");
        builder.HasOne<StoredFigureImport>().WithOne().HasForeignKey<StoredFigureWithdrawal>(withdrawal => withdrawal.ImportId).HasConstraintName("fk_figure_withdrawals_imports");
        builder.HasOne<Account>().WithMany().HasForeignKey(withdrawal => withdrawal.AccountId).OnDelete(DeleteBehavior.SetNull).HasConstraintName("fk_figure_withdrawals_accounts");
        builder.Property(withdrawal => withdrawal.ImportId).HasColumnName("import_id").ValueGeneratedNever();
        builder.Property(withdrawal => withdrawal.AccountId).HasColumnName("account_id");
        builder.Property(withdrawal => withdrawal.Role).HasColumnName("role");
        builder.Property(withdrawal => withdrawal.WithdrawnAt).Moment("withdrawn_at", sqlite);
        builder.Property(withdrawal => withdrawal.Reason).HasColumnName("reason");
    }
}
