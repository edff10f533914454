using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samvirke.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Seals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "seals",
                columns: table => new
                {
                    change_number = table.Column<long>(type: "INTEGER", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_seals", x => x.change_number);
                    table.CheckConstraint("ck_seals_hash", "length(hash) = 32");
                    table.ForeignKey(
                        name: "fk_seals_changes",
                        column: x => x.change_number,
                        principalTable: "changes",
                        principalColumn: "number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.Sql(SealsAppendOnly.Up);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "seals");
        }
    }
}
