using System.Globalization;
using Samvirke.Formats.Csv;
using Samvirke.Register.Details;
using Samvirke.Register.Entries;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;
using Samvirke.Web.Entries.ReadEntry;
using Samvirke.Web.Entries.ReadLocal;
using Samvirke.Web.Texts;
using Samvirke.Web.Visits;

namespace Samvirke.Web.Api.ListServices;

/// <summary>The services of a municipality as a table for a spreadsheet, in the language of the visit. For our own pages; not part of the API.</summary>
internal static class ServicesCsvEndpoint
{
    private static readonly string[] Keys = ["telephone", "openingHours", "email", "address", "website", "referral", "languages", "cost"];

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/kommune/{Municipality}/tjenester.csv", Answer).ExcludeFromDescription();

    private static IResult Answer(Visit visit, string municipality)
    {
        if (ServicesAsked.Of(visit, municipality) is not { } asked) return Results.NotFound();
        var keys = Keys.Select(key => DetailSchema.Find(Kind.Service, key)!).ToArray();
        var csv = new CsvText();
        csv.Row(["id", visit.T(FindHelpTexts.Service), visit.T(FindHelpTexts.Summary), visit.T(FindHelpTexts.ForWhom), visit.T(FindHelpTexts.AgeShort), .. keys.Select(key => visit.T(key.Label)), visit.T(ContactTexts.Confirmed)]);
        foreach (var service in asked.Shown)
        {
            csv.Row(
            [
                service.Id.Value, visit.T(service.Name), visit.T(service.Summary), ServiceWords.Labels(visit, service.Facets[ServiceWords.TargetGroup]), string.Join(", ", service.Facets[Facet.Age]),
                .. keys.Select(key => Value(visit, service, key)), service.Confirmed?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ]);
        }

        return Results.File(csv.ToUtf8(), "text/csv; charset=utf-8", $"samvirke-tjenester-{asked.Place.Number}.csv");
    }

    private static string Value(Visit visit, Entry service, DetailKey key) =>
        service.Details.Text(key.Id) is { } text ? visit.T(text) : service.Details.Scalar(key.Id) is { } scalar ? FactText.Of(visit, key, scalar) : "";
}
