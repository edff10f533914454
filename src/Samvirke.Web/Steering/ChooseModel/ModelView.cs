using System.Collections.Immutable;
using Samvirke.Analysis.Choosing;
using Samvirke.Register.Entries;
using Samvirke.Register.Snapshots;
using Samvirke.Steering.ChooseModel;
using Samvirke.Web.Entries.ReadEntry;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.ChooseModel;

/// <summary>What the page shows of the choice between models.</summary>
/// <param name="Table">The ratings.</param>
/// <param name="Asked">The weights that the address gives.</param>
/// <param name="Comparison">What the ratings carry, with these weights or, where they cannot be used, with open ones; nothing where there is nothing to compare.</param>
/// <param name="Sources">For each model the numbers of the sources of its ratings.</param>
/// <param name="Citations">What it rests on.</param>
public sealed record ModelView(
    ModelTable Table, WeightsAsked Asked, ModelComparison? Comparison, ImmutableArray<ImmutableArray<int>> Sources, IReadOnlyList<NumberedCitation> Citations)
{
    /// <summary>The address of the page.</summary>
    public const string Page = "/valg-av-modell";

    public static ModelView Of(Visit visit)
    {
        var table = ModelTable.Of(visit.Snapshot);
        var asked = WeightsAsked.Of(visit.Query, table.Criteria);
        var book = new CitationBook(visit.Snapshot);
        return new(table, asked, ModelComparison.Of(table, asked.Belief ?? WeightBelief.Open), [.. table.Models.Select(model => book.Numbers(RatedIn(model)))], book.All);
    }

    /// <summary>What follows the address of the page to keep the weights.</summary>
    public string Query => Asked.Fields.All(each => each.Written.Length == 0)
        ? ""
        : "?" + string.Join('&', Asked.Fields.Select(each => $"{WeightsAsked.NameOf(each.Criterion)}={Uri.EscapeDataString(each.Written)}"));

    /// <summary>The ratings stand where the model is described first.</summary>
    private static ImmutableArray<Citation> RatedIn(Entry model) => [.. model.Citations.Take(1)];
}
