using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samvirke.Storage.Accounts;
using Samvirke.Storage.Tables;
using Samvirke.Storage.Tables.Accounts;
using Samvirke.Storage.Tables.Figures;
using Samvirke.Storage.Tables.Proposals;
using Samvirke.Storage.Tables.Watching;
using Samvirke.Storage.Tables.Workbench;

namespace Samvirke.Storage;

/// <summary>The tables of Samvirke, the same on SQLite and PostgreSQL; each of the two has its migrations in a project of its own.</summary>
public sealed class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    internal DbSet<StoredChange> Changes => Set<StoredChange>();

    internal DbSet<StoredRevision> Revisions => Set<StoredRevision>();

    internal DbSet<StoredSeal> Seals => Set<StoredSeal>();

    internal DbSet<Account> Accounts => Set<Account>();

    internal DbSet<StoredMembership> Memberships => Set<StoredMembership>();

    internal DbSet<StoredTopicSteward> TopicStewards => Set<StoredTopicSteward>();

    internal DbSet<StoredSession> Sessions => Set<StoredSession>();

    internal DbSet<StoredProtectionKey> ProtectionKeys => Set<StoredProtectionKey>();

    internal DbSet<IdentityUserLogin<Guid>> Logins => Set<IdentityUserLogin<Guid>>();

    internal DbSet<IdentityUserPasskey<Guid>> Passkeys => Set<IdentityUserPasskey<Guid>>();

    internal DbSet<StoredRecoveryCode> RecoveryCodes => Set<StoredRecoveryCode>();

    internal DbSet<StoredSpentTicket> SpentTickets => Set<StoredSpentTicket>();

    internal DbSet<StoredLetter> Letters => Set<StoredLetter>();

    internal DbSet<StoredAuditLine> Audit => Set<StoredAuditLine>();

    internal DbSet<StoredProposal> Proposals => Set<StoredProposal>();

    internal DbSet<StoredProposalRevision> ProposalRevisions => Set<StoredProposalRevision>();

    internal DbSet<StoredProposalMessage> ProposalMessages => Set<StoredProposalMessage>();

    internal DbSet<StoredDraft> Drafts => Set<StoredDraft>();

    internal DbSet<StoredKeptForm> KeptForms => Set<StoredKeptForm>();

    internal DbSet<StoredWatch> Watches => Set<StoredWatch>();

    internal DbSet<StoredDigest> Digests => Set<StoredDigest>();

    internal DbSet<StoredPaper> Papers => Set<StoredPaper>();

    internal DbSet<StoredFigureImport> FigureImports => Set<StoredFigureImport>();

    internal DbSet<StoredFigureWithdrawal> FigureWithdrawals => Set<StoredFigureWithdrawal>();

    internal DbSet<StoredFigureSeries> FigureSeries => Set<StoredFigureSeries>();

    internal DbSet<StoredFigureCells> FigureCells => Set<StoredFigureCells>();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var sqlite = Database.IsSqlite();
        modelBuilder.ApplyConfiguration(new StoredChangeTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredRevisionTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredSealTable());
        modelBuilder.ApplyConfiguration(new AccountTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredMembershipTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredTopicStewardTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredSessionTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredProtectionKeyTable());
        modelBuilder.ApplyConfiguration(new StoredLoginTable());
        modelBuilder.ApplyConfiguration(new StoredPasskeyTable());
        modelBuilder.ApplyConfiguration(new StoredRecoveryCodeTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredSpentTicketTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredLetterTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredAuditLineTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredProposalTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredProposalRevisionTable());
        modelBuilder.ApplyConfiguration(new StoredProposalMessageTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredDraftTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredKeptFormTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredWatchTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredDigestTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredPaperTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredFigureImportTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredFigureWithdrawalTable(sqlite));
        modelBuilder.ApplyConfiguration(new StoredFigureSeriesTable());
        modelBuilder.ApplyConfiguration(new StoredFigureCellsTable());
    }
}
