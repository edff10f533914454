using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Samvirke.Formats.Figures;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Municipality.ImportFigures;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;
using Samvirke.Web.Texts;

namespace Samvirke.Web.Municipalities.PutOutFigures;

/// <summary>What a person typed to put out figures.</summary>
/// <param name="Table">The table, as text.</param>
/// <param name="Measure">What is measured, if the table does not say.</param>
/// <param name="Unit">The unit, if the table does not say.</param>
/// <param name="Year">The year, if the table does not say.</param>
/// <param name="Sort">What sort of numbers they are; empty while that is not said.</param>
/// <param name="Definition">What a number means.</param>
/// <param name="Population">Whom they are about.</param>
/// <param name="Source">Where they are from.</param>
public sealed record ImportForm(string Table, string Measure, string Unit, string Year, string Sort, string Definition, string Population, string Source)
{
    public const string TableField = "tabell";
    public const string FileField = "fil";
    public const string MeasureField = "mal";
    public const string UnitField = "enhet";
    public const string YearField = "ar";
    public const string SortField = "slag";
    public const string DefinitionField = "definisjon";
    public const string PopulationField = "gjelder";
    public const string SourceField = "kilde";
    public const string Counts = "antall";
    public const string Shares = "publisert";

    /// <summary>No table may be longer; the framework takes no longer fields.</summary>
    public const int LongestTable = 4_000_000;

    /// <summary>No short text may be longer.</summary>
    public const int LongestText = 500;

    public static ImportForm Empty { get; } = new("", "", "", "", "", "", "", "");

    /// <summary>What is missing or cannot be, by field.</summary>
    public IEnumerable<(string Field, LocalizedText Message)> Faults()
    {
        if (string.IsNullOrWhiteSpace(Table)) yield return (FileField, ImportFigureTexts.NoTable);
        if (Year.Length > 0 && YearNumber is null) yield return (YearField, ImportFigureTexts.BadYear);
        if (Sort is not (Counts or Shares)) yield return ($"{SortField}-{Counts}", ImportFigureTexts.NoSort);
        if (Definition.Length == 0) yield return (DefinitionField, ImportFigureTexts.NoDefinition);
        if (Population.Length == 0) yield return (PopulationField, ImportFigureTexts.NoPopulation);
        if (Source.Length == 0) yield return (SourceField, ImportFigureTexts.NoSource);
    }

    /// <summary>The table as it is understood; where no column says which area, it is about the municipality.</summary>
    public FigureReading Read(AreaNumbers areas, string municipality) =>
        FigureFile.Read(Bytes(), areas, new FigureOptions { Measure = Some(Measure), Unit = Some(Unit), Year = YearNumber, Area = municipality });

    /// <summary>What is to be shown.</summary>
    public FigureOrder Order(EntryId organisation, FigureAuthor by, FigureTable table) => new(
        organisation, by, Sort == Shares ? NumberSort.PublishedShares : NumberSort.Counts, Source, Population, Definition, table, [.. SHA256.HashData(Bytes())]);

    /// <summary>Tells whether anything was altered.</summary>
    public string Seal() => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', Table.ReplaceLineEndings("\n"), Measure, Unit, Year, Sort, Definition, Population, Source))));

    private int? YearNumber => int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1800 and <= 2200 ? year : null;

    private byte[] Bytes() => Encoding.UTF8.GetBytes(Table.ReplaceLineEndings("\n"));

    private static string? Some(string text) => text.Length == 0 ? null : text;
}
