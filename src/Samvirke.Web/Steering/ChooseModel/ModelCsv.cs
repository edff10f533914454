using System.Globalization;
using Samvirke.Formats.Csv;
using Samvirke.Steering.ChooseModel;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Steering.ChooseModel;

/// <summary>The numbers of the page as a table: a row for each model, shares from 0 to 1 with a point.</summary>
internal sealed class ModelCsv(Visit visit, ModelView view)
{
    /// <summary>The table.</summary>
    public byte[] Write()
    {
        var csv = new CsvText();
        csv.Row([.. Heads()]);
        if (view.Comparison is { } comparison)
        {
            for (var model = 0; model < comparison.Table.Models.Length; model++) csv.Row([.. Row(comparison, model)]);
        }

        return csv.ToUtf8();
    }

    private IEnumerable<string> Heads() =>
    [
        "id", "navn",
        .. view.Table.Criteria.Select(criterion => $"karakter {criterion.Id}"),
        .. Enumerable.Range(1, view.Table.Models.Length).Select(rank => $"andel nr. {rank}"),
        "kan være best",
        .. view.Table.Criteria.Select(criterion => $"minste vekt {criterion.Id}"),
        .. view.Table.Criteria.Select(criterion => $"største vekt {criterion.Id}"),
    ];

    private IEnumerable<string> Row(ModelComparison comparison, int model)
    {
        var (entry, terms) = (comparison.Table.Models[model], comparison.Terms[model]);
        return
        [
            entry.Id.Value, visit.T(entry.Name),
            .. view.Table.Criteria.Select(criterion => ModelTable.Find(entry, criterion)?.Grade ?? ""),
            .. comparison.Shares.Ranks[model].Select(Share),
            comparison.CanBeBest(model) ? "ja" : "nei",
            .. view.Table.Criteria.Select((_, i) => terms.Weights is { } weights ? Share(weights[i].Least) : ""),
            .. view.Table.Criteria.Select((_, i) => terms.Weights is { } weights ? Share(weights[i].Most) : ""),
        ];
    }

    private static string Share(double share) => share.ToString("0.####", CultureInfo.InvariantCulture);
}
