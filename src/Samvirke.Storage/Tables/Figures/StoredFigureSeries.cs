using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Samvirke.Storage.Tables.Figures;

/// <summary>The figures of an import that were hidden together: one measure, one year, and the areas whose numbers hang together.</summary>
internal sealed class StoredFigureSeries
{
    public required Guid Id { get; init; }

    public required Guid ImportId { get; init; }

    public required string Measure { get; init; }

    /// <summary>The measure as it is looked up: without capitals.</summary>
    public required string MeasureKey { get; init; }

    public string? Unit { get; init; }

    public required int Year { get; init; }

    /// <summary>JSON: the dimensions with their categories.</summary>
    public required string Dimensions { get; init; }

    /// <summary>How the numbers are divided, areas too: the same text for the same division.</summary>
    public required string Division { get; init; }

    /// <summary>Whether the source has published the numbers as they stand.</summary>
    public required bool IsPublished { get; init; }

    /// <summary>Whether readers no longer see it because another import took its place. What was withdrawn was not replaced: its division goes on binding others.</summary>
    public required bool IsReplaced { get; set; }
}

internal sealed class StoredFigureSeriesTable : IEntityTypeConfiguration<StoredFigureSeries>
{
    public void Configure(EntityTypeBuilder<StoredFigureSeries> builder)
    {
        builder.ToTable("figure_series");
        builder.HasKey(series => series.Id).HasName("pk_figure_series");
        builder.HasIndex(series => series.ImportId).HasDatabaseName("ix_figure_series_import_id");
        builder.HasIndex(series => new { series.MeasureKey, series.Year }).HasDatabaseName("ix_figure_series_measure_year");
        builder.HasOne<StoredFigureImport>().WithMany().HasForeignKey(series => series.ImportId).HasConstraintName("fk_figure_series_imports");
        builder.Property(series => series.Id).HasColumnName("id").ValueGeneratedNever();
        builder.Property(series => series.ImportId).HasColumnName("import_id");
        builder.Property(series => series.Measure).HasColumnName("measure");
        builder.Property(series => series.MeasureKey).HasColumnName("measure_key");
        builder.Property(series => series.Unit).HasColumnName("unit");
        builder.Property(series => series.Year).HasColumnName("year");
        builder.Property(series => series.Dimensions).HasColumnName("dimensions");
        builder.Property(series => series.Division).HasColumnName("division");
        builder.Property(series => series.IsPublished).HasColumnName("is_published");
        builder.Property(series => series.IsReplaced).HasColumnName("is_replaced");
    }
}
