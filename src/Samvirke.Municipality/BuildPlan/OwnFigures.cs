using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Municipality.BuildPlan.Matters;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Register.Papers;
using Samvirke.Register.Texts;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.BuildPlan;

/// <summary>The figures that a municipality shows of itself, as a plan tells them: the last number of each measure, with those of the county and the country.</summary>
public static class OwnFigures
{
    /// <summary>A line for each measure that has a number for everybody.</summary>
    public static ImmutableArray<LocalFigure> Of(ImmutableArray<MeasureView> measures) => [.. measures.Select(Line).OfType<LocalFigure>()];

    private static LocalFigure? Line(MeasureView measure)
    {
        var latest = measure.Years.LastOrDefault(year => year.Everybody is not null);
        if (latest?.Everybody is not { } figure) return null;
        var origin = latest.Kept.Origin;
        ImmutableArray<LocalizedText> beside = latest.Year != measure.Latest.Year ? [] : [.. measure.Beside.Where(each => each.Area.Area.Length < 4 && each.Everybody?.Number is not null).Select(Larger)];
        var value = Said(figure, measure.Unit);
        return new LocalFigure(
            new(measure.Measure), beside.IsEmpty ? value : Filled.Of(MatterTexts.Beside, value, Filled.And(beside)), new(latest.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new(origin.Population), new(origin.Source));
    }

    private static LocalizedText Larger(AreaFigures area) =>
        Filled.Of(area.Area.Area == AreaNumbers.Country ? MatterTexts.InCountry : MatterTexts.InCounty, PaperTongue.Number(area.Everybody!.Value.Number!.Value));

    private static LocalizedText Said(ShownFigure figure, string? unit) => figure switch
    {
        { Number: { } number } when unit is { Length: > 0 } => Filled.Of(MatterTexts.WithUnit, PaperTongue.Number(number), new LocalizedText(unit)),
        { Number: { } number } => PaperTongue.Number(number),
        { IsHidden: true } => MatterTexts.TooFew,
        _ => MatterTexts.NoNumber,
    };
}
