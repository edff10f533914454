using System.Collections.Immutable;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;

namespace Samvirke.Storage.Figures;

/// <summary>What readers see where a number may stand.</summary>
/// <param name="Number">The number; nothing where none is shown.</param>
/// <param name="Mark">Why there is none: <c>:</c> it is hidden, <c>.</c> there can be none, <c>..</c> and <c>...</c> it is missing. Empty for a number.</param>
public readonly record struct ShownFigure(decimal? Number, string Mark)
{
    /// <summary>A small number, or one that would give it away.</summary>
    public static ShownFigure Hidden { get; } = new(null, ":");

    /// <summary>A number.</summary>
    public static ShownFigure Of(decimal number) => new(number, "");

    /// <summary>Whether the number is kept from readers.</summary>
    public bool IsHidden => Mark == Hidden.Mark;
}

/// <summary>A dimension of figures as readers see it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Categories">The categories, in the order of the numbers.</param>
/// <param name="Total">The category that is the sum of the others; nothing where there is none.</param>
public sealed record ShownDimension(string Name, ImmutableArray<string> Categories, string? Total);

/// <summary>What is shown of one area.</summary>
/// <param name="Area">The number of the municipality (four digits), the county (two) or the country (<c>0</c>).</param>
/// <param name="Cells">One for each combination of categories, the last dimension the fastest.</param>
public sealed record ShownArea(string Area, ImmutableArray<ShownFigure> Cells);

/// <summary>Figures whose small numbers were hidden together: one measure and year, and areas that hang together.</summary>
/// <param name="Measure">What is measured.</param>
/// <param name="Unit">What the numbers count; nothing where nobody has said.</param>
/// <param name="Year">The year that they hold for.</param>
/// <param name="Dimensions">How they are divided besides by area.</param>
/// <param name="Areas">The areas, by number.</param>
/// <param name="IsPublished">Whether the source has published the numbers as they stand, so that nothing was hidden here.</param>
public sealed record ShownSeries(string Measure, string? Unit, int Year, ImmutableArray<ShownDimension> Dimensions, ImmutableArray<ShownArea> Areas, bool IsPublished = false);

/// <summary>Where figures are from and what they are about.</summary>
/// <param name="Source">Where the numbers are from.</param>
/// <param name="Population">Whom they are about.</param>
/// <param name="Definition">What exactly is counted.</param>
/// <param name="Rule">How small numbers were hidden, as the program that did it writes it.</param>
public sealed record FigureOrigin(string Source, string Population, string Definition, string Rule);

/// <summary>Who puts figures out or takes them back.</summary>
/// <param name="Account">The person's account.</param>
/// <param name="Role">The role in the organisation that it is done in.</param>
public sealed record FigureAuthor(Guid Account, Role Role);

/// <summary>Figures that an organisation wants to show, and nothing that it does not: true counts that are hidden are no part of it.</summary>
/// <param name="Organisation">Who shows them.</param>
/// <param name="By">Who imports them.</param>
/// <param name="Origin">Where they are from.</param>
/// <param name="Sha256">Of the file, which is not kept.</param>
/// <param name="Series">The figures.</param>
public sealed record NewFigures(EntryId Organisation, FigureAuthor By, FigureOrigin Origin, ImmutableArray<byte> Sha256, ImmutableArray<ShownSeries> Series);

/// <summary>A series as it was kept.</summary>
/// <param name="Import">Which import it came with.</param>
/// <param name="Organisation">Who shows it.</param>
/// <param name="Origin">Where it is from.</param>
/// <param name="ImportedAt">When it was imported.</param>
/// <param name="Series">What readers see; only the areas that were asked for.</param>
public sealed record KeptSeries(Guid Import, EntryId Organisation, FigureOrigin Origin, DateTimeOffset ImportedAt, ShownSeries Series);

/// <summary>What came of keeping figures: exactly one of the records below.</summary>
public abstract record FigureOutcome
{
    private FigureOutcome()
    {
    }

    /// <summary>They are kept, all of them.</summary>
    /// <param name="Import">What they are found by.</param>
    /// <param name="Replaced">How many earlier series readers no longer see.</param>
    public sealed record Kept(Guid Import, int Replaced) : FigureOutcome;

    /// <summary>The same counts are or were shown, divided in another way; laid beside each other the two could give away what each hides. Nothing was kept.</summary>
    /// <param name="Organisation">Who shows them.</param>
    /// <param name="Measure">What is measured.</param>
    /// <param name="Year">The year.</param>
    /// <param name="Areas">The areas that both have.</param>
    /// <param name="AllAreas">All that were hidden together there.</param>
    /// <param name="Dimensions">How they are divided there.</param>
    /// <param name="IsWithdrawn">Whether they were taken back; somebody may have kept them.</param>
    public sealed record OtherDivision(
        EntryId Organisation, string Measure, int Year, ImmutableArray<string> Areas, ImmutableArray<string> AllAreas, ImmutableArray<ShownDimension> Dimensions, bool IsWithdrawn) : FigureOutcome;
}
