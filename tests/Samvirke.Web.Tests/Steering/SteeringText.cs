using Samvirke.Web.Tests.Municipalities;

namespace Samvirke.Web.Tests.Steering;

/// <summary>Registers for those who steer: agencies, a ministry, and models to choose between.</summary>
internal static class SteeringText
{
    /// <summary>Two agencies and two models, each best at one thing.</summary>
    public static string Models { get; } = LocalText.Start + Agency("nabo", "Nabo") + Model("modell-a", "Modell A", "strong", "weak") + Model("modell-b", "Modell B", "medium", "strong");

    /// <summary>An agency.</summary>
    public static string Agency(string id, string name, string type = "agency") => $$"""
        - id: {{id}}
          kind: actor
          name: {nb: {{name}}}
          steward: {{id}}
          citations: [{source: kilden, locator: "1"}]
          details: {actorType: {{type}}}

        """;

    /// <summary>A model that is rated on strategy and delivery.</summary>
    public static string Model(string id, string name, string strategy, string delivery) => $$"""
        - id: {{id}}
          kind: organisation-model
          name: {nb: {{name}}}
          steward: etat
          citations: [{source: kilden, locator: "1"}]
          details:
            ratings:
              - {criterion: strategy, grade: {{strategy}}, reason: {nb: Slik er det.} }
              - {criterion: delivery, grade: {{delivery}}, reason: {nb: Slik er det.} }

        """;
}
