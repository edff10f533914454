using System.Collections.Immutable;
using Samvirke.Analysis.Gaps;
using Samvirke.Register.Entries;
using Samvirke.Register.Papers;
using Samvirke.Register.Snapshots;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>What a plan is built from, beside what people write.</summary>
/// <param name="Snapshot">The register, with what holds on the day of the stamp.</param>
/// <param name="Local">The municipality in it.</param>
/// <param name="Gaps">What is missing for the municipality.</param>
/// <param name="Stamp">Which register it is.</param>
public sealed record PlanBasis(RegisterSnapshot Snapshot, LocalRegister Local, GapReading Gaps, PaperStamp Stamp)
{
    /// <summary>Figures that the municipality has taken in itself.</summary>
    public ImmutableArray<LocalFigure> Figures { get; init; } = [];
}

/// <summary>A figure of the municipality that stands outside the register.</summary>
/// <param name="What">What it tells.</param>
/// <param name="Value">The number with its unit, or that it is not shown.</param>
/// <param name="Year">The year or years.</param>
/// <param name="Population">Whom it is about.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record LocalFigure(LocalizedText What, LocalizedText Value, LocalizedText Year, LocalizedText Population, LocalizedText Source)
{
    /// <summary>What it is known by, also when its number is another: what it tells. No entry has an id like it.</summary>
    public string Key => $"tall:{MeasureKey.Of(What.In(Tongue.Nb).Text)}";

    /// <summary>Where the source stands in the register, if it does.</summary>
    public ImmutableArray<Citation> Citations { get; init; } = [];
}
