using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables.Figures;

/// <summary>
/// What readers see of one area in a series: a number, or the mark of what is hidden or missing, for each combination of categories. All of an area stands in one row:
/// nobody asks for less, and a row for each number would make an import many times slower.
/// </summary>
internal sealed class StoredFigureCells
{
    public required Guid SeriesId { get; init; }

    public required string Area { get; init; }

    public required string MeasureKey { get; init; }

    public required int Year { get; init; }

    /// <summary>JSON: numbers, and texts for marks, in the order of the categories, the last dimension the fastest.</summary>
    public required string Shown { get; init; }
}

internal sealed class StoredFigureCellsTable : IEntityTypeConfiguration<StoredFigureCells>
{
    public void Configure(EntityTypeBuilder<StoredFigureCells> builder)
    {
        builder.ToTable("figure_cells");
        builder.HasKey(cells => new { cells.SeriesId, cells.Area }).HasName("pk_figure_cells");
        builder.HasIndex(cells => new { cells.Area, cells.MeasureKey, cells.Year }).HasDatabaseName("ix_figure_cells_area_measure_year");
        builder.HasOne<StoredFigureSeries>().WithMany().HasForeignKey(cells => cells.SeriesId).HasConstraintName("fk_figure_cells_series");
        builder.Property(cells => cells.SeriesId).HasColumnName("series_id");
        builder.Property(cells => cells.Area).HasColumnName("area");
        builder.Property(cells => cells.MeasureKey).HasColumnName("measure_key");
        builder.Property(cells => cells.Year).HasColumnName("year");
        builder.Property(cells => cells.Shown).HasColumnName("shown");
    }
}
