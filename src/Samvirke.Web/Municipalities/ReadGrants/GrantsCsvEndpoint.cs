using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samvirke.Formats.Csv;
using Samvirke.Municipality;
using Samvirke.Municipality.KeepGrants;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Workbench;
using Samvirke.Web.Accounts.Audiences;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Municipalities.ReadGrants;

/// <summary>What a municipality has noted of its grants as a table for a spreadsheet, for those who write for it.</summary>
internal static class GrantsCsvEndpoint
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/kommune/{Municipality}/tilskudd.csv", AnswerAsync)
        .ExcludeFromDescription()
        .WithMetadata(new AudienceAttribute(Act.KeepWorkbench) { ChangesByItself = true });

    private static async Task<IResult> AnswerAsync(string municipality, Visit visit, [FromServices] GrantBook book, CancellationToken cancellation)
    {
        if (!visit.AsOf.IsNow || LocalRegister.Of(visit.Snapshot, municipality)?.Organisation is not { } organisation) return Results.NotFound();
        var csv = new CsvText();
        csv.Row(
        [
            visit.T(GrantTexts.Scheme), visit.T(GrantTexts.Purpose), visit.T(GrantTexts.Year), visit.T(GrantTexts.Applied), visit.T(GrantTexts.Got), visit.T(GrantTexts.State),
            visit.T(GrantTexts.ApplyBy), visit.T(GrantTexts.ReportBy), visit.T(GrantTexts.Text), visit.T(MunicipalityTexts.WhoReads),
        ]);
        foreach (var kept in await book.ReadAsync(organisation.Id, SharedWith.Own, cancellation)) csv.Row(Row(visit, kept));
        return Results.File(csv.ToUtf8(), "text/csv; charset=utf-8", $"tilskudd-{municipality}.csv");
    }

    private static string[] Row(Visit visit, KeptGrant kept)
    {
        var grant = kept.Grant;
        return
        [
            GrantWords.Scheme(visit, grant), GrantWords.Purpose(visit, grant), grant.Year.ToString(CultureInfo.InvariantCulture), Number(grant.Applied), Number(grant.Got), visit.T(GrantTexts.Of(grant.State)),
            Day(grant.ApplyBy), Day(grant.ReportBy), grant.Text, visit.T(MunicipalityTexts.Of(kept.Paper.SharedWith)),
        ];
    }

    private static string Number(long? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
