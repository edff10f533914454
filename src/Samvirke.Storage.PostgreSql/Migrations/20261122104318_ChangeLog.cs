using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samvirke.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ChangeLog : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "changes",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    recorded_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    author = table.Column<string>(type: "text", nullable: false),
                    organisation = table.Column<string>(type: "text", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_changes", x => x.number);
                    table.CheckConstraint("ck_changes_number", "number > 0");
                });

            migrationBuilder.CreateTable(
                name: "revisions",
                columns: table => new
                {
                    change_number = table.Column<long>(type: "bigint", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    entry_id = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    action = table.Column<string>(type: "text", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_revisions", x => new { x.change_number, x.position });
                    table.CheckConstraint("ck_revisions_action", "action IN ('put', 'remove')");
                    table.CheckConstraint("ck_revisions_payload", "(action = 'put') = (payload IS NOT NULL)");
                    table.ForeignKey(
                        name: "fk_revisions_changes",
                        column: x => x.change_number,
                        principalTable: "changes",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_changes_recorded_at",
                table: "changes",
                column: "recorded_at");

            migrationBuilder.CreateIndex(
                name: "ix_revisions_entry_id",
                table: "revisions",
                columns: new[] { "entry_id", "change_number" },
                unique: true);

            migrationBuilder.Sql(AppendOnly.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "revisions");

            migrationBuilder.DropTable(
                name: "changes");

            migrationBuilder.Sql(AppendOnly.Down);
        }
    }
}
