using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samvirke.Storage.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ToldThroughMoments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "sending_until",
                table: "digests",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sent_until",
                table: "digests",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "sending_until",
                table: "digests");

            migrationBuilder.DropColumn(
                name: "sent_until",
                table: "digests");
        }
    }
}
