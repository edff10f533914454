using System.Text.Json;
using Samvirke.Register.Facets;
using Samvirke.Testing.Databases;
using Samvirke.Web.Tests.Serving;

namespace Samvirke.Web.Tests.Api;

/// <summary>The OpenAPI document tells what is really there.</summary>
[Collection(NorwayTests.Name)]
public sealed class OpenApiTests(NorwayServers norway)
{
    /// <summary>What entries may have and none of the national register has: no relation of it has ended, nobody has judged anything, and no municipality has entered anything.</summary>
    private static readonly string[] NotYetUsed =
    [
        "RelationDocument.validTo",
        .. new[] { "id", "organisation", "relation", "reason", "confirmed" }.Select(name => $"JudgementDocument.{name}"),
        .. new[] { "id", "kind", "name", "answeredBy", "since", "confirmed", "overdue" }.Select(name => $"FulfilmentDocument.{name}"),
        .. new[] { "function", "vacant" }.Select(name => $"RegionFunctionDocument.{name}"),
        .. new[] { "id", "metBy", "state", "text" }.Select(name => $"RegionRequirementDocument.{name}"),
        .. new[] { "number", "about", "state", "text", "written" }.Select(name => $"WishDocument.{name}"),
    ];

    [Fact]
    public async Task Document_NamesEveryPathAndFacet()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var document = await samvirke.JsonAsync("/openapi/v1.json");
        document.Text("openapi").ShouldStartWith("3.");
        var paths = document.GetProperty("paths");
        paths.EnumerateObject().Select(path => path.Name).ShouldBe(["/api/v1/entries", "/api/v1/entries/{id}", "/api/v1/changes", "/api/v1/gaps", "/api/v1/network", "/api/v1/overlaps", "/api/v1/groups", "/api/v1/proposals-followed", "/api/v1/municipalities/{number}", "/api/v1/municipalities/{number}/meetings", "/api/v1/assignments-in-letters", "/api/v1/regions/{id}", "/api/v1/what-if"], ignoreOrder: true);
        var parameters = paths.GetProperty("/api/v1/entries").GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.Text("name")).ToList();
        parameters.ShouldBeUnique();
        parameters.ShouldBe([.. Facet.All.Select(facet => facet.Id), "q", "kind", "limit", "cursor", "asOf", "recordedAt"], ignoreOrder: true);
    }

    [Fact]
    public async Task Schemas_FitWhatIsSent()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var schemas = new Schemas(await samvirke.JsonAsync("/openapi/v1.json"));
        var faults = new List<string>();
        foreach (var entry in await samvirke.EntriesAsync()) faults.AddRange(schemas.Faults("EntryDocument", entry).Select(fault => $"{entry.Text("id")}{fault}"));
        foreach (var query in (string[])["limit=1", "limit=500&kind=area", "q=politi&asOf=2024-06-01", "q=qqqqzzzz"])
        {
            faults.AddRange(schemas.Faults("EntryPage", await samvirke.JsonAsync($"/api/v1/entries?{query}")));
        }

        faults.AddRange(schemas.Faults("ChangePage", await samvirke.JsonAsync("/api/v1/changes")));
        faults.AddRange(schemas.Faults("NetworkAnswer", await samvirke.JsonAsync("/api/v1/network")));
        foreach (var query in (string[])["", "?municipality=3401", "?county=34&asOf=2024-06-01"]) faults.AddRange(schemas.Faults("GapsDocument", await samvirke.JsonAsync($"/api/v1/gaps{query}")));
        foreach (var steps in (string[])["remove.hdir", "merge.fritidserklaeringen.fritidserklaeringen-samarbeidsgruppe"]) faults.AddRange(schemas.Faults("WhatIfDocument", await samvirke.JsonAsync($"/api/v1/what-if?steps={steps}")));
        foreach (var query in (string[])["?limit=20", "?relation=overlaps&limit=20"]) faults.AddRange(schemas.Faults("OverlapsDocument", await samvirke.JsonAsync($"/api/v1/overlaps{query}")));
        foreach (var number in (string[])["3401", "0301"]) faults.AddRange(schemas.Faults("MunicipalityDocument", await samvirke.JsonAsync($"/api/v1/municipalities/{number}")));
        faults.AddRange(schemas.Faults("MeetingsDocument", await samvirke.JsonAsync("/api/v1/municipalities/3401/meetings")));
        faults.AddRange(schemas.Faults("MeetingsDocument", Example(await samvirke.JsonAsync("/openapi/v1.json"), "/api/v1/municipalities/{number}/meetings")));
        faults.AddRange(schemas.Faults("FollowedDocument", await samvirke.JsonAsync("/api/v1/proposals-followed")));
        faults.AddRange(schemas.Faults("FollowedDocument", Example(await samvirke.JsonAsync("/openapi/v1.json"), "/api/v1/proposals-followed")));
        faults.AddRange(schemas.Faults("AssignmentMatrixDocument", await samvirke.JsonAsync("/api/v1/assignments-in-letters?year=2023")));
        faults.AddRange(schemas.Faults("AssignmentMatrixDocument", Example(await samvirke.JsonAsync("/openapi/v1.json"), "/api/v1/assignments-in-letters")));
        faults.AddRange(schemas.Faults("RegionDocument", await samvirke.JsonAsync("/api/v1/regions/innlandet-fylkeskommune")));
        faults.AddRange(schemas.Faults("GroupsDocument", await samvirke.JsonAsync("/api/v1/groups")));
        faults.AddRange(schemas.Faults("ProblemDetails", await samvirke.JsonAsync("/api/v1/entries?limit=x", System.Net.HttpStatusCode.BadRequest)));
        faults.ShouldBeEmpty();
        schemas.Unused().Except(NotYetUsed, StringComparer.Ordinal).ShouldBeEmpty("told of by the document and sent by no entry of the register");
    }

    /// <summary>What the document shows as an answer.</summary>
    private static JsonElement Example(JsonElement document, string path) =>
        document.GetProperty("paths").GetProperty(path).GetProperty("get").GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("example");

    [Fact]
    public async Task Schemas_OfSomethingElse_AreSeenNotToFit()
    {
        var samvirke = await norway.OnAsync(DatabaseKind.Sqlite);
        var schemas = new Schemas(await samvirke.JsonAsync("/openapi/v1.json"));
        using var wrong = JsonDocument.Parse("""{"id": 7, "kind": "actor", "surprise": true, "aliases": [null]}""");
        var faults = schemas.Faults("EntryDocument", wrong.RootElement).ToList();
        faults.ShouldContain("/id is Number");
        faults.ShouldContain("/surprise is not told of");
        faults.ShouldContain("/aliases/0 is Null");
        faults.ShouldContain("/details is missing");
    }
}
