using System.Collections.Immutable;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Register.Snapshots;

namespace Samvirke.Analysis.Landscape;

/// <summary>Which sectors work at which levels: how many efforts of each sector are found under each term of a facet.</summary>
/// <param name="Columns">The facet whose terms are the columns.</param>
/// <param name="Terms">Its terms, in the order of the vocabulary.</param>
/// <param name="Rows">The sectors that have any effort at all, in the order of the vocabulary.</param>
/// <param name="Efforts">How many efforts there are in all, sector or not.</param>
/// <param name="Placed">How many of them have a sector and a term of the facet, and so are in some cell.</param>
public sealed record EffortLandscape(Facet Columns, ImmutableArray<FacetTerm> Terms, ImmutableArray<LandscapeRow> Rows, int Efforts, int Placed)
{
    /// <summary>The highest number in a cell; 0 when all are empty.</summary>
    public int Highest => Rows.SelectMany(row => row.Cells).DefaultIfEmpty().Max();

    /// <summary>Counts the efforts of the snapshot. An effort of several sectors or terms counts in each of its cells, and once in each total.</summary>
    public static EffortLandscape Of(RegisterSnapshot snapshot, Facet columns)
    {
        var efforts = Union(snapshot, Kind.Efforts.Select(snapshot.OfKind));
        var terms = columns.Terms.Select(term => snapshot.WithTerm(columns, term.Id).And(efforts)).ToImmutableArray();
        ImmutableArray<LandscapeRow> rows =
        [
            .. Facet.Sector.Terms
                .Select(sector => (Sector: sector, Set: snapshot.WithTerm(Facet.Sector, sector.Id)))
                .Select(each => new LandscapeRow(each.Sector, each.Set.CountWith(efforts), [.. terms.Select(each.Set.CountWith)]))
                .Where(row => row.Efforts > 0),
        ];
        var ofSectors = Union(snapshot, Facet.Sector.Terms.Select(sector => snapshot.WithTerm(Facet.Sector, sector.Id)));
        return new EffortLandscape(columns, columns.Terms, rows, efforts.Count, Union(snapshot, terms).CountWith(ofSectors));
    }

    private static EntrySet Union(RegisterSnapshot snapshot, IEnumerable<EntrySet> sets) => sets.Aggregate(snapshot.Nothing, (a, b) => a.Or(b));
}

/// <summary>A sector's efforts.</summary>
/// <param name="Sector">The sector.</param>
/// <param name="Efforts">How many efforts it has in all, those under no term of the columns included.</param>
/// <param name="Cells">How many are found under each term, in the order of the terms.</param>
public sealed record LandscapeRow(FacetTerm Sector, int Efforts, ImmutableArray<int> Cells);
