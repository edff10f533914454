using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Samvirke.Register.Facets;
using Samvirke.Register.Kinds;

namespace Samvirke.Web.Api;

/// <summary>Completes the OpenAPI document: what the API is, and every facet as a parameter with its terms.</summary>
internal sealed class ApiDocument : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = "Samvirke",
            Version = "1",
            Description = "The sourced register of who does what to prevent substance-use problems among children and young people in Norway. Open, without a key.",
        };
        document.Servers = [];
        if (document.Paths.TryGetValue("/api/v1/entries", out var path) && path.Operations?.Values.FirstOrDefault() is { } list) AddVocabularies(list);
        if (document.Components?.Schemas?["EntryDocument"].Properties?["name"].AdditionalProperties is OpenApiSchema name) name.Type = JsonSchemaType.String | JsonSchemaType.Null;
        return Task.CompletedTask;
    }

    private static void AddVocabularies(OpenApiOperation list)
    {
        list.Parameters ??= [];
        foreach (var parameter in list.Parameters.OfType<OpenApiParameter>().Where(parameter => parameter.Name == "kind"))
        {
            parameter.Schema = Choices(Kind.All.Select(kind => kind.Id));
        }

        foreach (var facet in Facet.All)
        {
            list.Parameters.Add(new OpenApiParameter
            {
                Name = facet.Id,
                In = ParameterLocation.Query,
                Description = facet.Label.Exactly(Register.Texts.Tongue.En),
                Schema = Choices(facet.Terms.Select(term => term.Id)),
            });
        }
    }

    private static OpenApiSchema Choices(IEnumerable<string> words) => new()
    {
        Type = JsonSchemaType.Array,
        Items = new OpenApiSchema { Type = JsonSchemaType.String, Enum = [.. words.Select(word => (JsonNode)JsonValue.Create(word))] },
    };
}
