using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Samvirke.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AddProposals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    account_id = table.Column<Guid>(type: "uuid", nullable: false),
                    entry_id = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false),
                    based_on = table.Column<long>(type: "bigint", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_drafts", x => new { x.account_id, x.entry_id });
                    table.ForeignKey(
                        name: "fk_drafts_accounts",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false),
                    sent_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    state = table.Column<string>(type: "text", nullable: false),
                    decided_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    decided_for = table.Column<string>(type: "text", nullable: true),
                    decision = table.Column<string>(type: "text", nullable: true),
                    change_number = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposals", x => x.number);
                    table.CheckConstraint("ck_proposals_change", "(state = 'accepted') = (change_number IS NOT NULL)");
                    table.CheckConstraint("ck_proposals_state", "state IN ('sent', 'accepted', 'returned', 'withdrawn')");
                    table.ForeignKey(
                        name: "fk_proposals_accounts",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_proposals_changes",
                        column: x => x.change_number,
                        principalTable: "changes",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposal_messages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    proposal_number = table.Column<long>(type: "bigint", nullable: false),
                    account_id = table.Column<Guid>(type: "uuid", nullable: true),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    said_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_messages", x => x.id);
                    table.ForeignKey(
                        name: "fk_proposal_messages_accounts",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_proposal_messages_proposals",
                        column: x => x.proposal_number,
                        principalTable: "proposals",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "proposal_revisions",
                columns: table => new
                {
                    proposal_number = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    entry_id = table.Column<string>(type: "text", nullable: false),
                    action = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: true),
                    based_on = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_proposal_revisions", x => new { x.proposal_number, x.position });
                    table.CheckConstraint("ck_proposal_revisions_action", "action IN ('put', 'remove')");
                    table.CheckConstraint("ck_proposal_revisions_payload", "(action = 'put') = (payload IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_proposal_revisions_proposals",
                        column: x => x.proposal_number,
                        principalTable: "proposals",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_proposal_messages_account_id",
                table: "proposal_messages",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposal_messages_proposal_number",
                table: "proposal_messages",
                column: "proposal_number");

            migrationBuilder.CreateIndex(
                name: "ix_proposal_revisions_entry_id",
                table: "proposal_revisions",
                column: "entry_id");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_account_id",
                table: "proposals",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "IX_proposals_change_number",
                table: "proposals",
                column: "change_number");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_organisation",
                table: "proposals",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "ix_proposals_state",
                table: "proposals",
                column: "state");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "proposal_messages");

            migrationBuilder.DropTable(
                name: "proposal_revisions");

            migrationBuilder.DropTable(
                name: "proposals");
        }
    }
}
