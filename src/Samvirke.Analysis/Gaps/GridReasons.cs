using System.Collections.Immutable;
using Samvirke.Analysis.Reasons;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using static Samvirke.Analysis.Gaps.NamedEntries;

namespace Samvirke.Analysis.Gaps;

/// <summary>Says why a cell of the grid is full or empty.</summary>
internal static class GridReasons
{
    public static ImmutableArray<Reason> Of(
        GapScope scope,
        (FacetTerm Age, FacetTerm Setting, FacetTerm Risk) at,
        List<Entry> efforts,
        ImmutableArray<CellEvidence> evidence,
        int unstudied,
        int possible,
        List<Entry> said) =>
        [.. Sentences(scope, at, efforts, evidence, unstudied, possible, said)];

    private static IEnumerable<Reason> Sentences(
        GapScope scope,
        (FacetTerm Age, FacetTerm Setting, FacetTerm Risk) at,
        List<Entry> efforts,
        ImmutableArray<CellEvidence> evidence,
        int unstudied,
        int possible,
        List<Entry> said)
    {
        if (efforts.Count > 0)
        {
            yield return new Reason(Filled.Of(GridTexts.There, Named(efforts), at.Age.Label, at.Setting.Label, at.Risk.Label), Ids(efforts), Cited(efforts));
            if (!evidence.IsEmpty) yield return new Reason(Filled.Of(GridTexts.Known, Filled.And([.. evidence.Select(each => each.Class.Label)])), [], []);
            if (unstudied > 0) yield return new Reason(Filled.Of(GridTexts.Unstudied, Filled.Number(unstudied), Filled.Number(efforts.Count)), [], []);
        }
        else
        {
            var nothing = Filled.Of(GridTexts.Nothing, at.Age.Label, at.Setting.Label, at.Risk.Label);
            yield return new Reason(scope.Area is { } area ? Filled.Of(ChainTexts.InArea, nothing, area.Name) : nothing, [], []);
        }

        if (possible > 0) yield return new Reason(Filled.Of(GridTexts.Possible, Filled.Number(possible)), [], []);
        if (said.Count > 0) yield return new Reason(Filled.Of(GridTexts.Said, Named(said)), Ids(said), Cited(said));
    }

    private static ImmutableArray<Citation> Cited(List<Entry> entries) => [.. entries.SelectMany(entry => entry.Citations).Distinct()];
}
