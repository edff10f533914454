using System.Collections.Immutable;
using Samvirke.Formats.Figures.Tables;
using Samvirke.Register.Entries;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ImportFigures;

/// <summary>What the numbers of a table are, as the person says.</summary>
public enum NumberSort
{
    /// <summary>They count people or things. Small ones are hidden here.</summary>
    Counts,

    /// <summary>Shares, rates or averages without the counts behind them, which the source has published as they stand.</summary>
    PublishedShares,
}

/// <summary>Figures that a municipality wants to show.</summary>
/// <param name="Organisation">The municipality.</param>
/// <param name="By">Who imports them.</param>
/// <param name="Sort">What the numbers are.</param>
/// <param name="Source">Where they are from.</param>
/// <param name="Population">Whom they are about.</param>
/// <param name="Definition">What exactly is counted.</param>
/// <param name="Table">The figures as they were read.</param>
/// <param name="Sha256">Of the file.</param>
public sealed record FigureOrder(
    EntryId Organisation, FigureAuthor By, NumberSort Sort, string Source, string Population, string Definition, FigureTable Table, ImmutableArray<byte> Sha256);

/// <summary>What came of a table that was to be shown: exactly one of the records below.</summary>
public abstract record FigurePreparation
{
    private FigurePreparation()
    {
    }

    /// <summary>It can be shown.</summary>
    /// <param name="Figures">What readers would see.</param>
    /// <param name="Remarks">What was done with the numbers, for the person to see before they are kept.</param>
    /// <param name="Cells">How many numbers there are.</param>
    /// <param name="Hidden">How many of them are hidden.</param>
    public sealed record Ready(NewFigures Figures, ImmutableArray<LocalizedText> Remarks, int Cells, int Hidden) : FigurePreparation;

    /// <summary>It cannot.</summary>
    /// <param name="Faults">Why, and how to mend it.</param>
    public sealed record Refused(ImmutableArray<LocalizedText> Faults) : FigurePreparation;
}
