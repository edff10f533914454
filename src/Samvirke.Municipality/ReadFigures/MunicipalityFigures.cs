using System.Collections.Immutable;
using Samvirke.Formats.Figures.Areas;
using Samvirke.Municipality.ReadPopulation;
using Samvirke.Register.Entries;
using Samvirke.Storage.Figures;

namespace Samvirke.Municipality.ReadFigures;

/// <summary>The figures that a municipality shows of itself, with those of others that they can be compared with.</summary>
public sealed class MunicipalityFigures(FigureStore store)
{
    /// <summary>So many municipalities of about the same size stand beside.</summary>
    public const int MostSimilar = 10;

    /// <summary>The municipality's figures by measure.</summary>
    /// <param name="organisation">The municipality.</param>
    /// <param name="number">Its number.</param>
    /// <param name="municipalities">The numbers of all municipalities.</param>
    /// <param name="cancellation">Gives up.</param>
    public async Task<ImmutableArray<MeasureView>> ReadAsync(EntryId organisation, string number, IEnumerable<string> municipalities, CancellationToken cancellation)
    {
        var beside = Beside(number, municipalities);
        var own = await store.OfAsync(organisation, [number, .. beside], cancellation);
        var measures = own.GroupBy(kept => kept.Series.Measure, StringComparer.OrdinalIgnoreCase).Where(group => group.Any(kept => Has(kept, number))).ToList();
        var others = await store.OfOthersAsync(organisation, measures.ConvertAll(group => group.Key), beside, cancellation);
        return [.. measures.Select(group => View(number, [.. group], others, beside))];
    }

    /// <summary>Its county, the country, and those nearest in population of the same group of size.</summary>
    private static ImmutableArray<string> Beside(string number, IEnumerable<string> municipalities)
    {
        ImmutableArray<string> larger = [number[..2], AreaNumbers.Country];
        if (SizeGroup.Of(number) is not { } group || Population.Of(number) is not { } population) return larger;
        return
        [
            .. larger,
            .. municipalities.Where(other => other != number && group.Has(other))
                .OrderBy(other => Math.Abs(Population.Of(other)!.Everybody - population.Everybody)).ThenBy(other => other, StringComparer.Ordinal),
        ];
    }

    private static MeasureView View(string number, ImmutableArray<KeptSeries> own, ImmutableArray<KeptSeries> others, ImmutableArray<string> beside)
    {
        ImmutableArray<AreaFigures> years = [.. own.Where(kept => Has(kept, number)).OrderBy(kept => kept.Series.Year).ThenByDescending(kept => kept.Series.Dimensions.Length).Select(kept => Of(kept, number))];
        var latest = years[^1].Kept.Series;
        // The municipality's own rows first: they are from the same table.
        var same = own.Concat(others.Where(kept => string.Equals(kept.Series.Measure, latest.Measure, StringComparison.OrdinalIgnoreCase)))
            .Where(kept => kept.Series.Year == latest.Year && kept.Series.Unit == latest.Unit && kept.Series.IsPublished == latest.IsPublished).ToList();
        var found = beside.Select(area => same.Where(kept => Has(kept, area)).Select(kept => Of(kept, area)).FirstOrDefault(figures => figures.Everybody is not null)).OfType<AreaFigures>().ToList();
        return new MeasureView(latest.Measure, latest.Unit, years, [.. found.Where(figures => figures.Area.Area.Length < 4), .. found.Where(figures => figures.Area.Area.Length == 4).Take(MostSimilar)]);
    }

    private static bool Has(KeptSeries kept, string area) => kept.Series.Areas.Any(each => each.Area == area);

    private static AreaFigures Of(KeptSeries kept, string area) => new(kept, kept.Series.Areas.First(each => each.Area == area));
}
