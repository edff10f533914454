using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Samvirke.Storage.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class ToldThroughMoments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "sending_until",
                table: "digests",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "sent_until",
                table: "digests",
                type: "timestamp with time zone",
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
