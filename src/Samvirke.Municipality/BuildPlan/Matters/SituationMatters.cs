using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Papers;
using Samvirke.Register.Relations;
using Samvirke.Register.Texts;
using static Samvirke.Municipality.BuildPlan.Matters.MatterCells;
using static Samvirke.Municipality.BuildPlan.Matters.MatterTexts;

namespace Samvirke.Municipality.BuildPlan.Matters;

/// <summary>What the register knows of how things are.</summary>
internal static class SituationMatters
{
    /// <summary>How many of each age live in the municipality; where there are no figures of that, what its area says.</summary>
    public static ImmutableArray<PaperBlock> Population(PlanBasis basis, PlanSort sort)
    {
        var area = basis.Local.Area;
        if (ReadPopulation.Population.Of(area.Details.Scalar("number") ?? "") is not { } population) return area.Summary.IsEmpty ? [] : [new PaperBlock.Paragraph(new(area.Summary, null, area.Citations))];
        return
        [
            new PaperBlock.Paragraph(new(
                Filled.Of(Inhabitants, PaperTongue.Number(population.Everybody), area.Name, PaperTongue.Date(new DateOnly(ReadPopulation.Population.Year, 1, 1)), PaperTongue.Number(population.Young), PaperTongue.Number(population.ByAge.Length - 1)),
                null, [population.Citation])),
            .. Table(
                Filled.Of(ByAge, PaperTongue.Date(new DateOnly(ReadPopulation.Population.Year, 1, 1))), [new(Age), new(People, IsNumber: true)],
                population.Bands.Select(band => new PaperRow([[PaperText.Of(band.Band.Label)], [new(PaperTongue.Number(band.People), null, [population.Citation])]]))),
        ];
    }

    /// <summary>Figures: those of the municipality's own, then those of the register. One without a year, or without those it is about, tells too little for a plan.</summary>
    public static ImmutableArray<PaperBlock> Figures(PlanBasis basis, PlanSort sort) => Table(
        Caption(PlanMatter.Figures), [new(Figure), new(Value), new(Year), new(About)],
        basis.Figures.Select(Row).Concat(PlanEntries.All(basis.Snapshot, Kind.Statistic)
            .Where(statistic => Tells(statistic) && IsOfFocus(sort.Focus, statistic) && IsFromHere(basis, statistic))
            .Select(Row)));

    private static PaperRow Row(LocalFigure figure) => new([[PaperText.Of(figure.What)], [PaperText.Of(figure.Value)], [PaperText.Of(figure.Year)], [new(figure.Population, null, figure.Citations), PaperText.Of(figure.Source)]]) { Key = figure.Key };

    private static PaperRow Row(Entry statistic) => new(
    [
        Name(statistic),
        [PaperText.Of(Amount(statistic))],
        [PaperText.Of(Span(statistic, "year", "yearTo", year => new LocalizedText(year)))],
        [new(statistic.Details.Text("population")!, null, statistic.Citations)],
    ]);

    private static bool Tells(Entry statistic) =>
        statistic.Details.Scalar("value") is not null && statistic.Details.Scalar("year") is not null && statistic.Details.Text("population") is not null;

    private static bool IsOfFocus(PlanFocus focus, Entry statistic) =>
        statistic.Facets[PlanFacets.TargetGroup].Any(focus.Groups.Contains) && (focus.OfSubstances ? !statistic.Facets[PlanFacets.Substance].IsEmpty : statistic.Facets[Facet.Topic].Any(focus.Topics.Contains));

    /// <summary>Whether it is of the municipality, or of all: a figure of the level of municipalities or counties that does not say where is of some other one.</summary>
    private static bool IsFromHere(PlanBasis basis, Entry statistic)
    {
        var about = basis.Snapshot.ReachedFrom(statistic, RelationTypes.Concerns);
        if (about.Any(entry => entry.Id == basis.Local.Area.Id || entry.Id == basis.Local.Organisation?.Id)) return true;
        if (about.Any(entry => entry.Kind == Kind.Area || LocalRegister.IsMunicipality(entry))) return false;
        return statistic.Facets[Facet.Level] is { IsEmpty: true } || statistic.Facets[Facet.Level].Contains("national");
    }

    /// <summary>The number as it is written: om lag 60 prosent.</summary>
    private static LocalizedText Amount(Entry statistic)
    {
        var number = Span(statistic, "value", "valueTo", Number);
        var precision = DetailSchema.Find(Kind.Statistic, "precision")!;
        LocalizedText?[] parts = [statistic.Details.Scalar("precision") is { } how ? precision.LabelOf(how) : null, number, statistic.Details.Text("unit")];
        return LocalizedText.Of(Tongues.Interface.Select(tongue => new Phrase(string.Join(' ', parts.OfType<LocalizedText>().Select(part => part.In(tongue).Text)), tongue)));
    }

    private static LocalizedText Span(Entry entry, string from, string to, Func<string, LocalizedText> write) => entry.Details.Scalar(to) is { } end
        ? Filled.Of(Years, write(entry.Details.Scalar(from)!), write(end))
        : write(entry.Details.Scalar(from)!);
}
