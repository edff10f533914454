using Samvirke.Web.Tests.Municipalities;

namespace Samvirke.Web.Tests.Steering;

/// <summary>Registers for those who steer: agencies, a ministry, and models to choose between.</summary>
internal static class SteeringText
{
    /// <summary>Two agencies and two models, each best at one thing.</summary>
    public static string Models { get; } = LocalText.Start + Agency("nabo", "Nabo") + Model("modell-a", "Modell A", "strong", "weak") + Model("modell-b", "Modell B", "medium", "strong");

    /// <summary>A ministry that has given two agencies one assignment, and each of them one more.</summary>
    public static string Assignments { get; } = LocalText.Start + Agency("nabo", "Nabo") + Agency("dep", "Departementet", "ministry")
        + Assignment("oppdrag-a", "Oppdrag A", "2020-02-01", "etat", "nabo") + Assignment("oppdrag-b", "Oppdrag B", null, "nabo") + Assignment("oppdrag-c", "Oppdrag C", null, "etat");

    /// <summary>An assignment of the ministry; whoever is named first leads it.</summary>
    public static string Assignment(string id, string name, string? due, params string[] to) => $$"""
        - id: {{id}}
          kind: assignment
          name: {nb: {{name}}}
          summary: {nb: "Lage en felles veileder om forebygging av rus på ungdomsskoler sammen med kommunene."}
          facets: {targetGroup: [adolescents], topic: [coordination]}
          steward: dep
          relations:
            - {type: assigned-by, to: dep, citations: [{source: kilden, locator: "1"}]}
        {{string.Join('\n', to.Select(each => $"    - {{type: assigned-to, to: {each}, citations: [{{source: kilden, locator: \"1\"}}]}}"))}}
            - {type: led-by, to: {{to[0]}}, citations: [{source: kilden, locator: "1"}]}
          citations: [{source: kilden, locator: "1"}]
          details: {year: 2026{{(due is null ? "" : $", due: {due}")}}}

        """;

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
