using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samvirke.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Figures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "figure_imports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation = table.Column<string>(type: "TEXT", nullable: false),
                    account_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    imported_at = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    population = table.Column<string>(type: "TEXT", nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false),
                    rule = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<byte[]>(type: "BLOB", nullable: false),
                    replaces = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_figure_imports", x => x.id);
                    table.ForeignKey(
                        name: "fk_figure_imports_accounts",
                        column: x => x.account_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "fk_figure_imports_replaces",
                        column: x => x.replaces,
                        principalTable: "figure_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "figure_series",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    import_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    measure_key = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: true),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    dimensions = table.Column<string>(type: "TEXT", nullable: false),
                    division = table.Column<string>(type: "TEXT", nullable: false),
                    is_published = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_replaced = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_figure_series", x => x.id);
                    table.ForeignKey(
                        name: "fk_figure_series_imports",
                        column: x => x.import_id,
                        principalTable: "figure_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "figure_cells",
                columns: table => new
                {
                    series_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area = table.Column<string>(type: "TEXT", nullable: false),
                    measure_key = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    shown = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_figure_cells", x => new { x.series_id, x.area });
                    table.ForeignKey(
                        name: "fk_figure_cells_series",
                        column: x => x.series_id,
                        principalTable: "figure_series",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_figure_cells_area_measure_year",
                table: "figure_cells",
                columns: new[] { "area", "measure_key", "year" });

            migrationBuilder.CreateIndex(
                name: "ix_figure_imports_account_id",
                table: "figure_imports",
                column: "account_id");

            migrationBuilder.CreateIndex(
                name: "ix_figure_imports_organisation",
                table: "figure_imports",
                column: "organisation");

            migrationBuilder.CreateIndex(
                name: "ix_figure_imports_replaces",
                table: "figure_imports",
                column: "replaces");

            migrationBuilder.CreateIndex(
                name: "ix_figure_series_import_id",
                table: "figure_series",
                column: "import_id");

            migrationBuilder.CreateIndex(
                name: "ix_figure_series_measure_year",
                table: "figure_series",
                columns: new[] { "measure_key", "year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "figure_cells");

            migrationBuilder.DropTable(
                name: "figure_series");

            migrationBuilder.DropTable(
                name: "figure_imports");
        }
    }
}
