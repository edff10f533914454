using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Figures;
using Samvirke.Municipality;
using Samvirke.Municipality.ReadFigures;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Figures;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ReadMunicipalityFigures;

/// <summary>The figures that a municipality shows as a table for a spreadsheet and as JSON. For our own pages; not part of the API.</summary>
internal static class MunicipalityFiguresEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var open = new AudienceAttribute(Act.ReadRegister) { ChangesByItself = true };
        app.MapGet("/kommune/{Municipality}/tall.csv", Table).ExcludeFromDescription().WithMetadata(open);
        app.MapGet("/kommune/{Municipality}/tall.json", Json).ExcludeFromDescription().WithMetadata(open);
    }

    private static Task<IResult> Table(string municipality, Visit visit, [FromServices] FigureStore store, CancellationToken cancellation) => AnswerAsync(municipality, visit, store, (number, kept) =>
        Results.File(FigureCsv.Write(FigureExport.Table(kept)), "text/csv; charset=utf-8", $"tall-{number}.csv"), cancellation);

    private static Task<IResult> Json(string municipality, Visit visit, [FromServices] FigureStore store, CancellationToken cancellation) => AnswerAsync(municipality, visit, store, (number, kept) =>
        Results.Bytes(WrittenJson.Utf8(FiguresDocument.Of(number, kept)), "application/json; charset=utf-8"), cancellation);

    private static async Task<IResult> AnswerAsync(string municipality, Visit visit, FigureStore store, Func<string, ImmutableArray<KeptSeries>, IResult> write, CancellationToken cancellation)
    {
        if (LocalRegister.Of(visit.Snapshot, municipality) is not { } local) return Results.NotFound();
        return write(municipality, local.Organisation is { } organisation ? await store.OfAsync(organisation.Id, [], cancellation) : []);
    }
}
