using System.Collections.Immutable;
using Microsoft.AspNetCore.Components.Endpoints;
using Samvirke.Register.Entries;
using Samvirke.Register.Permissions;
using Samvirke.Storage.Log;
using Samvirke.Web.Hosting;

namespace Samvirke.Web.Accounts.Audiences;

/// <summary>Every address of the site against everybody who may come, worked out from what the endpoints declare and what the rules say.</summary>
internal static class RouteTable
{
    /// <summary>Stands where an endpoint declares nothing: nobody comes there.</summary>
    public const string Undeclared = "ikke oppgitt";

    private static readonly EntryId Own = new("egen");

    private static readonly ImmutableArray<(string Name, Standing Standing)> People =
    [
        ("leser", Standing.Reader),
        ("innlogget", Standing.Of([], null, [])),
        ("bidragsyter", Member(Role.Contributor)),
        ("redaktør", Member(Role.Editor)),
        ("sekretariat", Member(Role.Secretariat)),
        ("administrator i organisasjonen", Member(Role.Administrator)),
        ("administrator av Samvirke", Standing.Of([new Membership(null, Role.Administrator)], null, [])),
    ];

    /// <summary>The table as Markdown, sorted by address.</summary>
    public static IEnumerable<string> Lines()
    {
        yield return $"| adresse | hva en gjør der | {string.Join(" | ", People.Select(person => person.Name))} |";
        yield return $"| --- | --- | {string.Join(" | ", People.Select(_ => "---"))} |";
        foreach (var (address, act) in Routes())
        {
            yield return $"| `{address}` | {(act is { } known ? known.ToString() : Undeclared)} | {string.Join(" | ", People.Select(person => Cell(address, act, person.Standing)))} |";
        }
    }

    private static string Cell(string address, Act? act, Standing who) =>
        act is { } known && AccessRules.Allows(who, known, Example(address)) ? "ja" : "nei";

    /// <summary>In the table, people come to their own organisation and to its entries.</summary>
    private static Resource Example(string address) => address switch
    {
        _ when address.Contains($"{{{RouteResource.Organisation}", StringComparison.OrdinalIgnoreCase) => new Resource.OfOrganisation(Own),
        _ when address.Contains($"{{{RouteResource.Municipality}", StringComparison.OrdinalIgnoreCase) => new Resource.OfOrganisation(Own),
        _ when address.Contains("{Id}", StringComparison.OrdinalIgnoreCase) => new Resource.OfEntry(Own, []),
        _ => Resource.Everything,
    };

    /// <summary>Every address, with what its endpoint declares.</summary>
    private static List<(string Address, Act? Act)> Routes()
    {
        var builder = WebApplication.CreateSlimBuilder();
        SamvirkeHost.AddEndpoints(builder.Services);
        builder.Services.AddAntiforgery();
        // Endpoints are only looked at: what they would be given has to be known, and is never made.
        builder.Services.AddSingleton<RegisterReadings>(_ => throw new InvalidOperationException("Nothing is served here."));
        builder.Services.AddSingleton<ChangeLog>(_ => throw new InvalidOperationException("Nothing is served here."));
        builder.Services.AddSingleton<TimeZoneInfo>(_ => throw new InvalidOperationException("Nothing is served here."));
        using var app = builder.Build();
        SamvirkeHost.MapEndpoints(app);
        return ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => !IsOfTheFramework(endpoint))
            .Select(endpoint => ("/" + endpoint.RoutePattern.RawText?.TrimStart('/'), endpoint.Metadata.GetMetadata<AudienceAttribute>()?.Act))
            .Distinct()
            .OrderBy(each => each.Item1, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>The framework maps addresses of its own that nothing here uses; they declare nothing, and so nobody comes there.</summary>
    private static bool IsOfTheFramework(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null && (endpoint.RoutePattern.RawText?.TrimStart('/').StartsWith("_framework/", StringComparison.Ordinal) ?? false);

    private static Standing Member(Role role) => Standing.Of([new Membership(Own, role)], null, []);
}
