using FsCheck;
using FsCheck.Fluent;
using Samvirke.Analysis.Landscape;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;

namespace Samvirke.Analysis.Tests;

/// <summary>Each circle of the picture is as large as the list that it leads to.</summary>
public sealed class EffortLandscapeTests
{
    [Fact]
    public void Of_AnyRegister_CountsTheEffortsOfEachCell() => Prop.ForAll(Registers.Any, register =>
    {
        foreach (var columns in (Facet[])[Facet.PreventionLevel, Facet.Level, Facet.Age])
        {
            var landscape = EffortLandscape.Of(register, columns);
            var efforts = register.Entries.Where(entry => entry.Kind.IsEffort).ToList();
            landscape.Efforts.ShouldBe(efforts.Count);
            landscape.Placed.ShouldBe(efforts.Count(entry => Has(entry, Facet.Sector) && Has(entry, columns)));
            landscape.Rows.Select(row => row.Sector).ShouldBe(Facet.Sector.Terms.Where(sector => efforts.Exists(entry => Is(entry, Facet.Sector, sector))));
            foreach (var row in landscape.Rows)
            {
                row.Efforts.ShouldBe(efforts.Count(entry => Is(entry, Facet.Sector, row.Sector)));
                row.Cells.ShouldBe(columns.Terms.Select(term => efforts.Count(entry => Is(entry, Facet.Sector, row.Sector) && Is(entry, columns, term))));
            }

            landscape.Highest.ShouldBe(landscape.Rows.SelectMany(row => row.Cells).Append(0).Max());
        }
    }).QuickCheckThrowOnFailure();

    private static bool Has(Entry entry, Facet facet) => !entry.Facets[facet].IsEmpty;

    private static bool Is(Entry entry, Facet facet, FacetTerm term) => facet.Found(entry.Facets[facet]).Contains(term);
}
